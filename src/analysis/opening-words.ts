import type { Hours } from '../model/node.ts';

const DAYS: ReadonlyMap<string, string> = new Map([
  ['mon', 'Monday'],
  ['tue', 'Tuesday'],
  ['wed', 'Wednesday'],
  ['thu', 'Thursday'],
  ['fri', 'Friday'],
  ['sat', 'Saturday'],
  ['sun', 'Sunday'],
]);

/**
 * When a line opens, as one says it: `We open at 9 in the morning, Monday to Friday.` Undefined where the hours are not plain
 * enough for a sentence: more than two sets of days, or days that are named in another way.
 */
export function openingWords({ open }: Hours): string | undefined {
  if (open.length === 0 || open.length > 2) return undefined;
  const parts = open.map(({ days, times }) => {
    const when = timeIn(times.value);
    const which = daysIn(days.value);
    return when && which ? `at ${when}, ${which}` : undefined;
  });
  return parts.every((part) => part !== undefined) ? `We open ${parts.join(', and ')}.` : undefined;
}

function daysIn(written: string): string | undefined {
  const [from, to] = written.trim().toLowerCase().split('-');
  const [first, last] = [DAYS.get(from ?? ''), to === undefined ? undefined : DAYS.get(to)];
  if (first === undefined || (to !== undefined && last === undefined)) return undefined;
  return last === undefined ? `on ${first}s` : `${first} to ${last}`;
}

function timeIn(written: string): string | undefined {
  const [, hour = '', minute] = /^(\d{1,2}):(\d\d)\b/.exec(written.trim()) ?? [];
  const at = Number(hour);
  if (hour === '' || at > 23) return undefined;
  if (at === 12 && minute === '00') return 'noon';
  const clock = `${at % 12 === 0 ? 12 : at % 12}${minute === '00' ? '' : `.${minute}`}`;
  return `${clock} ${at < 12 ? 'in the morning' : at < 18 ? 'in the afternoon' : 'in the evening'}`;
}
