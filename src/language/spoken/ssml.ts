/** A run of words at one speed: 1 is the speed of the voice, 2 twice as fast. */
export interface Passage {
  readonly text: string;
  readonly rate: number;
}

/** What is left of SSML for a clock: the words with their speeds, and the pauses that were asked for, in seconds. */
export interface Script {
  readonly passages: readonly Passage[];
  readonly pauses: number;
}

/**
 * The pauses that SSML names, in seconds. The standard leaves them to the voice: these are Microsoft's, who give figures;
 * Amazon Polly rests as after a comma for `weak` and `medium`, and as after a sentence for `strong`. A bare `<break/>` is
 * `medium` everywhere.
 */
const STRENGTHS: Readonly<Record<string, number>> = {
  none: 0,
  'x-weak': 0.25,
  weak: 0.5,
  medium: 0.75,
  strong: 1,
  'x-strong': 1.25,
};
/**
 * The speeds that SSML names, as multiples of the voice's own, which the standard leaves to the voice too: Microsoft's.
 * What others document lies near: half, two thirds, a third more, twice.
 */
const RATES: Readonly<Record<string, number>> = {
  'x-slow': 0.5,
  slow: 0.64,
  medium: 1,
  default: 1,
  fast: 1.55,
  'x-fast': 2,
};
/** No voice pauses longer, whatever is written: Microsoft's stop after 20 s, Amazon's after 10. */
const LONGEST_PAUSE = 20;
/** Amazon's voices go from a fifth to twice their pace, Microsoft's from half to twice. */
const SLOWEST = 0.2;
const FASTEST = 2;

/** A processing instruction or a tag; a `<` that opens neither is a character like any other. */
const markup = () => /<[?!][^<>]*>|<(\/?)([\p{L}][\p{L}\p{N}:-]*)((?:[^\p{L}\p{N}:<>-][^<>]*)?)>/gu;

interface Open {
  readonly name: string;
  readonly rate: number;
  readonly say: 'as written' | 'by character' | 'instead';
}

/** Whether a text is written in SSML, though nobody said so. */
export const looksLikeSsml = (text: string): boolean =>
  text.includes('<') && /<\/?(?:speak|break|prosody|say-as|emphasis|sub|phoneme|amazon:|mstts:)/u.test(text);

/** Reads SSML as far as it makes sense: unknown tags are skipped, unclosed and stray ones are forgiven, nothing throws. */
export function readSsml(ssml: string): Script {
  const source = withoutComments(ssml);
  const passages: Passage[] = [];
  const stack: Open[] = [];
  let pauses = 0;
  let at = 0;
  const current = (): Open => stack.at(-1) ?? { name: '', rate: 1, say: 'as written' };
  const add = (text: string): void => {
    const { rate, say } = current();
    if (say === 'instead') return;
    const words = say === 'by character' ? ` ${Array.from(text.replace(/\s/gu, '')).join(' ')} ` : text;
    const last = passages.at(-1);
    if (last?.rate === rate) passages[passages.length - 1] = { text: last.text + words, rate };
    else passages.push({ text: words, rate });
  };
  for (const match of source.matchAll(markup())) {
    add(decode(source.slice(at, match.index)));
    at = match.index + match[0].length;
    const [, slash, tag, rest] = match;
    if (tag === undefined || rest === undefined) continue;
    const name = tag.toLowerCase();
    if (slash === '/') {
      closeTag(stack, name);
      if (name === 's' || name === 'p') add(endOf(passages));
      continue;
    }
    const attributes = attributesOf(rest);
    if (name === 'break') {
      pauses += pauseOf(attributes, rest);
      add(' ');
      continue;
    }
    if (name === 'sub' && attributes.has('alias')) add(attributes.get('alias') ?? '');
    if (!rest.trimEnd().endsWith('/') && stack.length < 100) stack.push(opened(name, attributes, current()));
  }
  add(decode(source.slice(at)));
  return { passages, pauses };
}

function withoutComments(ssml: string): string {
  const [head = '', ...rest] = ssml.split('<!--');
  return head + rest.map((part) => part.slice(part.indexOf('-->') < 0 ? 0 : part.indexOf('-->') + 3)).join('');
}

function opened(name: string, attributes: ReadonlyMap<string, string>, outer: Open): Open {
  if (name === 'prosody')
    return { ...outer, name, rate: clamp(outer.rate * rateOf(attributes.get('rate')), SLOWEST, FASTEST) };
  if (name === 'sub' && attributes.has('alias')) return { ...outer, name, say: 'instead' };
  const kind = attributes.get('interpret-as')?.toLowerCase() ?? '';
  if (
    name === 'say-as' &&
    /^(?:digits|characters|spell-out|verbatim|telephone)$/u.test(kind) &&
    outer.say !== 'instead'
  )
    return { ...outer, name, say: 'by character' };
  return { ...outer, name };
}

function closeTag(stack: Open[], name: string): void {
  const depth = stack.findLastIndex((open) => open.name === name);
  if (depth >= 0) stack.length = depth;
}

/** A sentence or paragraph that is marked as one ends like one. */
const endOf = (passages: readonly Passage[]): string =>
  /[.!?…:;]\s*$/u.test(passages.at(-1)?.text.slice(-20) ?? '.') ? ' ' : '. ';

function attributesOf(tag: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name, double, single] of tag.matchAll(/(?<![\p{L}:-])([\p{L}:-]+)\s?=\s?(?:"([^"]*)"|'([^']*)')/gu))
    if (name !== undefined) found.set(name.toLowerCase(), (double ?? single ?? '').trim());
  return found;
}

/** `time="500ms"`, `time="1.5s"`, and a length without its attribute, which people write. */
function pauseOf(attributes: ReadonlyMap<string, string>, rest: string): number {
  const time = /(\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})\s?(ms|s)\b/iu.exec(
    attributes.get('time') ?? (attributes.size === 0 ? rest : ''),
  );
  if (time?.[1] !== undefined)
    return clamp(Number(time[1]) / (time[2]?.toLowerCase() === 'ms' ? 1000 : 1), 0, LONGEST_PAUSE);
  return STRENGTHS[attributes.get('strength')?.toLowerCase() ?? 'medium'] ?? STRENGTHS.medium!;
}

/**
 * `fast`, `80%` and `0.8` (of the usual speed), `+20%` and `-20%` (more or less than it). Microsoft alone reads `80%` as
 * 80 % more, against the standard and all others.
 */
function rateOf(rate: string | undefined): number {
  const named = RATES[rate?.toLowerCase() ?? 'medium'];
  if (named !== undefined) return named;
  const [, sign, digits, percent] = /^([+-]?)(\d{1,5}(?:\.\d{1,5})?)(%?)$/u.exec(rate ?? '') ?? [];
  if (digits === undefined) return 1;
  const value = Number(digits) / (percent === '%' ? 100 : 1);
  return clamp(sign === '' ? value : sign === '+' ? 1 + value : 1 - value, SLOWEST, FASTEST);
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const decode = (text: string): string =>
  text.replace(/&(?:(amp|lt|gt|quot|apos|nbsp)|#(\d{1,6})|#x([\da-f]{1,5}));/giu, (found, name, decimal, hex) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? found;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 31 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : ' ';
  });
