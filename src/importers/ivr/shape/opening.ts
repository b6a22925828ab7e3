import type { Judge } from './judgement.ts';
import { quoted } from './told.ts';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const SPAN = /^(?:[01]\d|2[0-3]):[0-5]\d-(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;
const MOST_SPANS = 6;

function areTimes(text: string): boolean {
  const spans = text.split(' and ');
  return text === '24h' || (spans.length <= MOST_SPANS && spans.every((span) => SPAN.test(span)));
}

/** Of the hours of a day: `09:00-17:00`, `09:00-12:00 and 13:00-15:00`, `24h`. */
export const judgeTimes: Judge = (tree, name) => {
  const text = tree.text.value.trim();
  if (areTimes(text)) return undefined;
  const why = 'Callers who ring at the edge of the day would be let in, or turned away, by a guess.';
  if (/^(?:closed|shut|none|no|off)$/i.test(text)) {
    return {
      message: `\`${name}: ${text}\` are no hours.`,
      why,
      suggestion: 'Leave the line out: a day or a holiday without hours is closed.',
    };
  }
  const instead = asTimes(text);
  return {
    message: `\`${name}\` are not hours as this format writes them: ${quoted(text)}.`,
    why,
    suggestion: instead ? `Write \`${instead}\`.` : 'Write `09:00-17:00`, `09:00-12:00 and 13:00-15:00`, or `24h`.',
    instead,
  };
};

/** Of the days under which hours stand: `mon`, `mon-fri`. */
export const judgeDays: Judge = (tree) => {
  const text = tree.text.value.trim();
  const days = text.split('-');
  if (days.length <= 2 && days.every((day) => DAYS.includes(day))) return undefined;
  const instead = asDays(text);
  return {
    message: `${quoted(text)} is no day of the week, as this format writes them.`,
    why: 'A day that is not named is closed: callers who ring on it would be turned away.',
    suggestion: instead ? `Write \`${instead}\`.` : 'Write a day, such as `sat`, or a run of days, such as `mon-fri`.',
    instead,
  };
};

/** `9-5`, `9am-5pm`, `9:00 – 17:30`, `24/7` as they are written here. */
function asTimes(text: string): string | undefined {
  const plain = text.toLowerCase();
  if (/^(?:24 ?\/ ?7|24 ?(?:h|hrs?|hours?)|all day|always|00:00-00:00)$/.test(plain)) return '24h';
  const spans = plain.split(/ and |[,;&+]/);
  if (spans.length > MOST_SPANS) return undefined;
  const read = spans.map((span) => asSpan(span.trim()));
  const times = read.join(' and ');
  return read.every((span) => span !== undefined) && areTimes(times) ? times : undefined;
}

function asSpan(text: string): string | undefined {
  const parts = text.split(/ ?(?:-|–|—| to | until ) ?/);
  if (parts.length !== 2) return undefined;
  const [from, to] = parts.map((part) => /^(\d{1,2})(?:[:.h](\d{2}))? ?(am|pm)?$/.exec(part.trim()));
  if (!from || !to) return undefined;
  const opens = hourOf(from);
  const closes = hourOf(to);
  // `9-5` is a working day, but `10-8` may be a night: only where both halves are said, or can only be one.
  const said = from[3] !== undefined || to[3] !== undefined || from[2] !== undefined || closes > 12;
  if (said) return `${clock(opens, from)}-${clock(closes, to)}`;
  return opens >= 7 && opens <= 11 && closes >= 4 && closes <= 6
    ? `${clock(opens, from)}-${clock(closes + 12, to)}`
    : undefined;
}

function hourOf(time: RegExpExecArray): number {
  const hour = Number(time[1]);
  if (time[3] === 'pm') return hour === 12 ? 12 : hour + 12;
  return time[3] === 'am' && hour === 12 ? 0 : hour;
}

function clock(hour: number, time: RegExpExecArray): string {
  return `${String(hour).padStart(2, '0')}:${time[2] ?? '00'}`;
}

function asDays(text: string): string | undefined {
  const plain = text.toLowerCase();
  if (/^(?:daily|every ?day|all days|all week|week)$/.test(plain)) return 'mon-sun';
  if (/^(?:weekdays?|working days)$/.test(plain)) return 'mon-fri';
  if (/^(?:weekends?)$/.test(plain)) return 'sat-sun';
  const days = plain.split(/ ?(?:-|–|—| to | until | through ) ?/).map((day) => dayOf(day.trim()));
  return days.length <= 2 && days.every((day) => day !== undefined) ? days.join('-') : undefined;
}

function dayOf(word: string): string | undefined {
  const day = DAYS.find((short) => word.startsWith(short));
  return day && /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?\.?$/.test(word) ? day : undefined;
}
