import { standsAlone } from '../../src/analysis/alone.ts';
import { offersOf } from '../../src/analysis/offers.ts';
import { heardInOpening, openingOf } from '../../src/analysis/opening.ts';
import { introducesLeader } from '../../src/language/leaders.ts';
import { machines, openQuestions } from '../../src/language/lists/machines.ts';
import { whenNeeded } from '../../src/language/when-needed.ts';
import { hasPhrase } from '../../src/language/words/phrases.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Node } from '../../src/model/node.ts';
import type { Prompt } from '../../src/model/prompt.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Let a machine with a name say that it is one',
  category: 'opening',
  severity: 'info',
  evidence: 'guidance',
  alone: true,
  sources: ['EU AI Act, article 50', 'California SB 1001', 'IBM voice response guide'],
  reads: ['en'],

  *check({ flow }) {
    const opening = openingOf(flow);
    const prompts = heardInOpening(opening).filter(({ unread }) => !unread);
    const isAsked = standsAlone(flow) && prompts.some(({ text }) => hasPhrase(openQuestions, text.value));
    if (!isAsked && !opening.nodes.some((node) => listens(node, flow))) return;
    if (prompts.some(({ text }) => hasPhrase(machines, text.value))) return;
    for (const prompt of prompts) {
      const name = nameIn(prompt, flow);
      if (!name) continue;
      yield {
        at: prompt.text.span(name.start, name.end),
        message: `"${prompt.text.value.slice(name.start, name.end)}" sounds like a person, and callers talk to a machine.`,
        why: 'They speak as one speaks to people, are not understood, and feel deceived when they find out why.',
        suggestion: `Say what it is: "I'm ${name.who}, the automated assistant."`,
      };
      return;
    }
  },
});

/** Whether callers speak to the line in this step. */
function listens(node: Node, flow: CallFlow): boolean {
  if (node.type === 'collect') return node.input !== 'keys' || node.kind === 'speech';
  if (node.type !== 'menu') return false;
  return node.input !== 'keys' || offersOf(flow, node).some(({ by }) => by === 'phrase');
}

interface Name {
  readonly who: string;
  readonly start: number;
  readonly end: number;
}

/** "I'm Anna", "you're speaking to Anna", "this is Anna from": a first name alone, without a role, and not that of the organisation. */
function nameIn({ text, language, voice }: Prompt, { organisation }: CallFlow): Name | undefined {
  const { value } = text;
  if (!/^en\b/i.test(language) || voice?.value.toLowerCase() === 'leader' || introducesLeader(value)) return undefined;
  const found = firstOf(introductions(), value);
  if (!found) return undefined;
  const who = found[1]!;
  const owners = [organisation.name?.value, organisation.leader?.name?.value].join(' ').toLowerCase();
  return owners.includes(who.toLowerCase())
    ? undefined
    : { who, start: found.index, end: found.index + found[0].length };
}

function firstOf(expressions: readonly RegExp[], value: string): RegExpExecArray | undefined {
  for (const each of expressions) {
    const found = each.exec(value);
    if (found) return found;
  }
  return undefined;
}

const introductions = whenNeeded((): readonly RegExp[] => [
  /\b(?:I['’]m|I am|[Mm]y name is|[Mm]y name['’]s|[Yy]ou(?:['’]re| are) (?:speaking|talking|chatting) (?:to|with)) (\p{Lu}\p{Ll}+)(?=[.,!?;]| (?:and|from|at|here|with|speaking)\b|$)/u,
  // "This is Northgas." names a firm: only words that go on as a person's do make it a name.
  /\b[Tt]his is (\p{Lu}\p{Ll}+)(?= (?:from|at|with|speaking)\b)/u,
  /\b[Ii]t['’]s (?!\p{L}+day\b|January|February|March|April|May|June|July|August|September|October|November|December)(\p{Lu}\p{Ll}+)(?= (?:from|here|speaking)\b)/u,
  // "Hi, it's Anna."
  /\b(?:[Hh]i|[Hh]ello|[Hh]ey|[Hh]iya)(?: there| again)?[,!]? [Ii]t['’]s (\p{Lu}\p{Ll}+)(?=[.!,])/u,
  // "Thank you for calling Northgas, this is Anna.": the firm has its name already.
  /\b(?:calling|ringing|reached|through to) [^.!?]{1,40}[,.] ?[Tt]his is (\p{Lu}\p{Ll}+)(?=[.,!])/u,
  // "Hello, Sophie speaking."
  /\b(?:[Hh]i|[Hh]ello|[Hh]ey|[Gg]ood (?:morning|afternoon|evening|day))(?: there)?,? (\p{Lu}\p{Ll}+) speaking\b/u,
  // A firm may say "Northgas here", and so that is left to names that many people have.
  /\b(?:[Hh]i|[Hh]ello|[Hh]ey|[Gg]ood (?:morning|afternoon|evening|day))(?: there)?,? (Adam|Alex|Alice|Amy|Anna|Ava|Ben|Charlie|Chloe|Clara|Daisy|Dan|Ella|Ellie|Emma|Eva|Grace|Hannah|Holly|Jack|Jamie|Jess|Joe|Julie|Kate|Katie|Leo|Lily|Lisa|Lucy|Luke|Maria|Max|Maya|Mia|Molly|Nina|Olivia|Rosie|Ruby|Sam|Sarah?|Sophie|Tom|Zoe) here\b/u,
]);
