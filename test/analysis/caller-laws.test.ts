import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CallerKind } from '../../src/analysis/caller/how.ts';
import type { Metrics } from '../../src/analysis/caller/metrics.ts';
import { modelOf } from '../../src/analysis/caller/model.ts';
import {
  type Ending,
  personNearest,
  quickest,
  type Routes,
  routesFrom,
  routeTo,
} from '../../src/analysis/caller/routes.ts';
import { flowOf } from '../flows.ts';
import { figuresOf, projectWith } from './caller-flows.ts';

/*
 * What must hold of any flow, however it is made: these have ways to anywhere, in circles, to nowhere and back.
 */

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const target = fc.constantFrom(...NAMES, 'repeat', 'back', 'main', 'person', 'hang_up', 'nobody-of-that-name');
const key = fc.constantFrom('0', '1', '2', '3', 'star', '12');
const bargeIn = fc.boolean();
const share = fc.constantFrom('', ', share: 30%', ', share: 90%');
const words = fc.constantFrom(
  'Well.',
  'For this, press 1.',
  'For that, press 2. Or stay on the line.',
  'Press 0 at any time.',
);
const prompt = fc
  .tuple(fc.constantFrom('1s.wav', '4s.wav', 'unheard.wav'), fc.option(words), bargeIn)
  .map(([audio, text, can]) => `{ audio: ${audio}${text === null ? '' : `, text: "${text}"`}, barge_in: ${can} }`);
const option = fc
  .tuple(key, target, share, fc.option(prompt))
  .map(([pressed, to, part, say]) => `{ key: ${pressed}, to: ${to}${part}${say === null ? '' : `, say: ${say}`} }`);
const slip = fc.option(
  fc.oneof(
    prompt,
    fc.tuple(prompt, target).map(([say, to]) => `{ say: ${say}, to: ${to} }`),
  ),
);
const asking = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.option(target), slip, slip)
  .map(
    ([attempts, after, silent, wrong]) =>
      `attempts: ${attempts}${after === null ? '' : `, after_attempts: ${after}`}${silent === null ? '' : `, no_input: ${silent}`}${wrong === null ? '' : `, no_match: ${wrong}`}`,
  );
const node = fc.oneof(
  fc.tuple(prompt, target).map(([say, next]) => `{ type: message, say: ${say}, next: ${next} }`),
  fc
    .tuple(prompt, fc.uniqueArray(option, { maxLength: 4 }), asking)
    .map(([say, options, rest]) => `{ type: menu, say: ${say}, options: [${options.join(', ')}], ${rest} }`),
  fc
    .tuple(prompt, target, asking)
    .map(([ask, next, rest]) => `{ type: collect, ask: ${ask}, value: it, length: 4, next: ${next}, ${rest} }`),
  fc
    .tuple(target, target, share, target)
    .map(
      ([one, two, part, other]) =>
        `{ type: branch, on: x, cases: [{ when: i, to: ${one}${part} }, { when: ii, to: ${two} }], otherwise: ${other} }`,
    ),
  fc
    .tuple(target, target)
    .map(([open, closed]) => `{ type: hours, open: { mon: 09:00-17:00 }, open_to: ${open}, closed_to: ${closed} }`),
  fc.tuple(prompt, target).map(([say, to]) => `{ type: queue, say: ${say}, overflow: { after: 1m, to: ${to} } }`),
  fc.constantFrom(
    '{ type: end }',
    '{ type: unknown }',
    '{ type: message, say: And then? }',
    '{ type: voicemail, say: Speak. }',
  ),
);
const flow = fc
  .tuple(fc.array(node, { minLength: NAMES.length, maxLength: NAMES.length }), fc.boolean())
  .map(
    ([nodes, keys]) =>
      `ivr: 1\n${keys ? 'defaults: { keys: { 0: person, star: repeat, hash: back } }\n' : ''}nodes:\n${nodes.map((each, index) => `  ${NAMES[index]}: ${each}\n`).join('')}`,
  );

/** Every number among the figures, however deep. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (value instanceof Map) return [...value.values()].flatMap(numbersIn);
  if (Array.isArray(value)) return value.flatMap(numbersIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => (name === 'prompt' ? [] : numbersIn(each)));
}

const check = (law: (text: string) => void) => fc.assert(fc.property(flow, law), { numRuns: 75 });

describe('of any flow', () => {
  test.each<CallerKind>(['presses', 'patient', 'expert'])(
    'every figure of %s is a number, and none is below nothing',
    (caller) => {
      check((text) => {
        for (const number of numbersIn(figuresOf(text, { caller }))) {
          expect(Number.isFinite(number)).toBe(true);
          expect(number).toBeGreaterThanOrEqual(0);
        }
      });
    },
  );

  test('who knows all keys is never later than who hears them, nor this one than who hears all', () => {
    const times = ({ destinations }: Metrics) => new Map(destinations.map(({ node: id, seconds }) => [id, seconds]));
    check((text) => {
      const [expert, presses, patient] = (['expert', 'presses', 'patient'] as const).map((caller) =>
        times(figuresOf(text.replaceAll('unheard', '2s'), { caller })),
      );
      for (const [id, seconds] of presses!) {
        // Figures are rounded to a tenth of a second.
        if (seconds !== null) expect(expert!.get(id)).toBeLessThanOrEqual(seconds + 0.1);
        if (typeof patient!.get(id) === 'number') expect(patient!.get(id)).toBeGreaterThanOrEqual(seconds! - 0.1);
      }
    });
  });

  test('nobody is counted twice', () => {
    check((text) => {
      const { met, destinations } = figuresOf(text);
      for (const share of met.values()) expect(share).toBeLessThanOrEqual(1 + 1e-9);
      expect(destinations.reduce((all, each) => all + each.share, 0)).toBeLessThanOrEqual(1.001);
    });
  });

  test('where all that is heard is known, the way to the person adds up to its seconds', () => {
    check((text) => {
      const { person, wayToPerson } = figuresOf(text.replaceAll('unheard', '2s'));
      const sum = wayToPerson.reduce((all, { seconds }) => all + (seconds ?? Number.NaN), 0);
      if (person.announced) expect(sum).toBeCloseTo(person.announced.seconds!, 0);
    });
  });

  test('a person of whom callers are told can be reached', () => {
    check((text) => {
      const { person } = figuresOf(text);
      if (person.announced || person.fastest) expect(person.reachable).toBe(true);
      if (person.announced) expect(person.fastest).not.toBeNull();
    });
  });

  test('the nearest person is the nearest of all, though not all is searched for one', () => {
    const nearest = (routes: Routes) => quickest(routes.endings.filter(({ isPerson }) => isPerson));
    check((text) => {
      for (const caller of ['presses', 'patient', 'expert'] as const) {
        const [some, all] = [modelWith(text, caller), modelWith(text, caller)];
        const person = personNearest(some, 'a');
        expect(person && placeOf(person)).toEqual(placeOf(nearest(routesFrom(all, 'a'))));
        const one = modelWith(text, caller);
        for (const [id, route] of routesFrom(all, 'a').to) expect(routeTo(one, 'a', id)?.takes).toEqual(route.takes);
        // What was begun goes on to the same end.
        expect([...routesFrom(some, 'a').to.keys()]).toEqual([...routesFrom(all, 'a').to.keys()]);
        expect(placeOf(personNearest(all, 'a'))).toEqual(placeOf(person));
      }
    });
  });

  test('who knows all keys comes to every menu that anyone comes to', () => {
    check((text) => {
      const { met, menus } = figuresOf(text);
      const known = new Set(menus.map((menu) => menu.node));
      const { nodes } = flowOf(text);
      for (const id of met.keys()) if (nodes.get(id)?.type === 'menu') expect(known).toContain(id);
    });
  });
});

function modelWith(text: string, caller: CallerKind) {
  const read = flowOf(text);
  return modelOf(read, projectWith(read), { caller });
}

const placeOf = (ending: Ending | undefined) =>
  ending && { node: ending.node, takes: ending.takes, presses: ending.presses, menus: ending.menus };
