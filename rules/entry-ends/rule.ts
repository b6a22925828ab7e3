import { spokenWords } from '../../src/analysis/offers.ts';
import {
  dataAsked,
  nameAsSaid,
  numberNamed,
  questionsOf,
  secretAsked,
  takesKeys,
  wordsOfQuestion,
} from '../../src/analysis/questions.ts';
import { withLine } from '../../src/analysis/settings.ts';
import { DATA } from '../../src/language/lists/data.ts';
import { cardinalsOf } from '../../src/language/spoken/numbers.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Collect } from '../../src/model/node.ts';
import { defineRule } from '../../src/rule.ts';
import { type Edit, fixOf } from '../../src/source/edit.ts';
import type { Problem } from '../../src/source/problem.ts';

export default defineRule({
  summary: 'Let callers know when their entry ends',
  category: 'input',
  severity: 'warning',
  evidence: 'expert',
  sources: ['ACIXD', 'Kortum 2008'],
  fix: 'suggestion',

  *check({ flow }) {
    for (const question of questionsOf(flow)) {
      if (!takesKeys(question) || question.kind === 'date') continue;
      const count = spokenCount(question);
      if (isOpenEnded(question, flow) && !count) yield openEnded(question, flow);
      else if (secretAsked(question) === 'pin' && count && count.end > count.start) yield secretCounted(count);
      else if (isCountMissing(question) && !count) yield uncounted(question);
    }
  },
});

/** Whether only silence can tell that the caller has finished. */
function isOpenEnded({ endKey, length, kind }: Collect, flow: CallFlow): boolean {
  if (endKey !== undefined || !flow.tellsAll) return false;
  return length === undefined ? kind === 'digits' || kind === 'amount' : length.min < length.max;
}

function openEnded(question: Collect, flow: CallFlow): Problem {
  const { length } = question;
  const many = length ? `${length.min} to ${length.max} digits` : 'as many digits as they like';
  return {
    at: question.at,
    message: `Callers may key ${many} in "${question.id}", and no key ends the entry.`,
    why: 'After the last digit they wait in silence, not knowing whether it was taken, and a pause in the middle cuts the number short.',
    suggestion: `Write "end_key: hash" and say "then press ${hashIn(question)}"${length ? '' : ', or give the entry a length'}.`,
    fixes: [fixOf('suggestion', 'settings', 'End the entry with hash', endWithHash(question, flow))],
    subject: 'end_key',
  };
}

function hashIn({ prompts }: Collect): string {
  return /^en-(?:us|ca)\b/i.test(prompts[0]?.language ?? '') ? 'pound' : 'hash';
}

/** Sets the key and says so, where the question does not say it yet and its words can be added to. */
function endWithHash(question: Collect, flow: CallFlow): (Edit | undefined)[] {
  const line = withLine(flow, question, 'end_key', 'hash');
  const prompts = wordsOfQuestion(question);
  if (prompts.some((prompt) => /\b(?:hash|pound)\b|#/i.test(spokenWords(prompt)))) return [line];
  const last = prompts.at(-1);
  if (!last || last.isSsml || !/^en\b/i.test(last.language)) return [undefined];
  const { value } = last.text;
  const end = value.trimEnd().replace(/[.!]$/, '').length;
  return /[?:,;]$/.test(value.slice(0, end))
    ? [undefined]
    : [line, last.text.replace(end, end, `, then press ${hashIn(question)}`)];
}

interface Count {
  readonly prompt: Collect['prompts'][number];
  readonly start: number;
  readonly end: number;
}

/** Where the words tell how many digits are wanted; an empty stretch where nobody can tell whether they do. */
function spokenCount(question: Collect): Count | undefined {
  for (const prompt of wordsOfQuestion(question)) {
    const words = spokenWords(prompt);
    const found = /^en\b/i.test(prompt.language)
      ? digitsIn(words)
      : countIn(words, prompt.language, question.length?.max);
    if (found) return { prompt, start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}

/** Most words do not count anything of the kind, and to look for how many there are takes long to make ready. */
const digitsIn = (words: string): RegExpExecArray | null => (MAY_COUNT.test(words) ? DIGITS.exec(words) : null);

const MAY_COUNT = /[\s-](?:digit|figure|numbers|numerals|character|letters)/i;

const DIGITS =
  /\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)(?:[\s-]+(?:or|to)[\s-]+\w{1,9})?[\s-]+(?:\w{1,12}[\s-]+)?(?:digits?|figures?|numbers|numerals|characters|letters)\b/i;

function countIn(words: string, language: string, length: number | undefined): RegExpExecArray | null {
  const cardinal = cardinalsOf(language);
  if (!cardinal) return /(?:)/.exec('');
  const counts = length === undefined ? likelyLengths() : [String(length)];
  const names = counts.flatMap((count) => [count, cardinal(count)]).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${names})`, 'iu').exec(words);
}

/** How many digits callers are told to key, where the file does not say how many are taken. */
const likelyLengths = () => Array.from({ length: 19 }, (_, index) => String(index + 2));

function secretCounted({ prompt, start, end }: Count): Problem {
  return {
    at: prompt.text.span(start, end),
    severity: 'info',
    message: `"${prompt.text.value.slice(start, end)}" gives away how long the PIN is.`,
    why: "Whoever tries somebody else's PIN learns here how many digits to try.",
    suggestion: `Ask for "your PIN", without how many digits it has.`,
    subject: 'length of a PIN',
    fixes: [fixOf('suggestion', 'words', 'Leave out how many digits', [uncountedSecret({ prompt, start, end })])],
  };
}

/** "Your 5-digit PIN" without the number; not "the first two digits", and not after "an", which may not fit what comes next. */
function uncountedSecret({ prompt: { text, isSsml }, start, end }: Count): Edit | undefined {
  const [gap] = /^ +(?=\p{L})/u.exec(text.value.slice(end)) ?? [];
  const isAside =
    /[\s-]digit$/i.test(text.value.slice(start, end)) &&
    /\b(?:your|the|this|that|a)\s+$/i.test(text.value.slice(0, start));
  return gap !== undefined && isAside && !isSsml ? text.replace(start, end + gap.length, '') : undefined;
}

/** Whether a number of fixed length is asked for whose length callers do not know anyway. */
function isCountMissing(question: Collect): boolean {
  const { length, kind, prompts } = question;
  if (kind !== 'digits' || length === undefined || length.min !== length.max || length.max < 3) return false;
  if (question.endKey !== undefined || prompts.some(({ when, unread }) => when === 'say' && unread)) return false;
  const kinds = dataAsked(question);
  const isPhone = /\b(?:tele)?phone\b|\b(?:mobile|cell)\b/i.test(nameAsSaid(question.value.value));
  const isKnown = isPhone || [DATA.card, DATA.pin, DATA.contact].some((each) => kinds.has(each));
  return !isKnown && wordsOfQuestion(question).length > 0;
}

function uncounted(question: Collect): Problem {
  const { length, at, id } = question;
  return {
    at,
    severity: 'info',
    message: `"${id}" takes exactly ${length!.max} digits, and does not say so.`,
    why: 'Callers cannot tell whether they have the right number, nor when they have finished.',
    suggestion: `Say "your ${numberNamed(question)}".`,
    subject: 'length',
  };
}
