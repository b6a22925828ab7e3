import { looksLikeSsml } from '../../language/spoken/ssml.ts';
import type { Span } from '../../source/source.ts';
import { composed, joined, partOf, readAs, type Text } from '../../source/text.ts';
import type { Audio } from './script.ts';

/** Characters: twenty minutes of speech. What is longer is no prompt. */
const LONGEST = 20_000;

/** `{{name}}`, which whoever uploads the file fills in. */
const PLACEHOLDER = /\{\{[^{}\n]{1,200}\}\}/g;

/** Words that are spoken as they stand. */
export function spoken(text: Text, bargeIn = true): Audio[] {
  return text.value.trim() === '' ? [] : [audioOf([filled(text)], text, bargeIn)];
}

/** A recording that Architect keeps under a name: it is no file. */
export function recorded(name: Text, bargeIn = true): Audio {
  return unheard(name.span(), 'recording', bargeIn);
}

/** What callers hear there, and nobody can read. */
export function unheard(at: Span, unread: NonNullable<Audio['unread']>, bargeIn = true): Audio {
  return { text: composed('', at), unread, bargeIn, isSsml: false, at };
}

/** What an expression lets callers hear: what it works out while the call runs cannot be read. */
export function heard(expression: Text): Audio[] {
  const { value } = expression;
  if (value.trim() === '') return [];
  const call = value.length > LONGEST ? undefined : parsed(value);
  return call ? audiosOf(call, expression, true) : [dynamic(expression, true)];
}

function dynamic(text: Text, bargeIn: boolean): Audio {
  return unheard(text.span(), 'dynamic', bargeIn);
}

function audiosOf(term: Term, whole: Text, bargeIn: boolean): Audio[] {
  const [first, second] = term.kind === 'call' ? term.terms : [];
  const name = term.kind === 'call' ? term.name.toLowerCase() : '';
  if (name === 'audioplaybackoptions' && first) {
    return audiosOf(first, whole, second?.kind !== 'name' || second.name.toLowerCase() !== 'false');
  }
  if (name === 'append' && term.kind === 'call') return term.terms.flatMap((each) => audiosOf(each, whole, bargeIn));
  if (name === 'toaudioblank') return [];
  if (name === 'toaudio' && first && term.kind === 'call' && term.terms.length === 1) {
    return audiosOf(first, whole, bargeIn);
  }
  const part = partOf(whole, term.start, term.end);
  if (name === 'toaudiotts' && first) {
    const words = wordsOf(first, whole);
    if (words.every((each) => each.value.trim() === '')) return [];
    return [audioOf(words, partOf(whole, first.start, first.end), bargeIn)];
  }
  if (term.kind === 'name' && /^prompt/i.test(term.name)) return [recorded(part, bargeIn)];
  return [dynamic(part, bargeIn)];
}

/** A string with what is put into it: `{Flow.Name}` stands for a value that the call fills in. */
function wordsOf(term: Term, whole: Text): Text[] {
  if (term.kind === 'string') return [filled(unescaped(partOf(whole, term.start + 1, term.end - 1)))];
  const isJoined = term.kind === 'call' && /^append$/i.test(term.name);
  if (isJoined || term.kind === 'sum') return term.terms.flatMap((each) => wordsOf(each, whole));
  const part = partOf(whole, term.start, term.end);
  return [composed(`{${part.value.replace(/[{}"]+/g, ' ').trim()}}`, part.span())];
}

function audioOf(parts: readonly Text[], all: Text, bargeIn: boolean): Audio {
  const text = joined(parts);
  const common = { bargeIn, isSsml: looksLikeSsml(text.value), at: all.span() };
  if (text.value.length > LONGEST) return { text: composed('', all.span()), unread: 'too long', ...common };
  const isOnlyFilledIn = !/[\p{L}\p{N}]/u.test(text.value.replace(/\{[^{}]*\}/g, ''));
  return { text, ...common, ...(isOnlyFilledIn ? { unread: 'dynamic' as const } : {}) };
}

/** Words in which placeholders stand as rules know them: `{name}`. */
const filled = (text: Text): Text => readAs(text, PLACEHOLDER, (found) => `{${found.slice(2, -2).trim()}}`);

/** A string without its backslashes. */
const unescaped = (text: Text): Text => readAs(text, /\\[\s\S]?/g, ([, letter = '']) => ESCAPES[letter] ?? letter);

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** The string that an expression holds: `ToPhoneNumber("+1 555 0100")`; undefined where it is worked out. */
export function stringIn(expression: Text): Text | undefined {
  const call = expression.value.length > LONGEST ? undefined : parsed(expression.value);
  const inner = call?.kind === 'call' && call.terms.length === 1 ? call.terms[0] : call;
  return inner?.kind === 'string' ? partOf(expression, inner.start + 1, inner.end - 1) : undefined;
}

/** A part of an expression, and where it stands in it. */
type Term = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'string' }
  /** A value, or whatever else is worked out. */
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly terms: readonly Term[] }
  | { readonly kind: 'sum'; readonly terms: readonly Term[] }
);

const tokens = () => /\s*(?:("(?:[^"\\]|\\[\s\S])*")|([\p{L}_][\p{L}\p{N}_.[\]]*)|([(),+])|([^\s(),+"]+))/uy;

/** Calls within calls, deeper than anyone writes. */
const DEEPEST = 50;

/** An expression as strings, calls and sums; undefined where it is none that this can follow. */
function parsed(value: string): Term | undefined {
  const sticky = tokens();
  let at = 0;
  const next = () => {
    sticky.lastIndex = at;
    const match = sticky.exec(value);
    if (!match) return undefined;
    const [all, string, name, sign, other] = match;
    const end = at + all.length;
    return { string, name, sign, other, end, start: end - (string ?? name ?? sign ?? other)!.length };
  };

  const simple = (depth: number): Term | undefined => {
    const token = next();
    if (!token || token.sign || depth > DEEPEST) return undefined;
    at = token.end;
    const { start, end } = token;
    if (token.string) return { kind: 'string', start, end };
    const opening = token.name === undefined ? undefined : next();
    if (opening?.sign !== '(') return { kind: 'name', name: token.name ?? token.other!, start, end };
    at = opening.end;
    const terms: Term[] = [];
    for (;;) {
      const sign = next();
      if (!sign) return undefined;
      if (sign.sign === ')') {
        at = sign.end;
        return { kind: 'call', name: token.name!, terms, start, end: at };
      }
      if (sign.sign === ',') at = sign.end;
      const term = sum(depth + 1);
      if (!term) return undefined;
      terms.push(term);
    }
  };

  const sum = (depth: number): Term | undefined => {
    const terms: Term[] = [];
    for (;;) {
      const term = simple(depth);
      if (!term) return undefined;
      terms.push(term);
      const sign = next();
      if (sign?.sign !== '+') break;
      at = sign.end;
    }
    return terms.length === 1 ? terms[0] : { kind: 'sum', terms, start: terms[0]!.start, end: terms.at(-1)!.end };
  };

  const term = sum(0);
  return term && value.slice(at).trim() === '' ? term : undefined;
}
