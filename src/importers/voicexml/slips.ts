import type { Edge } from '../../model/edge.ts';
import type { Prompt } from '../../model/prompt.ts';
import { composed } from '../../source/text.ts';
import { attributeOf, elementsIn, wordOf, type XmlElement } from '../../source/xml/xml.ts';
import { type Beyond, propertyOf, type Scope, UNKNOWN, type Way } from './document.ts';
import { stepsOf } from './steps.ts';
import { promptsIn } from './words.ts';

/** Seconds of silence, and how often is asked, where neither the document says nor anyone can know. */
const USUAL = { timeout: 5, attempts: 3 };

/** How a menu or a question waits, and what becomes of callers who are silent or not understood. */
export function askingOf(id: string, scope: Scope, asked: readonly Prompt[]) {
  const [item] = scope.around;
  const own = elementsIn(item!, 'prompt').find((prompt) => wordOf(prompt, 'timeout') !== undefined);
  const written = own ? attributeOf(own, 'timeout') : propertyOf(scope, 'timeout');
  const timeout = secondsOf(written?.value);
  const silent = slipsOf('no input', id, scope);
  const wrong = slipsOf('no match', id, scope);
  const counts = [silent, wrong].flatMap(({ leaves }) => leaves ?? []);
  return {
    timeout: timeout ?? USUAL.timeout,
    timeoutAt: timeout === undefined ? undefined : written?.span(),
    attempts: counts.length > 0 ? Math.max(...counts) : USUAL.attempts,
    bargeIn: asked.length === 0 || asked.some(({ bargeIn }) => bargeIn),
    reprompts: [...inTurn(silent.prompts), ...inTurn(wrong.prompts)],
    slips: [silent.edge, wrong.edge],
  };
}

/** The words of each attempt together, those of what was done first. */
const inTurn = (prompts: readonly Prompt[]) => prompts.toSorted((a, b) => (a.attempt ?? 1) - (b.attempt ?? 1));

interface Slips {
  readonly prompts: readonly Prompt[];
  readonly edge: Edge;
  /** After how many slips callers are led elsewhere. */
  readonly leaves?: number | undefined;
}

function slipsOf(kind: 'no input' | 'no match', id: string, scope: Scope): Slips {
  // Without a handler of its own, the platform's holds, which nobody can know here.
  const unsure: Edge = { from: id, on: { kind, after: 1 }, ...UNKNOWN };
  const prompts: Prompt[] = [];
  const asksAgain: { readonly from: number; readonly again: boolean }[] = [];
  const handlers = handlersOf(kind === 'no input' ? 'noinput' : 'nomatch', scope);
  for (const { element, count } of handlers) {
    const inside = element.children.flatMap((child) => (child.kind === 'element' ? child.name : []));
    const isSure = !element.attributes.has('cond') && !inside.includes('if');
    if (!isSure || inside.some((name) => LEAVES.has(name))) {
      prompts.push(...askedAgain(kind, scope, asksAgain, count));
      if (!isSure) return { prompts, edge: unsure };
      const way = scope.document.handled.get(element) ?? stepsOf(element.children, scope, UNKNOWN, element);
      scope.document.handled.set(element, way);
      return { prompts, edge: { from: id, on: { kind, after: count }, ...way }, leaves: count };
    }
    prompts.push(...promptsIn(element.children, scope, kind, count));
    asksAgain.push({ from: count, again: inside.includes('reprompt') });
  }
  prompts.push(...askedAgain(kind, scope, asksAgain, MOST_ATTEMPTS));
  return { prompts, ...leavingBeyond(kind, id, scope, unsure) };
}

/** The same as the root document of the application has it; its words are heard, and not to be read here. */
function leavingBeyond(kind: 'no input' | 'no match', id: string, scope: Scope, unsure: Edge): Omit<Slips, 'prompts'> {
  const { document } = scope;
  const { beyond } = document;
  if (!beyond) return { edge: unsure };
  const event = kind === 'no input' ? 'noinput' : 'nomatch';
  const nearer = new Set(handlersOf(event, scope).map(({ count }) => count));
  for (const { element, count } of handlersOf(event, { around: [], document }, beyond.handlers)) {
    if (nearer.has(count)) continue;
    const inside = element.children.flatMap((child) => (child.kind === 'element' ? child : []));
    if (element.attributes.has('cond') || inside.some(({ name }) => name === 'if')) return { edge: unsure };
    const leaves = inside.find(({ name }) => LEAVES.has(name));
    if (leaves) return { edge: { from: id, on: { kind, after: count }, ...wayBeyond(leaves, beyond) }, leaves: count };
  }
  return { edge: unsure };
}

function wayBeyond(element: XmlElement, { at, wayTo }: Beyond): Way {
  if (element.name === 'exit' || element.name === 'disconnect')
    return { to: composed(element.name, at), target: { kind: 'hang up' }, implicit: false };
  const next = element.name === 'goto' ? attributeOf(element, 'next') : undefined;
  return next ? wayTo(next) : UNKNOWN;
}

/** Wordings for so many attempts are looked at. */
const MOST_ATTEMPTS = 10;

/**
 * What the question itself says the second time and later, where it has words for that: a `prompt` with a `count`, which is
 * heard where the handler in force asks again. Without a handler the platform asks again.
 */
function askedAgain(
  kind: 'no input' | 'no match',
  scope: Scope,
  handlers: readonly { readonly from: number; readonly again: boolean }[],
  before: number,
): Prompt[] {
  const [item] = scope.around;
  return elementsIn(item!, 'prompt').flatMap((prompt) => {
    const count = wordOf(prompt, 'count');
    if (count === undefined || !/^[2-9]$/.test(count)) return [];
    const slip = Number(count) - 1;
    const inForce = handlers.findLast(({ from }) => from <= slip);
    if (slip >= before || inForce?.again === false) return [];
    return promptsIn([prompt], scope, kind, slip);
  });
}

/** What callers who ask for help are told, and where that leads: back to what was asked, unless it leads elsewhere. */
export function helpIn(scope: Scope): { readonly way: Way; readonly element: XmlElement } | undefined {
  const [first] = handlersOf('help', scope);
  if (!first) return undefined;
  const { element } = first;
  if (element.attributes.has('cond')) return { way: UNKNOWN, element };
  const back: Way = { target: { kind: 'back' }, implicit: true };
  const way = scope.document.handled.get(element) ?? stepsOf(element.children, scope, back, element);
  scope.document.handled.set(element, way);
  return { way, element };
}

const LEAVES: ReadonlySet<string> = new Set(['goto', 'exit', 'disconnect', 'submit', 'throw', 'return']);

/** The handlers of an event, by the count from which they serve; of two with one count, the nearer. */
function handlersOf(
  event: 'noinput' | 'nomatch' | 'help',
  { around, document }: Pick<Scope, 'around' | 'document'>,
  farther: readonly XmlElement[] = [],
): Handler[] {
  const found: Handler[] = [];
  const look = (element: XmlElement) => {
    if (!serves(element, event)) return;
    const count = wordOf(element, 'count') ?? '1';
    if (!/^\d{1,3}$/.test(count) || found.some((nearer) => nearer.count === Number(count))) return;
    found.push({ count: Number(count), element });
  };
  for (const holder of around) document.settledBy(holder).handlers.forEach(look);
  farther.forEach(look);
  return found.sort((a, b) => a.count - b.count);
}

interface Handler {
  readonly count: number;
  readonly element: XmlElement;
}

function serves(element: XmlElement, event: string): boolean {
  if (element.name !== 'catch') return element.name === event;
  return attributeOf(element, 'event')?.value.split(/\s+/).includes(event) ?? true;
}

/** `5s` or `500ms` */
function secondsOf(written: string | undefined): number | undefined {
  const found = written === undefined ? undefined : /^\s*(\d{1,7}(?:\.\d{1,3})?)(ms|s)\s*$/.exec(written);
  if (!found) return undefined;
  const [, amount, unit] = found;
  return unit === 'ms' ? Number(amount) / 1000 : Number(amount);
}
