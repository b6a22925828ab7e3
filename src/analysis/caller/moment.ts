import type { Hours } from '../../model/node.ts';

/** A moment as a wall clock shows it, wherever the clock hangs. */
export interface Moment {
  /** As `2026-11-22`. */
  readonly date: string;
  /** From 0 to 1439. */
  readonly minutes: number;
}

/** Reads `2026-11-22T18:30` or `2026-11-22 18:30`; undefined for anything that no calendar and clock show. */
export function momentOf(text: string): Moment | undefined {
  const [, date, hour, minute] = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})$/.exec(text.trim()) ?? [];
  if (date === undefined || !isDate(date)) return undefined;
  const minutes = Number(hour) * 60 + Number(minute);
  return Number(hour) < 24 && Number(minute) < 60 ? { date, minutes } : undefined;
}

/**
 * What a line is at a moment on its own clock. Hours that cannot be read, and a line without any, count as open: of what
 * nobody wrote down nothing is known.
 */
export function stateAt(node: Hours, moment: Moment | undefined): 'open' | 'closed' | 'holiday' {
  if (!moment || node.open.length === 0) return 'open';
  const holiday = node.holidays.find(({ date }) => isOn(date.value, moment.date));
  if (holiday) {
    const times = holiday.open && timesOf(holiday.open.value);
    return times && isWithin(times, moment.minutes) ? 'open' : 'holiday';
  }
  const weekday = weekdayOf(moment.date);
  const isOpen = node.open.some(({ days, times }) => {
    const spans = timesOf(times.value);
    const runs = daysOf(days.value);
    if (!spans || !runs) return true;
    // The small hours belong to the evening before, where its hours run past midnight.
    const isEveningBefore = runs.includes((weekday + 6) % 7) && isWithin(pastMidnight(spans), moment.minutes + DAY);
    return (runs.includes(weekday) && isWithin(spans, moment.minutes)) || isEveningBefore;
  });
  return isOpen ? 'open' : 'closed';
}

const DAY = 1440;
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

interface Span {
  readonly from: number;
  /** Above 1440 for what runs past midnight. */
  readonly to: number;
}

function isDate(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

/** A holiday with a year is one day, one without comes every year. */
function isOn(holiday: string, date: string): boolean {
  return holiday.trim() === date || holiday.trim() === date.slice(5);
}

/** 0 for Monday. */
function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** `mon-fri`, `sat`, `fri-mon`; `24h` alone stands for every day. Undefined for words that are no days. */
function daysOf(text: string): readonly number[] | undefined {
  if (text.trim() === '24h') return DAYS.map((_, day) => day);
  const [first, last = first, ...more] = text
    .trim()
    .split('-')
    .map((day) => DAYS.indexOf(day.trim().toLowerCase()));
  if (first === undefined || first < 0 || last === undefined || last < 0 || more.length > 0) return undefined;
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, step) => (first + step) % 7);
}

/** `09:00-12:00 and 13:00-15:00`, `24h`, `18:00-02:00`; undefined for words that are no hours. */
function timesOf(text: string): readonly Span[] | undefined {
  if (text.trim() === '24h') return [{ from: 0, to: DAY }];
  const spans = text.split(/ and |,/).map((span) => {
    const [, from, fromMinutes, to, toMinutes] =
      /^(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})$/.exec(span.replaceAll(' ', '')) ?? [];
    if (from === undefined) return undefined;
    const opens = Number(from) * 60 + Number(fromMinutes);
    const closes = Number(to) * 60 + Number(toMinutes);
    return { from: opens, to: closes <= opens ? closes + DAY : closes };
  });
  return spans.every((span) => span !== undefined) ? spans : undefined;
}

function pastMidnight(spans: readonly Span[]): readonly Span[] {
  return spans.filter(({ to }) => to > DAY);
}

function isWithin(spans: readonly Span[], minutes: number): boolean {
  return spans.some(({ from, to }) => from <= minutes && minutes < to);
}
