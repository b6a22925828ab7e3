import { sayingsIn } from '../language/lists/sayings.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Node, Queue, Transfer } from '../model/node.ts';
import type { Prompt } from '../model/prompt.ts';
import type { Edit } from '../source/edit.ts';
import { type NewMap, pairsOf, spelled, withProperty } from '../source/room.ts';
import { textAt } from '../source/source.ts';
import { speaks } from './arrivals.ts';
import { helperOf } from './whom.ts';

/** The edit that lets a step say something that says nothing yet. */
export function withWords(
  { room }: Node,
  flow: CallFlow,
  words: string,
  name: 'say' | 'ask' = 'say',
): Edit | undefined {
  return flow.format === 'ivr' ? withProperty(room, name, words, 'top') : undefined;
}

/** The edit that says one more sentence after the words of a prompt; none where tags stand in it, or nobody can read it. */
export function withSentence({ text, isSsml, unread }: Prompt, sentence: string): Edit | undefined {
  if (isSsml || unread) return undefined;
  const words = text.value.trimEnd();
  const stop = /[.!?…。]["'”’)]*$/.test(words) ? '' : '.';
  // What is only white space may be a line break, which stays where it is.
  return text.replace(words.length, words.length, `${stop} ${sentence}`);
}

/**
 * The edit that has another prompt heard before one that a step says. What is written over several lines stays in its place, so
 * the dashes of the new list stand below the name.
 */
export function withPromptBefore({ at }: Prompt, { room }: Node, flow: CallFlow, added: NewMap): Edit | undefined {
  if (!room || flow.format !== 'ivr') return undefined;
  const { source, start } = at;
  const before = source.text.slice(Math.max(0, start - 200), start);
  const item = /(?:^|[\r\n])( *)- +$/.exec(before);
  const here = { source, start, end: start };
  if (item) {
    const [first, ...rest] = pairsOf(added, 'line');
    const margin = `\n${item[1]!}`;
    return { span: here, text: `${first}${rest.map((pair) => `${margin}  ${pair}`).join('')}${margin}- ` };
  }
  const between = room.style === 'line' ? 'inline' : room.style;
  if (/\[\s*$/.test(before)) return { span: here, text: `${spelled(added, between)}, ` };
  const words = textAt(at);
  const name = /["']?say["']?[ \t]*:( *)$/.exec(before);
  const below = /(?:^|[\r\n])( *)say:[ \t]*\r?\n( *)$/.exec(before);
  if (room.style === 'line' && below && below[1]!.length + 2 <= below[2]!.length && !/^[{[&*!]/.test(words)) {
    const lines = listed(added, below[2]!.length - 2);
    return { span: { ...here, start: start - 2 }, text: `${lines.trimStart()}- ` };
  }
  if (!name || /^[&*!]/.test(words)) return undefined;
  if (room.style === 'line' && /[\r\n]|^[|>]/.test(words) && !/^[{[]/.test(words)) {
    return { span: { ...here, start: start - name[1]!.length }, text: `${listed(added, room.indent)}- ` };
  }
  if (/[\r\n]|^[|>]/.test(words)) return undefined;
  if (room.style !== 'line') return { span: at, text: `[${spelled(added, between)}, ${words}]` };
  const margin = `\n${' '.repeat(room.indent + 2)}`;
  const items = [...pairsOf(added, 'line').map((pair, index) => `${index === 0 ? '- ' : '  '}${pair}`), `- ${words}`];
  return { span: { ...at, start: start - name[1]!.length }, text: items.map((line) => margin + line).join('') };
}

/** An item of a list with this indent, and the beginning of the line of the next. */
function listed(added: NewMap, indent: number): string {
  const margin = `\n${' '.repeat(indent)}`;
  const [first, ...rest] = pairsOf(added, 'line');
  return `${margin}- ${first}${rest.map((pair) => `${margin}  ${pair}`).join('')}${margin}`;
}

/** Whether callers who are put through here, or wait, hear a word of it. */
export function saysWhereTo(node: Node): boolean {
  if (node.type === 'queue' && (node.wait.tells.length > 0 || node.prompts.length > 0)) return true;
  return speaks(node);
}

/** What to say before somebody is put through; undefined in a language that we do not write. */
export function announcementOf({ team }: Queue | Transfer, language: string): string | undefined {
  if (!/^en\b/i.test(language)) return sayingsIn(language)?.puttingThrough;
  return team ? `I'm putting you through to ${withArticle(team.value)}.` : sayingsIn(language)!.puttingThrough;
}

/** "Through to billing", but "through to the front desk". */
function withArticle(team: string): string {
  const isOne =
    /(?:desk|team|office|line|staff|unit|board|room|department|supervisor|manager|officer|secretary|nurse|doctor|plumber|engineer|operator|advis[eo]r|agent|receptionist|technician|consultant|dispatcher|switchboard|pharmacist|porter|clerk|helpline|on call|on duty)$/iu;
  return isOne.test(team) && !/^(?:the|our|my|an?|that|this|those|these|one|whoever)\b|^\p{Lu}/u.test(team)
    ? `the ${team}`
    : team;
}

/** What else has to be written so that callers who are newly led to the flow's person hear where they go: nothing, where they do already. */
export function announcingPerson(flow: CallFlow): readonly (Edit | undefined)[] {
  const helper = helperOf(flow);
  const person = helper === undefined ? undefined : flow.nodes.get(helper);
  if ((person?.type !== 'queue' && person?.type !== 'transfer') || saysWhereTo(person)) return [];
  const words = announcementOf(person, flow.language);
  return [words === undefined ? undefined : withWords(person, flow, words)];
}
