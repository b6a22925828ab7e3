import { whenNeeded } from '../../language/when-needed.ts';
import type { CallFlow } from '../../model/flow.ts';
import type { Menu, Node, NodeType } from '../../model/node.ts';
import type { Project } from '../../model/project.ts';
import type { Prompt } from '../../model/prompt.ts';
import { ENDING, endingsFrom } from '../endings.ts';
import { messagesBefore } from '../offers.ts';
import { perFlow } from '../per-flow.ts';
import { costliest } from './costs.ts';
import { goesOnElsewhere } from './elsewhere.ts';
import { type Fate, fateOf } from './fates.ts';
import { firstChoice } from './first-choice.ts';
import type { How } from './how.ts';
import { type JourneyFigures, journeyFigures } from './journeys.ts';
import { figure, type Model, modelOf, sum, type Time, withCaller } from './model.ts';
import { bestFlattening } from './reshaping.ts';
import { type Ending, personNearest, type Routes, routesFrom, spentOn } from './routes.ts';
import { endName, type Shares, sharesFrom } from './shares.ts';
import { spokenIn } from './spoken.ts';
import { lastWords, type Spent } from './way.ts';

/**
 * What a caller lives through in a flow, from one of its entries. Seconds are estimates, to a tenth; they end where ringing or
 * waiting begins. A figure is null where it has no value: a prompt on the way cannot be timed, or there is no such way.
 */
export interface Metrics {
  /** The name or number that leads there, where there are several, and the node; null where the entry names none. */
  readonly entry: { readonly name: string | null; readonly node: string | null };
  readonly seconds: {
    /** Until the first words of the first offer; null without a menu. */
    readonly firstChoice: number | null;
    /** The mean over the destinations that callers are told the way to, by share; null where one of these has no time. */
    readonly expected: number | null;
    /** To the furthest of them. */
    readonly longest: number | null;
  };
  readonly person: {
    /** Whether any way at all leads to a person, open or closed. */
    readonly reachable: boolean;
    /** Whether ways lead where nobody can know, and so perhaps to a person. */
    readonly unsure: boolean;
    /** The quickest way that callers are told of. */
    readonly announced: ToPerson | null;
    /** The quickest way for a caller who knows all keys. */
    readonly fastest: ToPerson | null;
  };
  /** Null where there can be no such caller. */
  readonly callers: { readonly silent: Fate | null; readonly lost: Fate | null; readonly zero: Fate | null };
  /** The most menus on the announced way to any destination. */
  readonly depth: number;
  /** In the order of the file: those that callers can come to. */
  readonly menus: readonly MenuFigures[];
  /** In the order in which they are reached by the fewest seconds; those without an announced way come last. */
  readonly destinations: readonly Destination[];
  readonly journeys: readonly JourneyFigures[];
  /** The prompt of this file that costs callers most; null where nobody hears one that can be timed. */
  readonly bottleneck: Bottleneck | null;
  /** Where the seconds of the announced way to a person go, in order; empty where there is none. */
  readonly wayToPerson: readonly Spending[];
  /** The part of callers who come to each node of this file; nobody is led to one that is not in it. */
  readonly met: ReadonlyMap<string, number>;
}

export interface ToPerson {
  readonly node: string;
  /** The path of the file, where it is another than the flow's own. */
  readonly file: string | null;
  readonly seconds: number | null;
  readonly presses: number;
}

export interface MenuFigures {
  readonly node: string;
  readonly options: number;
  /** To hear it out, with the messages that speak for it; null where not all of it can be timed. */
  readonly seconds: number | null;
  /**
   * The menu before it that had better offer its options, and how much sooner, on average, those who come there would be
   * through; null where they would gain nothing.
   */
  readonly flatter: { readonly into: string; readonly sooner: number } | null;
}

export interface Destination {
  readonly node: string;
  readonly file: string | null;
  /** A message is one where every way on leads callers back to where they were. */
  readonly kind: NodeType;
  /** Null where callers are told of no way there. */
  readonly presses: number | null;
  readonly digits: number | null;
  readonly seconds: number | null;
  /** Of all callers, 0 to 1. */
  readonly share: number;
  /** The seconds of waiting that the flow itself expects there. */
  readonly wait: number | null;
}

export interface Bottleneck {
  readonly node: string;
  readonly prompt: Prompt;
  readonly secondsPerThousandCalls: number;
  /** Where the flow says how many calls it gets. */
  readonly hoursAMonth: number | null;
}

/** A stretch of a way, with its seconds as a figure. */
export interface Spending extends Omit<Spent, 'time'> {
  readonly seconds: number | null;
}

/** The figures of a flow, one for each of its entries, in their order. */
export function metricsOf(flow: CallFlow, project: Project, how: How = {}): Metrics[] {
  return metricsIn(modelOf(flow, project, how));
}

/** Works out all figures that are only worked out when they are read. */
export function readAll(figures: unknown): void {
  if (Array.isArray(figures)) for (const each of figures) readAll(each);
  else if (isPlain(figures)) for (const name in figures) if (name !== 'prompt') readAll(figures[name]);
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !(value instanceof Map);
}

/** The same by a model that may know some of it already. Each figure is worked out when it is first read: few read all. */
export function metricsIn(model: Model): Metrics[] {
  const { flow } = model;
  settleCircles(model);
  const known = new Map<string | undefined, Figures>();
  return flow.entries.map(({ name, target }) => {
    const node = target.kind === 'node' && flow.nodes.has(target.id) ? target.id : undefined;
    const figures = known.get(node) ?? (node === undefined ? NOTHING : figuresFrom(model, node));
    known.set(node, figures);
    return readFrom(figures, { name: name?.value ?? null, node: node ?? null });
  });
}

/**
 * Where files go on in each other in a circle, it is cut at whichever is walked last. So that no figure depends on which was
 * read first, all walks are taken in one order there.
 */
function settleCircles(model: Model): void {
  const { flow } = model;
  if (!goesOnElsewhere(model)) return;
  for (const { target } of flow.entries) {
    if (target.kind !== 'node' || !flow.nodes.has(target.id)) continue;
    routesFrom(model, target.id);
    routesFrom(withCaller(model, 'expert'), target.id);
    sharesFrom(model, target.id);
    firstChoice(model, target.id);
    for (const caller of ODD_CALLERS) fateOf(model, target.id, caller);
  }
}

const ODD_CALLERS = ['silent', 'lost', 'zero'] as const;

/** How each of the figures is found. */
type Figures = { readonly [Name in keyof Omit<Metrics, 'entry'>]: () => Metrics[Name] };

function readFrom(figures: Figures, entry: Metrics['entry']): Metrics {
  return {
    entry,
    get seconds() {
      return figures.seconds();
    },
    get person() {
      return figures.person();
    },
    get callers() {
      return figures.callers();
    },
    get depth() {
      return figures.depth();
    },
    get menus() {
      return figures.menus();
    },
    get destinations() {
      return figures.destinations();
    },
    get journeys() {
      return figures.journeys();
    },
    get bottleneck() {
      return figures.bottleneck();
    },
    get wayToPerson() {
      return figures.wayToPerson();
    },
    get met() {
      return figures.met();
    },
  };
}

function figuresFrom(model: Model, entry: string): Figures {
  const { flow } = model;
  const expert = withCaller(model, 'expert');
  const shares = () => sharesFrom(model, entry);
  const endings = whenNeeded(() => endingsOf(model, routesFrom(model, entry), shares()));
  return {
    seconds: whenNeeded(() => secondsFrom(model, entry, () => overAll(endings(), shares()))),
    person: whenNeeded(() => personFrom(model, entry)),
    callers: whenNeeded(() => ({
      silent: fateOf(model, entry, 'silent'),
      lost: fateOf(model, entry, 'lost'),
      zero: fateOf(model, entry, 'zero'),
    })),
    depth: whenNeeded(() => endings().reduce((most, { menus }) => Math.max(most, menus), 0)),
    menus: whenNeeded(() =>
      inOrderOfFile(flow, routesFrom(expert, entry).to.keys()).flatMap((id) => menuFigures(model, flow.nodes.get(id)!)),
    ),
    destinations: whenNeeded(() => [
      ...endings()
        .toSorted((a, b) => a.takes.seconds - b.takes.seconds)
        .map((ending) => destination(flow, ending, shares())),
      ...untold(routesFrom(expert, entry).endings, endings()).map((ending) => ({
        ...destination(flow, ending, shares()),
        ...NOT_TOLD,
      })),
    ]),
    journeys: whenNeeded(() => {
      if (flow.journeys.length === 0) return [];
      return flow.journeys.map((journey) => journeyFigures(model, journey, routesFrom(model, entry), endings()));
    }),
    bottleneck: whenNeeded(() => bottleneckFrom(model, entry)),
    wayToPerson: whenNeeded(() => {
      const person = personNearest(model, entry);
      return person ? spentOn(person).map(({ time, ...spent }) => ({ ...spent, seconds: figure(time) })) : [];
    }),
    met: () => shares().met,
  };
}

function secondsFrom(
  model: Model,
  entry: string,
  find: () => Omit<Metrics['seconds'], 'firstChoice'>,
): Metrics['seconds'] {
  const overall = whenNeeded(find);
  return {
    get firstChoice() {
      return figure(firstChoice(model, entry));
    },
    get expected() {
      return overall().expected;
    },
    get longest() {
      return overall().longest;
    },
  };
}

function personFrom(model: Model, entry: string): Metrics['person'] {
  const { flow, project } = model;
  const anyhow = endingsFrom(flow, project).get(entry) ?? 0;
  const announced = whenNeeded(() => toPerson(flow, personNearest(model, entry)));
  const fastest = whenNeeded(() => toPerson(flow, personNearest(withCaller(model, 'expert'), entry)));
  return {
    reachable: (anyhow & ENDING.person) !== 0,
    unsure: (anyhow & ENDING.unknown) !== 0,
    get announced() {
      return announced();
    },
    get fastest() {
      return fastest();
    },
  };
}

function bottleneckFrom(model: Model, entry: string): Bottleneck | null {
  const cost = costliest(model, entry, sharesFrom(model, entry));
  const calls = model.flow.callsAMonth;
  if (!cost) return null;
  return {
    node: cost.node,
    prompt: cost.prompt,
    secondsPerThousandCalls: Math.round(cost.seconds * 1000),
    hoursAMonth: calls === undefined ? null : Math.round((cost.seconds * calls) / 360) / 10,
  };
}

/** Those of many steps that a caller comes to are few. */
function inOrderOfFile(flow: CallFlow, ids: Iterable<string>): string[] {
  const numbers = numbersOf(flow);
  return [...ids].sort((a, b) => numbers.get(a)! - numbers.get(b)!);
}

const numbersOf = perFlow(({ nodes }) => new Map([...nodes.keys()].map((id, index) => [id, index])));

const NOT_TOLD = { presses: null, digits: null, seconds: null };

const NOTHING: Figures = {
  seconds: () => ({ firstChoice: null, expected: null, longest: null }),
  person: () => ({ reachable: false, unsure: false, announced: null, fastest: null }),
  callers: () => ({ silent: null, lost: null, zero: null }),
  depth: () => 0,
  menus: () => [],
  destinations: () => [],
  journeys: () => [],
  bottleneck: () => null,
  wayToPerson: () => [],
  met: () => new Map(),
};

/** All endings with a way that the caller knows of; where callers are only led back, the step that does so is one. */
function endingsOf(model: Model, { to, endings }: Routes, { ledBack }: Shares): readonly Ending[] {
  const others = [...ledBack].flatMap((id): Ending[] => {
    const node = model.flow.nodes.get(id)!;
    const route = to.get(id);
    if (!route || node.type === 'menu') return [];
    const takes = sum(route.takes, lastWords(model, node).takes);
    const rest = { node: id, file: model.flow.source.path, type: node.type, isPerson: false, wait: undefined };
    return [{ ...route, ...rest, takes }];
  });
  return [...endings, ...others];
}

function overAll(endings: readonly Ending[], { ends }: Shares) {
  let weight = 0;
  let expected = 0;
  let unread = 0;
  let longest: Time | undefined;
  for (const { file, node, takes } of endings) {
    const share = ends.get(endName(file, node)) ?? 0;
    if (share === 0) continue;
    weight += share;
    expected += share * takes.seconds;
    unread += takes.unread;
    if (!longest || takes.seconds > longest.seconds) longest = takes;
  }
  const mean = weight > 0 ? { seconds: expected / weight, unread } : undefined;
  return { expected: figure(mean), longest: figure(longest && { seconds: longest.seconds, unread }) };
}

function untold(all: readonly Ending[], told: readonly Ending[]): readonly Ending[] {
  const known = new Set(told.map(({ file, node }) => endName(file, node)));
  return all.filter(({ file, node }) => !known.has(endName(file, node)));
}

function elsewhereThan(flow: CallFlow, file: string): string | null {
  return file === flow.source.path ? null : file;
}

function toPerson(flow: CallFlow, ending: Ending | undefined): ToPerson | null {
  if (!ending) return null;
  const { node, file, takes, presses } = ending;
  return { node, file: elsewhereThan(flow, file), seconds: figure(takes), presses };
}

function destination(flow: CallFlow, ending: Ending, { ends }: Shares): Destination {
  const { node, file, type, presses, digits, takes, wait } = ending;
  const share = Math.round((ends.get(endName(file, node)) ?? 0) * 10_000) / 10_000;
  const place = { node, file: elsewhereThan(flow, file), kind: type };
  return { ...place, presses, digits, seconds: figure(takes), share, wait: wait ?? null };
}

/** Fewer seconds than this are not worth a word. */
const LEAST_GAIN = 0.5;

function menuFigures(model: Model, node: Node): MenuFigures[] {
  if (node.type !== 'menu') return [];
  const flatter = whenNeeded(() => flatterFor(model, node));
  return [
    {
      node: node.id,
      options: node.options.length,
      get seconds() {
        return secondsOfMenu(model, node);
      },
      get flatter() {
        return flatter();
      },
    },
  ];
}

function secondsOfMenu(model: Model, menu: Menu): number | null {
  const before = messagesBefore(model.flow, menu).map((message) =>
    message.type === 'message' ? spokenIn(model, message) : undefined,
  );
  const speaks = before.findIndex((spoken) => spoken !== undefined && spoken.told.length > 0);
  const heard = (speaks < 0 ? [] : before.slice(speaks)).flatMap((spoken) => spoken?.line.total ?? []);
  return figure(sum(...heard, spokenIn(model, menu).line.total));
}

function flatterFor(model: Model, menu: Menu): MenuFigures['flatter'] {
  const flatter = bestFlattening(model, menu);
  const sooner = flatter ? Math.round(flatter.sooner * 10) / 10 : 0;
  return flatter && sooner >= LEAST_GAIN ? { into: flatter.into.id, sooner } : null;
}
