import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { textAt } from '../../../src/source/source.ts';
import { drawn, opened } from '../drawn.ts';
import { FRONT_DESK, packed } from './front-desk.ts';

const YAML = readFileSync(new URL('front-desk.yaml', import.meta.url), 'utf8');

const flowIn = (text: string, path = 'flow') => {
  const document = opened(text, path);
  const flow = document?.flows[0];
  if (!flow) throw new Error(`This is no flow: ${JSON.stringify(document?.problems)}`);
  return flow;
};

describe.each([
  ['in YAML', YAML],
  ['as the interface returns it', JSON.stringify(FRONT_DESK, null, 2)],
  ['as the console exports it', packed(FRONT_DESK)],
])('a whole line, %s', (_, text) => {
  const flow = flowIn(text);

  test('is the greeting, the menus with what their choices do, and the tasks in their order', () => {
    expect([...drawn(flow)].sort()).toEqual(
      [
        'initial greeting message: next > Opening > Hours',
        [
          'Main Menu menu: 1 > Main Menu > Bill > Say it, "bill|my bill" > Main Menu > Bill > Say it',
          '2 > Main Menu > Repairs, 3 > Meter > Ask, 0 > Main Menu > Anybody, star > Main Menu, hash > back',
          '(silent 3 times > hangs up), (wrong 3 times > hangs up)',
        ].join(', '),
        'Main Menu > Bill > Say it message: next > Main Menu > Bill > Bill desk',
        'Main Menu > Bill > Bill desk transfer: no answer > Main Menu, (failed > Main Menu > Bill > End)',
        'Main Menu > Bill > End end',
        'Main Menu > Repairs queue: failed > Main Menu > Repairs > failure',
        'Main Menu > Repairs > failure message: (next > unknown)',
        'Main Menu > Anybody queue: (failed > unknown)',
        'Other Menu menu: 9 > Other Menu > Leave, (silent 3 times > hangs up), (wrong 3 times > hangs up), 0 > Main Menu > Anybody',
        'Other Menu > Leave end',
        'Opening > Hours hours: (open > Main Menu), closed > Opening > Closed, holiday > Other Menu',
        'Opening > Closed message: next > Opening > End',
        'Opening > End end',
        'Meter > Ask collect: next > Meter > Look up, silent > Meter > Known, wrong > Meter > Known',
        'Meter > Look up action: next > Meter > Tell',
        'Meter > Tell message: next > Meter > Known',
        'Meter > Known branch: yes > Meter > End, (otherwise > Meter > Something new)',
        'Meter > End end',
        'Meter > Something new unknown: next > Main Menu',
      ].sort(),
    );
  });

  test('is heard as it is written, with what is worked out during the call set apart', () => {
    const heard = [...flow.nodes.values()].flatMap(({ prompts }) =>
      prompts.map((each) => each.unread ?? each.text.value),
    );
    expect(heard.sort()).toEqual(
      [
        'Welcome to Penrose Water.',
        'For your bill, press 1. For "repairs", press 2.',
        'recording',
        'recording',
        'One moment.',
        "I'm putting you through to repairs.",
        'Nobody can take your call now.',
        'We are closed.',
        'Please enter your meter number.',
        'Your street is {Flow.Street}.',
      ].sort(),
    );
  });

  test('says what is known of it, and does not pretend to know more', () => {
    expect(flow).toMatchObject({ format: 'genesys', name: 'Front desk', language: 'en-GB', tellsAll: false });
    expect(flow.nodes.get('Main Menu')).toMatchObject({
      timeout: 9,
      attempts: 3,
      attemptsAt: undefined,
      input: 'both',
    });
    expect(flow.nodes.get('Other Menu')).toMatchObject({ timeout: 7, input: 'keys' });
    expect(flow.nodes.get('Meter > Ask')).toMatchObject({ timeout: 6, length: { min: 5, max: 8 }, confirm: false });
    expect(flow.nodes.get('Main Menu > Repairs')).toMatchObject({ team: { value: 'Repairs' } });
    expect(flow.nodes.get('Main Menu > Anybody')).toMatchObject({ team: undefined });
    expect(flow.nodes.get('Main Menu > Bill > Bill desk')).toMatchObject({ number: { value: '+442079460123' } });
  });

  test('every place is the place of those very words', () => {
    const [prompt] = flow.nodes.get('Main Menu')!.prompts;
    const at = prompt!.text.value.indexOf('press 2');
    expect(textAt(prompt!.text.span(at, at + 7))).toBe('press 2');
    expect(textAt(flow.nodes.get('Meter > Ask')!.at)).toBe('Ask');
    expect(textAt(flow.at)).toContain('Front desk');
  });
});
