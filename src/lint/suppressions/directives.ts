import { linesOf, positionOf, type Source, type Span } from '../../source/source.ts';
import { commentsIn } from '../../source/yaml/yaml.ts';

/** How much of a file a comment speaks of. */
export type Scope = 'line' | 'next line' | 'node' | 'file';

/** A comment that sets findings aside: `# ivrlint-disable-next-line RULE, RULE until 2026-11-22 -- reason`. */
export interface Directive {
  /** The whole comment, from its `#`. */
  readonly at: Span;
  readonly scope: Scope;
  readonly rules: readonly NamedRule[];
  readonly until?: string | undefined;
  readonly reason?: string | undefined;
  /** Why it cannot be understood; then it sets nothing aside. */
  readonly fault?: Fault | undefined;
}

export interface NamedRule {
  readonly name: string;
  readonly at: Span;
}

export interface Fault {
  readonly at: Span;
  readonly message: string;
  readonly suggestion: string;
  /** What was probably meant, to write there instead. */
  readonly instead?: string | undefined;
}

const SCOPES: Readonly<Record<string, Scope>> = {
  'ivrlint-disable': 'node',
  'ivrlint-disable-line': 'line',
  'ivrlint-disable-next-line': 'next line',
  'ivrlint-disable-file': 'file',
};

/** What people write for it who remember another tool, or remember wrongly. */
const NEARLY = /^(?:dis|dsi|ign|sup|sil|mut|off|skip|allow|exp)/i;

/** Letters of a comment that are read. */
const LONGEST = 5000;

/** The comments of a file that set findings aside, or were meant to. Words in prompts are none. */
export function directivesIn(source: Source): Directive[] {
  // Most files have none, and need not be read again.
  if (!source.text.toLowerCase().includes('ivrlint')) return [];
  if (!/#[ \t]*ivrlint[-_: ]/i.test(source.text) || /^\s*</.test(source.text)) return [];
  return commentsIn(source).flatMap((at) => directiveIn(at) ?? []);
}

function directiveIn(at: Span): Directive | undefined {
  const text = at.source.text.slice(at.start, Math.min(at.end, at.start + LONGEST));
  const [head = '', before = ''] = /^(#+\s*)ivrlint[-_: ]*[^\s,]*/i.exec(text) ?? [];
  if (head === '') return undefined;
  const word = head.slice(before.length);
  const place = (start: number, end: number): Span => ({ ...at, start: at.start + start, end: at.start + end });
  const scope = Object.hasOwn(SCOPES, word) ? SCOPES[word] : undefined;
  if (scope) return { at, scope, ...read(text, head.length, place) };
  if (!NEARLY.test(word.slice('ivrlint'.length).replace(/^[-_: ]+/, ''))) return undefined;
  const meant = meantBy(text, at);
  const fault = {
    at: place(before.length, head.length),
    message: `"${word}" is no word that sets findings aside.`,
    suggestion: `Write ${meant}.`,
    instead: meant,
  };
  return { at, scope: 'file', rules: [], fault };
}

function meantBy(text: string, { source, start }: Span): string {
  const line = linesOf(source)[positionOf(source, start).line - 1] ?? 0;
  const isAlone = source.text.slice(line, start).trim() === '';
  if (/next/i.test(text)) return 'ivrlint-disable-next-line';
  if (/file/i.test(text.slice(0, 30))) return 'ivrlint-disable-file';
  return isAlone ? 'ivrlint-disable-next-line' : 'ivrlint-disable-line';
}

type Read = Pick<Directive, 'rules' | 'until' | 'reason' | 'fault'>;

/** What follows the first word. */
function read(text: string, from: number, place: (start: number, end: number) => Span): Read {
  const dashes = /\s--(?=\s|$)/.exec(text.slice(from));
  const end = dashes ? from + dashes.index : text.length;
  const reason = dashes ? text.slice(end + dashes[0].length).trim() || undefined : undefined;
  const words = [...text.slice(from, end).matchAll(/[^\s,]+/g)].map(({ 0: value, index }) => ({
    name: value,
    at: place(from + index, from + index + value.length),
  }));
  const last = words.findIndex(({ name }) => name === 'until');
  const rules = last < 0 ? words : words.slice(0, last);
  const [day, rest] = last < 0 ? [] : words.slice(last + 1);
  const until = day?.name;
  if (rules.length === 0) {
    const message = 'This names no rule, so it sets nothing aside.';
    return { rules, fault: { at: place(0, text.length), message, suggestion: 'Name the rules that it is about.' } };
  }
  const suggestion = 'Write until and a date, then -- and the reason.';
  if (last >= 0 && (until === undefined || !isDay(until))) {
    const message = '"until" takes a date such as 2026-11-22.';
    return { rules, fault: { at: (day ?? words[last]!).at, message, suggestion } };
  }
  if (rest)
    return { rules, fault: { at: rest.at, message: `"${rest.name}" stands where nothing is expected.`, suggestion } };
  return { rules, until, reason };
}

function isDay(words: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(words)) return false;
  const date = new Date(`${words}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(words);
}
