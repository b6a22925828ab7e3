import { durationOf } from '../values.ts';
import type { Judge } from './judgement.ts';
import { quoted } from './told.ts';

const UNITS: Readonly<Record<string, string>> = {
  ms: 'ms',
  msec: 'ms',
  millisecond: 'ms',
  milliseconds: 'ms',
  s: 's',
  sec: 's',
  secs: 's',
  second: 's',
  seconds: 's',
  m: 'm',
  min: 'm',
  mins: 'm',
  minute: 'm',
  minutes: 'm',
  h: 'h',
  hr: 'h',
  hrs: 'h',
  hour: 'h',
  hours: 'h',
  d: ' days',
  day: ' days',
  days: ' days',
  'working day': ' working days',
  'working days': ' working days',
  'business day': ' working days',
  'business days': ' working days',
};

/** Of a length of time within a call. */
export const judgeSeconds: Judge = (tree, name) => {
  const text = tree.text.value.trim();
  if (durationOf(text) !== undefined) return undefined;
  if (/^\d{1,9}(?:\.\d{1,3})?$/.test(text)) {
    // Nobody waits a quarter of an hour for a key: such numbers are milliseconds.
    const unit = Number(text) >= 1000 ? 'ms' : 's';
    return {
      message: `\`${name}\` is ${text}, without a unit.`,
      why: 'Some phone systems count in seconds and some in milliseconds: callers would get far too long, or no time at all.',
      suggestion: `Write the unit: \`${text}${unit}\`.`,
      instead: `${text}${unit}`,
    };
  }
  return judgeWritten(text, name, '`500ms`, `7s` or `2m`');
};

/** Of a length of time that a caller is promised. */
export const judgePeriod: Judge = (tree, name) => {
  const text = tree.text.value.trim();
  return durationOf(text) === undefined
    ? judgeWritten(text, name, '`30m`, `4h`, `2 days` or `1 working day`')
    : undefined;
};

function judgeWritten(text: string, name: string, examples: string) {
  const instead = inOurUnits(text);
  return {
    message: `\`${name}\` is not a length of time: ${quoted(text)}.`,
    why: 'Without it, how long callers wait here cannot be told.',
    suggestion: instead ? `Write \`${instead}\`.` : `Write a number and its unit, such as ${examples}.`,
    instead,
  };
}

/** `7 seconds` as `7s`, `1m30s` as `90s`, `1 week` as `7 days`. */
function inOurUnits(text: string): string | undefined {
  const [, minutes, seconds] = /^(\d{1,3}) ?m(?:in)? ?(\d{1,2}) ?s(?:ec)?$/i.exec(text) ?? [];
  if (minutes !== undefined) return `${Number(minutes) * 60 + Number(seconds)}s`;
  const [, amount, word] = /^(\d{1,6}(?:\.\d{1,3})?) ?([a-z][a-z ]*)\.?$/i.exec(text) ?? [];
  if (amount === undefined) return undefined;
  const named = word!.toLowerCase();
  if (/^weeks?$/.test(named)) return `${Number(amount) * 7} days`;
  const unit = Object.hasOwn(UNITS, named) ? UNITS[named] : undefined;
  return unit === undefined ? undefined : `${amount}${amount === '1' ? unit.replace(/days$/, 'day') : unit}`;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Of a date that there is. */
export const judgeDate: Judge = (tree, name) => {
  const text = tree.text.value.trim();
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year !== undefined && isDate(Number(year), Number(month), Number(day))) return undefined;
  const instead = year === undefined ? asDate(text) : undefined;
  return {
    message:
      year === undefined
        ? `\`${name}\` is not a date as this format writes it: ${quoted(text)}.`
        : `\`${name}\` is a day that no calendar has: ${text}.`,
    why: 'A date that can be read in two ways, or in none, makes the line say the wrong thing on the wrong day.',
    suggestion: instead ? `Write \`${instead}\`.` : 'Write the year, the month and the day, as in `2026-12-24`.',
    instead,
  };
};

/** `24 December 2026`, `December 24, 2026`, `24.12.2026`, `2026/12/24`; with `/`, a day above 12 tells which is which. */
function asDate(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(text) ?? [];
  if (year !== undefined) return dateOf(Number(year), Number(month), Number(day));
  const [, one, mark, other, last] = /^(\d{1,2})([/.-])(\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (one !== undefined) {
    if (mark === '.' || Number(one) > 12) return dateOf(Number(last), Number(other), Number(one));
    return Number(other) > 12 ? dateOf(Number(last), Number(one), Number(other)) : undefined;
  }
  const words = text.toLowerCase().match(/\d+|[a-z]+/g) ?? [];
  const named = words.map((word) => MONTHS.indexOf(word.slice(0, 3))).find((index) => index >= 0);
  const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number);
  const [small, great] = numbers;
  if (named === undefined || numbers.length !== 2 || words.length > 4) return undefined;
  return dateOf(great!, named + 1, small!);
}

function dateOf(year: number, month: number, day: number): string | undefined {
  if (!isDate(year, month, day)) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year <= 9999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
