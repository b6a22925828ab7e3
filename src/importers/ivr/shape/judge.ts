import type { ScalarTree } from '../../../source/tree.ts';
import { keyOf, shareOf } from '../values.ts';
import { type Judge, NOT_JUDGED } from './judgement.ts';
import { judgeDate, judgePeriod, judgeSeconds } from './lengths.ts';
import { judgeTimes } from './opening.ts';
import { judgeLanguage, judgePath, judgeTimezone } from './places.ts';
import { quoted } from './told.ts';

/** Of words: that YAML does not take them for a number and drop digits, nor for a truth. */
export const judgeWords: Judge = (tree, name) => {
  const { value, text, quoted: isQuoted } = tree;
  if (typeof value === 'boolean' && !isQuoted) {
    return {
      message: `YAML takes \`${name}: ${text.value}\` for a truth and not for words.`,
      why: NOT_JUDGED,
      suggestion: `Put it in quotes: \`"${text.value}"\`.`,
      instead: `"${text.value}"`,
    };
  }
  return losesDigits(tree) ? lostDigits(tree) : undefined;
};

function losesDigits({ value, text, quoted: isQuoted }: ScalarTree): boolean {
  if (typeof value !== 'number' || isQuoted) return false;
  return String(value) !== text.value && /^(?:\+\d+|0\d+|0[xo].+|\d{16,}|\d+e\d+)$/i.test(text.value);
}

function lostDigits({ value, text }: ScalarTree) {
  return {
    rule: 'yaml-lost-digits',
    message: `YAML reads ${quoted(text.value)} as the number ${value}.`,
    why: 'A phone system that reads this file gets other digits than these: callers reach nobody, or somebody else.',
    suggestion: `Put it in quotes: \`"${text.value}"\`.`,
    instead: `"${text.value}"`,
  } as const;
}

const judgeTruth: Judge = (tree, name) => {
  if (typeof tree.value === 'boolean' && !tree.quoted) return undefined;
  const word = tree.text.value.trim().toLowerCase();
  const isYes = ['yes', 'y', 'on', 'true', '1'].includes(word);
  if (!isYes && !['no', 'n', 'off', 'false', '0'].includes(word)) return undefined;
  return {
    rule: tree.quoted || word === 'true' || word === 'false' || /\d/.test(word) ? undefined : 'yaml-yes-no',
    message: `\`${name}: ${tree.text.value}\` is a word to YAML, and no yes or no.`,
    why: 'Some tools take every word for a yes, even `no`: callers then get the opposite of what is meant.',
    suggestion: `Write \`${isYes}\`.`,
    instead: String(isYes),
    means: isYes,
  };
};

/** `confirm: yes` would be the words that callers hear. */
const judgeConfirmation: Judge = (tree, name) =>
  typeof tree.value === 'string' && /^(?:yes|no|y|n|on|off|true|false)$/i.test(tree.value.trim())
    ? judgeTruth(tree, name)
    : undefined;

const judgeShare: Judge = (tree, name) => {
  const text = tree.text.value.trim();
  if (shareOf(text) !== undefined) return undefined;
  const amount = /^\d{1,3}(?:\.\d{1,6})?$/.test(text) ? Number(text) : Number.NaN;
  const instead = amount > 1 && amount <= 100 ? `${text}%` : undefined;
  const isTooMuch = /^\d+(?:\.\d+)? ?%$/.test(text) || amount > 100;
  return {
    message: isTooMuch
      ? `\`${name}\` is ${text}: more callers than there are.`
      : `\`${name}\` is not a share: ${quoted(text)}.`,
    why: 'The seconds that callers spend here are weighed by it.',
    suggestion: instead ? `Write \`${instead}\`.` : 'Write the part of the callers who come this way: `55%` or `0.55`.',
    instead,
  };
};

const KEY_WORDS: Readonly<Record<string, string>> = {
  pound: 'hash',
  'pound key': 'hash',
  'hash key': 'hash',
  square: 'hash',
  asterisk: 'star',
  'star key': 'star',
  ext: 'extension',
  zero: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
};

/** Of a key that a telephone has. */
export const judgeKey: Judge = (tree, name) => {
  const text = tree.text.value.trim();
  if (losesDigits(tree)) return lostDigits(tree);
  if (keyOf(text) !== undefined) return undefined;
  const word = text.toLowerCase();
  const isWord = /^(?:star|hash|extension)$/.test(word);
  const instead = isWord ? word : Object.hasOwn(KEY_WORDS, word) ? KEY_WORDS[word] : undefined;
  return {
    message:
      name === text ? `No telephone has a key ${quoted(text)}.` : `No telephone has this \`${name}\`: ${quoted(text)}.`,
    why: 'Callers cannot press it, so they never get what lies behind it.',
    suggestion: instead
      ? `Write \`${instead}\`.`
      : 'Write `0` to `9`, `star`, `hash`, several digits, or `extension` for a number that callers know.',
    instead,
  };
};

const judgeLength: Judge = (tree, name) => {
  const text = tree.text.value.trim();
  if (/^[1-9]\d{0,2}$/.test(text)) return undefined;
  const [, min, max] = /^(\d{1,3}) ?(?:-|–|to|or) ?(\d{1,3})$/.exec(text) ?? [];
  const instead = min === undefined || Number(min) > Number(max) ? undefined : `{ min: ${min}, max: ${max} }`;
  return {
    message: `\`${name}\` is not a number of digits: ${quoted(text)}.`,
    why: 'Without it nobody can tell when a caller has entered all of it.',
    suggestion: instead ? `Write \`${instead}\`.` : 'Write a number, such as `8`, or `min` and `max`.',
    instead,
  };
};

/** Of a plain number: `12,000` is one too. */
export const judgeNumber: Judge = (tree, name) => {
  const text = tree.text.value.trim();
  if (!/^\d{1,3}(?:[ ,.']\d{3})+$/.test(text) || typeof tree.value === 'number') return undefined;
  const instead = text.replaceAll(/\D/g, '');
  return {
    message: `\`${name}\` is not a number to YAML: ${quoted(text)}.`,
    why: NOT_JUDGED,
    suggestion: `Write \`${instead}\`.`,
    instead,
    means: Number(instead),
  };
};

/** How the values of each part of the format are judged, beyond what kind of value they are. */
export const judges: Readonly<Record<string, Judge>> = {
  words: judgeWords,
  fact: (tree) => (losesDigits(tree) ? lostDigits(tree) : undefined),
  target: judgeWords,
  values: judgeWords,
  tags: judgeWords,
  prompt: judgeWords,
  prompts: judgeWords,
  reprompt: judgeWords,
  confirmation: judgeConfirmation,
  truth: judgeTruth,
  seconds: judgeSeconds,
  period: judgePeriod,
  share: judgeShare,
  date: judgeDate,
  language: judgeLanguage,
  timezone: judgeTimezone,
  path: judgePath,
  times: judgeTimes,
  opening: judgeTimes,
  key: judgeKey,
  length: judgeLength,
};
