import { describe, expect, test } from 'vitest';
import { textAt } from '../../../src/source/source.ts';
import { drawn, opened } from './connect.ts';

/* What the console exported before there was a flow language. */

const module = (
  id: string,
  type: string,
  branches: Readonly<Record<string, string>>,
  parameters = {},
  target?: string,
) => ({
  id,
  type,
  branches: Object.entries(branches).map(([on, transition]) =>
    /^[\d*#]$/.test(on.slice(4))
      ? { condition: 'Evaluate', conditionType: 'Equals', conditionValue: on.slice(4), transition }
      : { condition: on, transition },
  ),
  parameters: Object.entries(parameters).map(([name, value]) => ({ name, value })),
  ...(target ? { target } : {}),
});

const FLOW = JSON.stringify({
  modules: [
    module('hello', 'SetVoice', { Success: 'main' }, { GlobalVoice: 'Amy' }),
    module(
      'main',
      'GetUserInput',
      { 'key 1': 'open', 'key 2': 'number', Timeout: 'again', NoMatch: 'again', Error: 'bye' },
      { Text: 'For orders, press 1. For your account, press 2.', Timeout: '6', MaxDigits: '1' },
      'Digits',
    ),
    module('again', 'Loop', { Looping: 'main', Complete: 'desk' }, { LoopCount: '2' }),
    module('open', 'CheckHoursOfOperation', { True: 'desk', False: 'bye', Error: 'bye' }),
    module('number', 'StoreUserInput', { Success: 'look', Error: 'desk' }, { Text: 'Key in your account number.' }),
    module('look', 'InvokeExternalResource', { Success: 'tier', Error: 'desk' }, { FunctionArn: 'x' }, 'Lambda'),
    module(
      'tier',
      'CheckAttribute',
      { 'key 1': 'ring', NoMatch: 'desk' },
      { Attribute: 'tier', Namespace: 'External' },
    ),
    module('desk', 'Transfer', { AtCapacity: 'bye', Error: 'bye' }, {}, 'Queue'),
    module('ring', 'Transfer', { Success: 'bye', CallFailure: 'desk' }, { PhoneNumber: '+15550100' }, 'PhoneNumber'),
    module('bye', 'Disconnect', {}),
  ],
  version: '1',
  type: 'contactFlow',
  start: 'hello',
  metadata: { name: 'Front', type: 'contactFlow' },
});

describe('an export of the old console', () => {
  const { format, flows, problems } = opened(FLOW, 'an export');
  const flow = flows[0]!;

  test('is a call like any other', () => {
    expect([format, problems, flow.name, flow.language]).toEqual(['amazon-connect', [], 'Front', 'en-GB']);
    expect(drawn(flow)).toEqual([
      'Set voice hello action: next > Get customer input main',
      'Get customer input main menu: 1 > Check hours of operation open, 2 > Store customer input number, silent > Transfer to queue desk, wrong > Transfer to queue desk',
      'Check hours of operation open hours: open > Transfer to queue desk, closed > Disconnect bye',
      'Store customer input number collect: next > AWS Lambda function look, (silent > unknown), failed > Transfer to queue desk',
      'AWS Lambda function look action: next > Check contact attributes tier, failed > Transfer to queue desk',
      'Check contact attributes tier branch: 1 > Transfer to phone number ring, otherwise > Transfer to queue desk',
      'Transfer to queue desk queue: overflow > Disconnect bye',
      'Transfer to phone number ring transfer: no answer > Transfer to queue desk',
      'Disconnect bye end',
    ]);
  });

  test('has its words at their places', () => {
    const menu = flow.nodes.get('Get customer input main')!;
    expect(textAt(menu.prompts[0]!.text.span(4, 10))).toBe('orders');
    expect(menu).toMatchObject({ timeout: 6, prompts: [{ language: 'en-GB' }] });
  });
});
