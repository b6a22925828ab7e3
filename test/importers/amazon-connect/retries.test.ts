import { expect, test } from 'vitest';
import { type Block, block, connect, drawn, ends, flowIn, menu, queue, says } from './connect.ts';

/* Asking again is built of a menu, a counter and perhaps a message. To callers it is one menu. */

const main = (silent: string, wrong = silent) => menu('main', 'For sales, press 1.', { '1': 'desk', silent, wrong });
const counter = (again: string, done = 'desk') =>
  block('count', 'Loop', { ContinueLooping: again, DoneLooping: done }, { LoopCount: '2' });
const REST = [queue('desk'), ends('end')];
const read = (...blocks: readonly Block[]) => flowIn(connect(...blocks, ...REST));

const CASES: readonly [what: string, blocks: readonly Block[], drawn: readonly string[], heard: readonly string[]][] = [
  ['a counter', [main('count'), counter('main')], ['main menu: 1 > desk, silent > desk, wrong > desk'], []],
  [
    'a counter, and a message after it',
    [main('count'), counter('sorry'), says('sorry', 'Sorry?', 'main')],
    ['main menu: 1 > desk, silent > desk, wrong > desk'],
    ['no input 1: Sorry?', 'no match 1: Sorry?'],
  ],
  [
    'a message for each slip, and a counter after it',
    [main('quiet', 'odd'), says('quiet', 'Hello?', 'count'), says('odd', 'Sorry?', 'count'), counter('main')],
    ['main menu: 1 > desk, silent > quiet, wrong > odd', 'quiet message: next > desk', 'odd message: next > desk'],
    ['no input 1: Hello?', 'no match 1: Sorry?'],
  ],
  [
    'only silence, where a wrong key leads on',
    [main('count', 'desk'), counter('main', 'end')],
    ['main menu: 1 > desk, silent > end, wrong > desk'],
    [],
  ],
];

test.each(CASES)('%s', (_, blocks, lines, heard) => {
  const flow = read(...blocks);
  expect(drawn(flow).slice(0, -2)).toEqual(lines);
  const node = flow.nodes.get('main')!;
  expect(node).toMatchObject({ type: 'menu', attempts: 3 });
  const again = node.prompts.filter(({ when }) => when !== 'say');
  expect(again.map(({ when, attempt, text }) => `${when} ${attempt}: ${text.value}`)).toEqual(heard);
});

const KEPT: readonly [what: string, blocks: readonly Block[]][] = [
  [
    'a counter to which a key leads too',
    [menu('main', 'To hear this again, press 1.', { '1': 'count', silent: 'count', wrong: 'count' }), counter('main')],
  ],
  ['a counter that something else uses too', [main('count'), counter('main'), says('other', 'Hello.', 'count')]],
  ['a counter that leads elsewhere', [main('count'), counter('other'), says('other', 'Hello.', 'desk')]],
  ['a counter at which the call begins', [counter('main'), main('count')]],
];

test.each(KEPT)('not %s', (_, blocks) => {
  const { nodes } = read(...blocks);
  expect(nodes.get('count')?.type).toBe('branch');
  expect(nodes.get('main')).toMatchObject({ attempts: 1 });
});
