import { UsageError } from './usage.ts';
import { notice, type World } from './world.ts';

/** A clock that shows an earlier year was never set. */
const FIRST_YEAR = 2020;

/**
 * The date of today as `2026-11-22`: what was asked for, else that of `SOURCE_DATE_EPOCH`, else the clock's, in the
 * time zone of whoever asks. Undefined, with a notice, where the clock cannot be right.
 */
export function todayOf(asked: string | undefined, world: World): string | undefined {
  if (asked !== undefined) {
    if (isDate(asked)) return asked;
    throw new UsageError(`--today takes a date such as 2026-11-22, not "${asked}".`);
  }
  const epoch = world.env.SOURCE_DATE_EPOCH;
  if (epoch !== undefined && /^\d{1,11}$/.test(epoch)) return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
  const now = world.now();
  if (now.getFullYear() >= FIRST_YEAR) {
    const part = (number: number) => String(number).padStart(2, '0');
    return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
  }
  notice(world, `the clock says ${now.getFullYear()}, so nothing that depends on today's date is checked.`);
  return undefined;
}

function isDate(words: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(words)) return false;
  const date = new Date(`${words}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(words);
}
