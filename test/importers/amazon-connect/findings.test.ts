import { expect, test } from 'vitest';
import { lintText } from '../../../src/index.ts';
import { type Block, block, connect, ends, menu, queue, says } from './connect.ts';

/** What is found of a rule: how severe, at which step, and in which words. */
function found(rule: string, ...blocks: readonly Block[]) {
  const { results } = lintText(connect(...blocks), { path: 'line.json' });
  return results
    .flatMap(({ findings }) => findings)
    .filter((finding) => finding.rule === rule)
    .map(({ severity, node, message }) => `${severity} ${node}: ${message}`);
}

const LANGUAGES = menu('which', 'For sales, press 1. For repairs, press 2.', {
  '1': 'sales',
  '2': 'repairs',
  silent: 'sales',
  wrong: 'sales',
});

test('0 is not missed where every wrong key leads on to someone', () => {
  const rest = [queue('sales'), queue('repairs'), ends('end')];
  expect(found('zero-for-a-person', LANGUAGES, ...rest)).toEqual([]);
  const refused = menu('which', 'For sales, press 1. For repairs, press 2.', {
    '1': 'sales',
    '2': 'repairs',
    silent: 'sales',
    wrong: 'end',
  });
  expect(found('zero-for-a-person', refused, ...rest)).toHaveLength(1);
});

test('a key that is spoken and has no condition matters less where every wrong key leads on', () => {
  const asked = (wrong: string) =>
    menu('which', 'For your order, press 1. Otherwise, press 3.', { '1': 'order', silent: 'desk', wrong });
  const rest = [queue('order'), queue('desk'), ends('end')];
  expect(found('announced-key-unbound', asked('desk'), ...rest)).toEqual([expect.stringMatching(/^info which:/)]);
  expect(found('announced-key-unbound', asked('end'), ...rest)).toEqual([expect.stringMatching(/^error which:/)]);
});

test('what is offered twice in a row is one option', () => {
  const [first] = found(
    'option-before-key',
    says('busy', 'Press 1 to be called back. Press 2 to end the call.', 'which'),
    menu('which', 'Press 1 to be called back. Press 2 to end the call.', { '1': 'desk', '2': 'end', silent: 'end' }),
    queue('desk'),
    ends('end'),
  );
  expect(first).toContain('names 2 of its keys');
});

test('nobody knows what the queue itself says first', () => {
  expect(found('transfer-announced', LANGUAGES, queue('sales'), queue('repairs'), ends('end'))).toEqual([]);
});

test('a full queue that cuts callers off is told of once, and what comes between is not said to end the call', () => {
  const blocks = [
    LANGUAGES,
    queue('sales', 'sorry'),
    queue('repairs', 'end'),
    says('sorry', 'All lines are busy.', 'end'),
    ends('end'),
  ];
  expect(found('no-cut-off', ...blocks)).toEqual([
    'error sales: When "sales" is too busy, callers are cut off: after "sorry" the call ends.',
    'error repairs: When "repairs" is too busy, callers are cut off: "end" ends the call.',
  ]);
  expect(found('goodbye', ...blocks)).toEqual([]);
});

test('what only a failure of the platform leads to wants no goodbye', () => {
  const asked = block(
    'number',
    'GetParticipantInput',
    { next: 'sales', NoMatchingError: 'end' },
    { Text: 'Your number?', StoreInput: 'True' },
  );
  expect(found('goodbye', asked, queue('sales', 'sales'), ends('end'))).toEqual([]);
});

test('silence and wrong keys that lead the same way round are one mistake', () => {
  const round = menu('which', 'For sales, press 1.', { '1': 'sales', silent: 'again', wrong: 'again' });
  expect(found('endless-loop', round, says('again', 'Sorry.', 'which'), queue('sales'), ends('end'))).toEqual([
    'error which: Callers who stay silent or press wrong keys go round for ever in "which" and "again".',
  ]);
});

test('a flow that only asks for a mark is no line on which somebody should answer', () => {
  const marks = { '1': 'keep', '2': 'keep', '3': 'keep', '4': 'keep', '5': 'keep' };
  const rated = menu('rate', 'How did we do? Press 1 for badly, up to 5 for well.', {
    ...marks,
    silent: 'thanks',
    wrong: 'thanks',
  });
  const rest = [
    block('keep', 'InvokeLambdaFunction', { next: 'thanks' }),
    says('thanks', 'Thank you for calling. Goodbye.', 'end'),
    ends('end'),
  ];
  for (const rule of ['person-reachable', 'no-recording-only', 'silent-caller', 'lost-caller', 'reprompt-helps'])
    expect(found(rule, rated, ...rest)).toEqual([]);
  const chosen = menu('ask', 'For times, press 1. For prices, press 2.', {
    '1': 'keep',
    '2': 'thanks',
    silent: 'thanks',
    wrong: 'thanks',
  });
  expect(found('person-reachable', chosen, ...rest)).toHaveLength(1);
});

test('a question that is put in the words before it and again by itself is told of once', () => {
  const asked = block(
    'number',
    'GetParticipantInput',
    { next: 'sales', NoMatchingError: 'end' },
    { Text: 'Enter your phone number now.', StoreInput: 'True' },
  );
  const before = says('ask', 'Please enter your 10 digit phone number.', 'number');
  expect(found('says-why', before, asked, queue('sales'), ends('end'))).toHaveLength(1);
});
