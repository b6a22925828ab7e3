import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONSTANTS } from '../../src/analysis/caller/how.ts';
import { metricsOf, readAll } from '../../src/analysis/caller/metrics.ts';
import { modelOf } from '../../src/analysis/caller/model.ts';
import { bestOrder, listeningTime } from '../../src/analysis/caller/order.ts';
import { bestGrouping, flattening } from '../../src/analysis/caller/reshaping.ts';
import type { Menu } from '../../src/model/node.ts';
import { flowOf } from '../flows.ts';
import { bigFlow, longFlow } from './caller-big-flow.ts';
import { figuresOf, projectWith, to, treeOf } from './caller-flows.ts';

/*
 * What the model of a caller must bear out: figures that others published, and laws that hold of any menu.
 */

test('60 words in 345 characters take a fast voice 19 seconds, as Amazon timed one of its own', () => {
  const text =
    'Thank you for calling the council offices. They are open from nine until seven on every weekday except on public holidays. If you know the department you want then please say its name now. Otherwise press one to pay council taxes, press two to report something broken in the street, or wait to speak with somebody about anything else altogether.';
  expect([text.length, text.split(' ').length]).toEqual([345, 60]);
  const [seconds] = to(figuresOf(`desk: { type: queue, say: "${text}" }`, { speech: { voice: 'fast' } }), 'desk');
  expect(seconds).toBeGreaterThan(19 * 0.95);
  expect(seconds).toBeLessThan(19 * 1.05);
});

describe('trees of one size, as Boren let people walk them (2005)', () => {
  const words = { preface: 'This is the menu', option: 'For that sort of item, now press KEY' };
  const shapes = { '2^6': [2, 2, 2, 2, 2, 2], '4^3': [4, 4, 4], '6-6-2': [6, 6, 2], '8^2': [8, 8] };
  const expected = Object.entries(shapes).map(([shape, levels]) => {
    const { seconds, destinations, depth } = figuresOf(treeOf(levels, words));
    return { shape, seconds: seconds.expected!, targets: destinations.length, depth };
  });

  test('have the destinations and levels that they had', () => {
    expect(expected.map(({ targets }) => targets)).toEqual([64, 64, 72, 64]);
    expect(expected.map(({ depth }) => depth)).toEqual([6, 3, 3, 2]);
  });

  test('4^3 and 8^2 are the fastest, and 2^6 is the slowest', () => {
    const order = expected.toSorted((a, b) => a.seconds - b.seconds).map(({ shape }) => shape);
    expect(new Set(order.slice(0, 2))).toEqual(new Set(['4^3', '8^2']));
    expect(order.at(-1)).toBe('2^6');
  });
});

test('78 options on seven levels, all heard out, take over 225 seconds, as the BBC told of an insurer (2013)', () => {
  const levels = [11, 11, 11, 11, 11, 11, 12];
  const nodes = levels.map((options, level) => {
    const next = level + 1 < levels.length ? `level-${level + 1}` : 'desk';
    const lines = Array.from({ length: options }, (_, index) => {
      const say = `For that sort of item, now press ${(index + 1) % 10}.`;
      return `    - { key: ${index + 1}, say: "${say}", to: ${index === 0 ? next : 'elsewhere'} }`;
    });
    return `level-${level}:\n  type: menu\n  say: { audio: 2s.wav }\n  options:\n${lines.join('\n')}`;
  });
  const flow = `${nodes.join('\n')}\ndesk: { type: queue }\nelsewhere: { type: queue }\n`;
  expect(to(figuresOf(flow, { caller: 'patient' }), 'desk')[0]).toBeGreaterThan(225);
});

describe('a greeting of 20 seconds', () => {
  const shape = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 });
  const word = fc.constantFrom(
    'For sales, press KEY.',
    'To talk to us about your bill, press KEY',
    'For KEY, press KEY.',
  );
  const seconds = (levels: readonly number[], option: string, greeting: string, caller: 'presses' | 'expert') => {
    const tree = treeOf(levels, { preface: 'This is the menu.', option });
    const { destinations } = figuresOf(`${greeting}${tree}`, { caller });
    return destinations.map((each) => each.seconds);
  };
  const greeted = (bargeIn: boolean) =>
    `hello: { type: message, say: { audio: 20s.wav, barge_in: ${bargeIn} }, next: tree }\n`;

  test.each([
    ['adds 20 seconds to every way where it cannot be cut short', 'presses', false, 20],
    ['adds 20 seconds to every way, for the expert too, where it cannot be cut short', 'expert', false, 20],
    ['adds 20 seconds for those who hear it out, though it can be cut short', 'presses', true, 20],
    ['adds nothing for the expert where it can be cut short', 'expert', true, 0],
  ] as const)('%s', (_, caller, bargeIn, added) => {
    fc.assert(
      fc.property(shape, word, (levels, option) => {
        const before = seconds(levels, option, '', caller);
        const after = seconds(levels, option, greeted(bargeIn), caller);
        expect(after).toHaveLength(before.length);
        for (const [index, time] of after.entries()) expect(time).toBeCloseTo(before[index]! + added, 5);
      }),
      { numRuns: 20 },
    );
  });
});

describe('options sorted by share for each second of words', () => {
  const option = fc.record({ seconds: fc.integer({ min: 1, max: 12 }), share: fc.integer({ min: 0, max: 20 }) });

  test('are never listened to for longer than in any other order', () => {
    const shuffled = fc
      .array(option, { minLength: 2, maxLength: 9 })
      .chain((options) => fc.tuple(fc.constant(options), fc.shuffledSubarray(options, { minLength: options.length })));
    fc.assert(
      fc.property(shuffled, fc.constantFrom(0, 0.5, 2), ([options, other], gap) => {
        expect(listeningTime(bestOrder(options, gap), gap)).toBeLessThanOrEqual(listeningTime(other, gap) + 1e-9);
      }),
    );
  });

  test('of which some are left out have the rest in the same order', () => {
    const some = fc
      .array(option, { maxLength: 7 })
      .chain((options) => fc.tuple(fc.constant(options), fc.subarray(options)));
    fc.assert(
      fc.property(some, fc.constantFrom(0, 0.5, 2), ([options, left], gap) => {
        expect(bestOrder(left, gap)).toEqual(bestOrder(options, gap).filter((each) => left.includes(each)));
      }),
    );
  });

  test('never make callers of a flow wait longer on the whole', () => {
    const expected = (options: readonly { seconds: number; share: number }[]) => {
      const all = options.reduce((sum, { share }) => sum + share, 0);
      const lines = options.map(
        ({ seconds, share }, index) =>
          `    - { key: ${index + 1}, share: ${(share / all).toFixed(6)}, to: q${index}, say: { audio: ${seconds}s.wav, text: "For it, press ${index + 1}." } }`,
      );
      const desks = options.map((_, index) => `q${index}: { type: queue }`);
      return figuresOf(`menu:\n  type: menu\n  options:\n${lines.join('\n')}\n${desks.join('\n')}\n`).seconds.expected!;
    };
    const some = option.map(({ seconds, share }) => ({ seconds, share: share + 1 }));
    fc.assert(
      fc.property(fc.array(some, { minLength: 2, maxLength: 9 }), (options) => {
        // Figures are rounded to a tenth.
        expect(expected(bestOrder(options, 0))).toBeLessThanOrEqual(expected(options) + 0.1);
      }),
      { numRuns: 40 },
    );
  });
});

describe('size is no problem', () => {
  test('30 two-way menus in a row, which are 2^30 ways', () => {
    const rows = Array.from({ length: 30 }, (_, row) => {
      const next = row < 29 ? `row-${row + 1}` : 'desk';
      const option = (key: number) =>
        `    - { key: ${key}, say: { text: "For ${key}, press ${key}.", audio: 1s.wav }, to: ${next} }`;
      return `row-${row}:\n  type: menu\n  options:\n${option(1)}\n${option(2)}`;
    });
    const { seconds, depth } = figuresOf(`${rows.join('\n')}\ndesk: { type: queue }\n`);
    expect({ ...seconds, depth }).toEqual({ firstChoice: 0, expected: 90, longest: 90, depth: 30 });
  });

  test('20,000 nodes with cycles', { timeout: 120_000 }, () => {
    const flow = bigFlow(20_000);
    const [metrics] = metricsOf(flow, projectWith(flow));
    readAll(metrics);
    expect(flow.nodes.size).toBe(20_000);
    expect(metrics!.met.size).toBeGreaterThan(10_000);
    expect(metrics!.seconds.expected).toBeGreaterThan(0);
  });

  test('50,000 messages in a row', { timeout: 120_000 }, () => {
    const flow = longFlow(50_000);
    const [metrics] = metricsOf(flow, projectWith(flow));
    readAll(metrics);
    expect(metrics!.person.announced).toMatchObject({ node: 'n49999', presses: 0 });
    expect(metrics!.wayToPerson).toHaveLength(50_000);
  });
});

describe('offering the options of a later menu in the one before it', () => {
  const share = fc.integer({ min: 5, max: 30 });
  const length = fc.integer({ min: 1, max: 6 });
  const parts = fc.record({
    shares: fc.tuple(share, share, share),
    inner: fc.tuple(share, share),
    lengths: fc.tuple(length, length, length, length, length),
    preface: fc.integer({ min: 0, max: 9 }),
  });

  test('saves what the two menus take longer than the one', () => {
    fc.assert(
      fc.property(parts, ({ shares, inner, lengths, preface }) => {
        const all = shares[0] + shares[1] + shares[2];
        const within = inner[0] + inner[1];
        const parts = [shares[0] / all, shares[1] / all, shares[2] / all];
        const deep = [inner[0] / within, inner[1] / within];
        const option = (key: number, seconds: number, to: string, part: number) =>
          `    - { key: ${key}, share: ${part.toFixed(6)}, say: { audio: ${seconds}s.wav, text: "For this, press ${key}." }, to: ${to} }`;
        const [a, more, c, d, e] = lengths;
        const ends = ['a', 'c', 'd', 'e'].map((id) => `${id}: { type: queue }`).join('\n');
        const menu = (id: string, say: string, options: readonly string[]) =>
          `${id}:\n  type: menu${say}\n  options:\n${options.join('\n')}`;
        const first = '\n  say: { audio: 3s.wav }';
        const second = preface === 0 ? '' : `\n  say: { audio: ${preface}s.wav }`;
        const deepFlow = [
          menu('outer', first, [
            option(1, a, 'a', parts[0]!),
            option(2, more, 'inner', parts[1]!),
            option(3, c, 'c', parts[2]!),
          ]),
          menu('inner', second, [option(1, d, 'd', deep[0]!), option(2, e, 'e', deep[1]!)]),
          ends,
        ].join('\n');
        const flat = [
          menu('outer', first, [
            option(1, a, 'a', parts[0]!),
            option(2, d, 'd', parts[1]! * deep[0]!),
            option(3, e, 'e', parts[1]! * deep[1]!),
            option(4, c, 'c', parts[2]!),
          ]),
          ends,
        ].join('\n');
        const flow = flowOf(deepFlow);
        const [into, later] = ['outer', 'inner'].map((id) => flow.nodes.get(id) as Menu);
        const told = flattening(modelOf(flow, projectWith(flow)), into!, later!);
        const saved = figuresOf(deepFlow).seconds.expected! - figuresOf(flat).seconds.expected!;
        expect(told!.options).toBe(4);
        expect(told!.sooner).toBeCloseTo(saved, 0);
      }),
      { numRuns: 50 },
    );
  });
});

describe('asking in groups', () => {
  const options = (count: number, seconds: number) =>
    Array.from({ length: count }, () => ({ seconds, share: 1 / count }));

  test.each<[what: string, count: number, seconds: number, groups: number | undefined, sooner: number]>([
    ['three cannot be', 3, 2, undefined, 0],
    // (1 + … + 6) / 6 of 3 s, against 1.5 and 2 of 3 s, an answer of 2 s.
    ['six of 3 s', 6, 3, 2, 10.5 - (4.5 + 2 + 6)],
    ['twelve of 3 s', 12, 3, 3, 19.5 - (6 + 2 + 7.5)],
  ])('%s', (_, count, seconds, groups, sooner) => {
    const found = bestGrouping(options(count, seconds), { ...CONSTANTS, gap: 0 });
    expect(found?.groups).toBe(groups);
    if (found) expect(found.sooner).toBeCloseTo(sooner, 5);
  });
});
