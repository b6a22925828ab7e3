import type { HeardPrompt } from '../../src/analysis/phrases-heard.ts';
import { heardPrompts } from '../../src/analysis/phrases-heard.ts';
import { hazards } from '../../src/language/lists/hazards.ts';
import { type DigitRun, digitRunsIn } from '../../src/language/numbers/digit-runs.ts';
import { phrasesIn } from '../../src/language/words/phrases.ts';
import type { Edge } from '../../src/model/edge.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Node } from '../../src/model/node.ts';
import { defineRule } from '../../src/rule.ts';
import { type Edit, fixOf } from '../../src/source/edit.ts';

export default defineRule({
  summary: 'Say long numbers in groups, and twice',
  category: 'wording',
  severity: 'warning',
  evidence: 'expert',
  alone: true,
  sources: ['Kortum 2008', 'Lehman 2008'],
  fix: 'safe',
  options: {
    digits: { default: 6, min: 6, about: 'how many figures in one run are too many' },
    once: { default: 7, min: 7, about: 'from how many figures a number that is given out is to be said twice' },
  },

  *check({ flow, options }) {
    const runs = heardPrompts(flow).flatMap((heard) => digitRunsIn(heard.words).map((run) => ({ heard, run })));
    const told = new Set<string>();
    const byDigits = new Map<string, Said[]>();
    for (const said of runs)
      byDigits.set(said.run.digits, [...(byDigits.get(said.run.digits)?.slice(0, MOST_PLACES) ?? []), said]);
    for (const { heard, run } of runs) {
      if (told.has(run.digits)) continue;
      const same = byDigits.get(run.digits)!;
      const { prompt, words } = heard;
      const written = words.slice(run.start, run.end).replaceAll(/\s+/g, ' ');
      const at = prompt.text.span(run.start, run.end);
      const isRun = isInOneRun(run) && run.digits.length >= options.digits && !isMarkedUp(heard, run);
      const isOnce =
        run.digits.length >= options.once && isGivenOut(heard, run) && !isHeardAgain(heard, run, same, flow);
      if (!isRun && !isOnce) continue;
      told.add(run.digits);
      const others = same.filter((other) => other.run !== run && isInOneRun(other.run));
      if (isRun) {
        const grouped = inGroups(run.digits, flow);
        // A recording goes on saying what it says, so its script is not ours to change unasked.
        const all = [{ heard, run }, ...others];
        const kind = all.some((each) => each.heard.prompt.audio) ? 'suggestion' : 'safe';
        const edits = all.map((each) => inGroupsOf(each, grouped, isOnce && each.run === run));
        yield {
          at,
          message: `"${written}" is ${run.digits.length} figures in one run.`,
          why: 'Callers who write it down lose their place, and cannot ask the voice to wait.',
          suggestion: `Say "${grouped}"${isOnce ? ', and say it twice' : ''}.`,
          related: others.map((other) => ({
            at: other.heard.prompt.text.span(other.run.start, other.run.end),
            message: 'and here',
          })),
          fixes: [fixOf(kind, 'words', isOnce ? 'Say it in groups, and twice' : 'Say it in groups', edits)],
        };
      } else {
        yield {
          at,
          message: `The number "${written}" is given out only once.`,
          why: 'Callers who have no pen in hand, or miss one figure of it, must ring again to hear it.',
          suggestion: `Say it twice: "${written}. Again: ${written}."`,
        };
      }
    }
  },
});

/** The number in groups; where it is to be heard twice, and the sentence is one that we can follow, with the second time after it. */
function inGroupsOf({ heard, run }: Said, grouped: string, isOnce: boolean): Edit | undefined {
  const { prompt, words, sentences } = heard;
  const plus = words[run.start] === '+' ? '+' : '';
  const sentence = sentences.find(({ start, end, language }) => {
    return start <= run.start && run.end <= end && /^en\b/i.test(language);
  });
  if (!isOnce || !sentence) return prompt.text.replace(run.start, run.end, plus + grouped);
  const rest = words.slice(run.end, sentence.end).trimEnd();
  const ended = /[.!?]$/.test(rest) ? rest : `${rest}.`;
  const end = run.end + words.slice(run.end, sentence.end).trimEnd().length;
  return prompt.text.replace(run.start, end, `${plus}${grouped}${ended} That's ${plus}${grouped}.`);
}

/** `08001111111`; and `0 8 0 0 1 1`, which nothing parts either. */
function isInOneRun({ groups }: DigitRun): boolean {
  return groups.some(({ length }) => length >= 6) || groups.every(({ length }) => length === 1);
}

/** SSML tells the voice how to say it. */
function isMarkedUp({ prompt }: HeardPrompt, { start }: DigitRun): boolean {
  return /<say-as\b[^<>]*>\s*$/i.test(prompt.text.value.slice(Math.max(0, start - 200), start));
}

/** Written as a telephone number is, for callers to note: not what they are asked for, or an example of it. */
function isGivenOut({ prompt, words, nodes, sentences }: HeardPrompt, { start, end, groups }: DigitRun): boolean {
  if (prompt.when === 'wait' || nodes.some(({ type }) => type === 'collect')) return false;
  // Whoever is in danger is to act on the sentence, and others are not to wait while it is said again.
  const sentence = sentences.find((each) => each.start <= start && end <= each.end);
  if (sentence && phrasesIn(hazards, sentence.language)(sentence.words).length > 0) return false;
  const before = words.slice(Math.max(0, start - 60), start);
  if (
    /\b(?:card|account|policy|meter|your|order) (?:\S+ ){0,3}$/iu.test(before) ||
    /\b(?:such as|for example|like) $/iu.test(before)
  )
    return false;
  const isPhone = /^[+0(]/.test(words.slice(start, start + 1)) || GIVES.test(before);
  return isPhone && end - start <= 24 && groups.some(({ length }) => length >= 3) && groups.join('').length <= 15;
}

const GIVES =
  /\b(?:call|ring|dial|phone|telephone|text|fax|reach|contact|number|line|desk|team|office|us|on|at|is|need)\b[^.!?]{0,40}$/iu;

/** Of the places that say one number, so many are named. */
const MOST_PLACES = 20;

interface Said {
  readonly heard: HeardPrompt;
  readonly run: DigitRun;
}

/** Said again in the same step, in the one before or after it, or by the key that repeats it. */
function isHeardAgain(heard: HeardPrompt, run: DigitRun, same: readonly Said[], flow: CallFlow): boolean {
  if (/\b(?:again|once more|repeat|i'll say)\b/iu.test(heard.words.slice(run.end))) return true;
  const elsewhere = same.filter((other) => other.run !== run);
  return heard.nodes.every(
    (node) =>
      isRepeatedBy(node, node) ||
      nodesAfter(node, flow).some((after) => isRepeatedBy(after, node)) ||
      elsewhere.some(({ heard: { nodes } }) => nodes.some((other) => areNeighbours(node, other, flow))),
  );
}

function areNeighbours(one: Node, other: Node, flow: CallFlow): boolean {
  return one === other || nodesAfter(one, flow).includes(other) || nodesAfter(other, flow).includes(one);
}

function isRepeatedBy(menu: Node, said: Node): boolean {
  const leadsThere = ({ target }: Edge) => target.kind === 'node' && target.id === said.id;
  return menu.type === 'menu' && menu.edges.some((edge) => edge.on.kind === 'key' && leadsThere(edge));
}

function nodesAfter(node: Node, flow: CallFlow): Node[] {
  return node.edges.flatMap(({ target }) => (target.kind === 'node' ? (flow.nodes.get(target.id) ?? []) : []));
}

/** As people say them: four, three and four where numbers begin with 0, else three, three and four; all others in threes and fours. */
function inGroups(digits: string, { language, organisation }: CallFlow): string {
  const country = organisation.country?.value ?? /-([A-Za-z]{2})\b/.exec(language)?.[1] ?? '';
  if (digits.length === 11 && digits.startsWith('0'))
    return cut(digits, /^GB$/i.test(country) ? inBritain(digits) : [4, 3, 4]);
  if (digits.length === 11 && digits.startsWith('1') && /^(?:US|CA)$/i.test(country)) return cut(digits, [1, 3, 3, 4]);
  if (digits.length === 10) return digits.startsWith('0') ? cut(digits, [4, 3, 3]) : cut(digits, [3, 3, 4]);
  if (digits.length === 7) return cut(digits, [3, 4]);
  const size = digits.length % 4 === 0 ? 4 : 3;
  const sizes: number[] = Array.from({ length: Math.floor(digits.length / size) }, () => size);
  // What would be left alone goes to the last group, so that no group is shorter than three.
  sizes[sizes.length - 1]! += digits.length % size;
  return cut(digits, sizes.at(-1) === 5 ? [...sizes.slice(0, -1), 3, 2] : sizes);
}

/** Ofcom's area codes: London's is three figures, Leeds' four; most are five, as are mobiles. */
function inBritain(digits: string): readonly number[] {
  if (digits.startsWith('02')) return [3, 4, 4];
  return /^0(?:7|1(?!1|\d1))/.test(digits) ? [5, 3, 3] : [4, 3, 4];
}

function cut(digits: string, sizes: readonly number[]): string {
  let at = 0;
  return sizes
    .map((size) => {
      at += size;
      return digits.slice(at - size, at);
    })
    .join(' ');
}
