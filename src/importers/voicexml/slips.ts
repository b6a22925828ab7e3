import type { Edge } from '../../model/edge.ts';
import type { Prompt } from '../../model/prompt.ts';
import { attributeOf, wordOf, type XmlElement } from '../../source/xml/xml.ts';
import { propertyOf, type Scope, UNKNOWN } from './document.ts';
import { stepsOf } from './steps.ts';
import { promptsIn } from './words.ts';

/** Seconds of silence, and how often is asked, where neither the document says nor anyone can know. */
const USUAL = { timeout: 5, attempts: 3 };

/** How a menu or a question waits, and what becomes of callers who are silent or not understood. */
export function askingOf(id: string, scope: Scope, asked: readonly Prompt[]) {
  const [item] = scope.around;
  const own = item!.children.flatMap((child) =>
    child.kind === 'element' && child.name === 'prompt' ? (attributeOf(child, 'timeout') ?? []) : [],
  );
  const written = own[0] ?? propertyOf(scope, 'timeout');
  const timeout = secondsOf(written?.value);
  const silent = slipsOf('no input', id, scope);
  const wrong = slipsOf('no match', id, scope);
  const counts = [silent, wrong].flatMap(({ leaves }) => leaves ?? []);
  return {
    timeout: timeout ?? USUAL.timeout,
    timeoutAt: timeout === undefined ? undefined : written?.span(),
    attempts: counts.length > 0 ? Math.max(...counts) : USUAL.attempts,
    bargeIn: asked.length === 0 || asked.some(({ bargeIn }) => bargeIn),
    reprompts: [...silent.prompts, ...wrong.prompts],
    slips: [silent.edge, wrong.edge],
  };
}

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
  for (const { element, count } of handlersOf(kind === 'no input' ? 'noinput' : 'nomatch', scope)) {
    const inside = element.children.flatMap((child) => (child.kind === 'element' ? child.name : []));
    if (element.attributes.has('cond') || inside.includes('if')) return { prompts, edge: unsure };
    if (inside.some((name) => LEAVES.has(name))) {
      const way = scope.document.handled.get(element) ?? stepsOf(element.children, scope, UNKNOWN, element);
      scope.document.handled.set(element, way);
      return { prompts, edge: { from: id, on: { kind, after: count }, ...way }, leaves: count };
    }
    prompts.push(...promptsIn(element.children, scope, kind, count));
  }
  return { prompts, edge: unsure };
}

const LEAVES: ReadonlySet<string> = new Set(['goto', 'exit', 'disconnect', 'submit', 'throw', 'return']);

/** The handlers of an event, by the count from which they serve; of two with one count, the nearer. */
function handlersOf(event: 'noinput' | 'nomatch', { around, document }: Scope) {
  const byCount = new Map<number, XmlElement>();
  for (const holder of around) {
    for (const element of document.settledBy(holder).handlers) {
      const events = attributeOf(element, 'event')?.value.split(/\s+/);
      const serves = element.name === event || (element.name === 'catch' && (events?.includes(event) ?? true));
      const count = wordOf(element, 'count') ?? '1';
      if (serves && /^\d{1,3}$/.test(count) && !byCount.has(Number(count))) byCount.set(Number(count), element);
    }
  }
  return [...byCount].map(([count, element]) => ({ count, element })).sort((a, b) => a.count - b.count);
}

/** `5s` or `500ms` */
function secondsOf(written: string | undefined): number | undefined {
  const [, amount, unit] = /^\s*(\d{1,7}(?:\.\d{1,3})?)(ms|s)\s*$/.exec(written ?? '') ?? [];
  if (amount === undefined) return undefined;
  return unit === 'ms' ? Number(amount) / 1000 : Number(amount);
}
