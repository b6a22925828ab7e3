import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gatheredAhead } from '../../src/analysis/ahead.ts';
import { silentArrivals } from '../../src/analysis/arrivals.ts';
import { fewestMenus, menusOnTheWay } from '../../src/analysis/depth.ts';
import { isOnEveryWay, lastOnEveryWay } from '../../src/analysis/dominators.ts';
import { firstMenus, menusOf, numbered, reachable, waysInto } from '../../src/analysis/graph.ts';
import type { Edge } from '../../src/model/edge.ts';
import { flowOf } from '../flows.ts';

const surgery = flowOf(`
welcome: { type: message, say: Hello., next: hours }
hours: { type: hours, open: { mon-fri: 09:00-17:00 }, open_to: choices, closed_to: closed }
choices:
  type: menu
  say: To book, press 1. For results, press 2.
  options: [{ key: 1, to: doctor }, { key: 2, to: results }]
  after_attempts: desk
doctor:
  type: menu
  say: For Dr Hall, press 1. To go back, press star.
  options: [{ key: 1, to: desk }, { key: star, to: back }]
results: { type: action, does: looks up results, next: desk }
desk: { type: queue, say: Putting you through. }
closed: { type: end, say: We are closed. }
lost: { type: message, say: Nobody hears this., next: desk }
`);

describe('which nodes callers can reach', () => {
  test('all that a way from the entry leads to, nearest first', () => {
    expect([...reachable(surgery)]).toEqual(['welcome', 'hours', 'choices', 'closed', 'doctor', 'results', 'desk']);
  });

  test('menus, and those at which there is a first choice', () => {
    expect(menusOf(surgery).map(({ id }) => id)).toEqual(['choices', 'doctor']);
    expect(firstMenus(surgery).map(({ id }) => id)).toEqual(['choices']);
  });

  test('by which ways each is reached', () => {
    expect(
      waysInto(surgery)
        .get('desk')
        ?.map(({ from, on }) => `${from}: ${on.kind}`),
    ).toEqual([
      'choices: no input',
      'choices: no match',
      'doctor: key',
      'results: next',
      'results: failed',
      'lost: next',
    ]);
  });
});

describe('what every caller must pass', () => {
  test.each([
    ['welcome', undefined],
    ['choices', 'hours'],
    ['doctor', 'choices'],
    ['desk', 'choices'],
    ['closed', 'hours'],
  ])('before %s it is %s', (node, last) => {
    expect(lastOnEveryWay(surgery).get(node)).toBe(last);
  });

  test('the greeting is on every way to the desk, the doctor is not, and what nobody reaches is on none', () => {
    expect(isOnEveryWay(surgery, 'welcome', 'desk')).toBe(true);
    expect(isOnEveryWay(surgery, 'doctor', 'desk')).toBe(false);
    expect(isOnEveryWay(surgery, 'welcome', 'lost')).toBe(false);
  });

  test('as taking the node away shows, in any flow', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(7), { maxLength: 3 }), { minLength: 8, maxLength: 8 }), (ways) => {
        const flow = branchesOf(ways);
        for (const passed of flow.nodes.keys()) {
          const without = branchesOf(ways, passed);
          for (const node of reachable(flow)) {
            const mustPass = passed !== node && (passed === 'n0' || !reachable(without).has(node));
            expect(isOnEveryWay(flow, passed, node)).toBe(mustPass && reachable(flow).has(passed));
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('how many menus lie on the way', () => {
  test.each([
    ['choices', 0, []],
    ['doctor', 1, ['choices']],
    ['results', 1, ['choices']],
    ['desk', 1, ['choices']],
    ['closed', 0, []],
  ])('%s is behind %i', (node, menus, names) => {
    expect(fewestMenus(surgery).get(node)?.menus).toBe(menus);
    expect(menusOnTheWay(surgery, node).map(({ id }) => id)).toEqual(names);
  });

  test('yes or no to what was just heard is no menu', () => {
    const flow = flowOf(`
which: { type: menu, say: "For Leeds, press 1. For York, press 2.", options: [{ key: 1, to: sure }, { key: 2, to: sure }] }
sure:
  type: menu
  say: Is that right? Press 1 for yes, 2 for no.
  options: [{ key: 1, to: desk }, { key: 2, to: which }]
desk: { type: queue, say: Putting you through. }
`);
    expect(fewestMenus(flow).get('desk')?.menus).toBe(1);
  });
});

describe('who arrives without having heard a word since the last key', () => {
  test.each([
    ['welcome', ['the beginning']],
    ['hours', []],
    ['doctor', ['choices: key']],
    ['results', ['choices: key']],
    ['desk', ['choices: no input', 'choices: no match', 'doctor: key', 'results: next', 'results: failed']],
  ])('at %s', (node, ways) => {
    const arrivals = silentArrivals(surgery).get(node) ?? [];
    expect(arrivals.map((edge) => (edge ? `${edge.from}: ${edge.on.kind}` : 'the beginning'))).toEqual(ways);
  });
});

/** Branches that lead to one another as the numbers say; with one of them taken away, nothing leads to it. */
function branchesOf(ways: readonly (readonly number[])[], without?: string) {
  const nodes = ways.map((to, index) => {
    const cases = to.filter((each) => `n${each}` !== without).map((each) => `{ when: x, to: n${each} }`);
    return `n${index}: { type: branch, on: x, cases: [${cases.join(', ')}] }`;
  });
  return flowOf(`ivr: 1\nentry: ${without === 'n0' ? 'nowhere-at-all' : 'n0'}\nnodes:\n  ${nodes.join('\n  ')}\n`);
}

describe('what lies ahead', () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const target = fc.constantFrom(...names, 'back', 'back', 'repeat', 'nobody-of-that-name');
  const node = fc.oneof(
    fc
      .tuple(target, target, target)
      .map(
        ([one, two, after]) =>
          `{ type: menu, options: [{ key: 1, to: ${one} }, { key: 2, to: ${two} }], after_attempts: ${after} }`,
      ),
    target.map((next) => `{ type: message, say: Well., next: ${next} }`),
    fc.constant('{ type: end }'),
  );

  test('is what holds of some step that the ways lead to, whichever are followed', () => {
    const kinds = fc.subarray(['key', 'next', 'no input', 'no match']);
    const owns = fc.array(fc.constantFrom(0, 0, 1, 2, 4, 0x8000), { minLength: names.length, maxLength: names.length });
    fc.assert(
      fc.property(
        fc.array(node, { minLength: names.length, maxLength: names.length }),
        kinds,
        owns,
        (nodes, taken, own) => {
          const flow = flowOf(nodes.map((text, index) => `${names[index]}: ${text}`).join('\n'));
          const follows = ({ on }: Edge) => taken.includes(on.kind);
          const { next } = numbered(flow, follows);
          const ahead = gatheredAhead(flow, follows, ({ id }) => own[names.indexOf(id)]!);
          for (const [index, name] of names.entries()) {
            const met = new Set([index]);
            for (const each of met) for (const to of next[each]!) met.add(to);
            expect(ahead.get(name)).toBe([...met].reduce((all, each) => all | (own[each] ?? 0), 0));
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
