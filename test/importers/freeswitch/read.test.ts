import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { textAt } from '../../../src/source/source.ts';
import { drawn, flowIn, heard, opened } from '../drawn.ts';

const BOATYARD = readFileSync(new URL('boatyard.xml', import.meta.url), 'utf8');

const flow = (text: string) => flowIn(text, 'conf.xml');

/** A menu with these entries, and what else is written into its tag. */
const menu = (entries: string, tag = '', name = 'main') =>
  `<menu name="${name}" greet-long="say:Press 1." ${tag}>${entries}</menu>`;

const entry = (digits: string, action: string, param = '') =>
  `<entry action="${action}" digits="${digits}" param="${param}"/>`;

/** What each key of the first menu does. */
function keysOf(text: string): string {
  const [line = ''] = drawn(flow(text));
  return line.replace(/^\w+ \w+: /, '').replace(/(?:, )?(?:\(silent|silent).*$/, '');
}

describe('a whole line', () => {
  const line = flow(BOATYARD);

  test('is its menus and what their keys do', () => {
    expect(drawn(line)).toEqual([
      'boatyard menu: 1 > boatyard: 1, 2 > moorings, 3 > boatyard: 3, 4 > boatyard: 4, extension > unknown, (silent 2 times > boatyard: exit-sound), (wrong 3 times > boatyard: exit-sound)',
      'boatyard: 1 queue',
      'boatyard: 3 message: (next > boatyard)',
      'boatyard: 4 voicemail',
      'boatyard: exit-sound message: (next > unknown)',
      'moorings menu: 1 > unknown, hash > back, star > boatyard, (silent 2 times > unknown), (wrong 2 times > unknown)',
    ]);
    expect(line.entries.map(({ target }) => target)).toEqual([{ kind: 'node', id: 'boatyard', as: 'name' }]);
  });

  test('says what is spoken in words, and no more', () => {
    expect(heard(line)).toEqual([
      'boatyard, say: Thank you for calling Eastside Boatyard. For repairs, press 1. For moorings, press 2. To hear our opening hours, press 3. To leave a message, press 4.',
      'boatyard, no input: For repairs, press 1. For moorings, press 2. For our hours, press 3. To leave a message, press 4.',
      "boatyard, no match: Sorry, that isn't one of the choices.",
      'boatyard: 3, say: We are open from nine to five & on Saturdays until noon, {yard_name}.',
      'boatyard: 4, say: (recording)',
      "boatyard: exit-sound, say: I'll try someone else for you.",
      'moorings, say: (recording)',
      'moorings, no match: (recording)',
    ]);
  });

  test('its times are in thousandths of a second, and what it leaves out is as FreeSWITCH has it', () => {
    expect(line.nodes.get('boatyard')).toMatchObject({ timeout: 7, attempts: 3 });
    expect(line.nodes.get('moorings')).toMatchObject({ timeout: 10, timeoutAt: undefined, attempts: 2 });
    expect(line).toMatchObject({ format: 'freeswitch', name: 'boatyard', tellsAll: false });
  });

  test('every place is the place of those very words in the file', () => {
    const { text } = line.nodes.get('boatyard')!.prompts[0]!;
    const start = text.value.indexOf('press 2');
    expect(textAt(text.span(start, start + 7))).toBe('press 2');
    const hours = line.nodes.get('boatyard: 3')!.prompts[0]!.text;
    const value = hours.value.indexOf('{');
    expect(textAt(hours.span(value, hours.value.length - 1))).toBe('$${yard_name}');
    expect(textAt(hours.span(hours.value.indexOf('&'), hours.value.indexOf('&') + 1))).toBe('&amp;');
    expect(hours.replace(0, 2, 'A & B')).toMatchObject({ text: 'A &amp; B' });
  });
});

describe('what a key does', () => {
  test.each([
    [
      'leads to another extension, of which only the dialplan knows',
      entry('1', 'menu-exec-app', 'transfer 1 XML x'),
      '1 > unknown',
    ],
    ['is put through to a telephone', entry('1', 'menu-exec-app', 'bridge user/1000'), '1 > unknown'],
    ['hangs up', entry('1', 'menu-exec-app', 'hangup'), '1 > hangs up'],
    ['queues', entry('1', 'menu-exec-app', 'fifo sales in'), '1 > main: 1'],
    ['plays something and asks again', entry('1', 'menu-exec-app', 'playback a.wav'), '1 > main: 1'],
    ['is only written down', entry('1', 'menu-exec-app', 'log INFO x'), '1 > main'],
    ['opens a mailbox for its owner', entry('1', 'menu-exec-app', 'voicemail check default x'), '1 > unknown'],
    ['runs a program', entry('1', 'menu-exec-app', 'lua x.lua'), '1 > unknown'],
    ['repeats the first menu', entry('*', 'menu-top'), 'star > main'],
    ['leaves the first menu', entry('#', 'menu-back') + entry('9', 'menu-exit'), 'hash > unknown, 9 > unknown'],
    ['is an action that nobody knows', entry('1', 'menu-dance'), '1 > unknown'],
    ['does several things in turn', entry('1', 'menu-play-sound', 'x.wav') + entry('1', 'menu-exit'), '1 > unknown'],
    ['leaves twice', entry('1', 'menu-exit') + entry('1', 'menu-exec-app', 'hangup'), '1 > unknown, 1 > hangs up'],
    ['takes what no telephone sends', entry('one', 'menu-exit') + entry('2', 'menu-exit'), '2 > unknown'],
    ['is nothing', '<entry/>', ''],
  ])('%s', (_, entries, expected) => {
    expect(keysOf(menu(entries))).toBe(expected);
  });

  test.each([
    ['that is in this file', 'sub-menu', '1 > sub-menu'],
    ['whose name has a slip in it', 'sub-menuu', '1 > sub-menu'],
    ['with another number, which may be in another file', 'sub-menu2', '1 > unknown'],
    ['that is not here, and may be in another file', 'elsewhere', '1 > unknown'],
  ])('a menu %s', (_, name, expected) => {
    expect(keysOf(`<include>${menu(entry('1', 'menu-sub', name))}${menu('', '', 'sub-menu')}</include>`)).toBe(
      expected,
    );
  });

  test('where a pattern takes any key, nobody can tell which keys work', () => {
    const any = menu(entry('/^(\\d)$/', 'menu-exec-app', 'transfer 1$1') + entry('1', 'menu-exit'));
    expect(drawn(flow(any))[0]).toMatch(/^main unknown: next > unknown/);
    expect(drawn(flow(menu(entry('/^(\\d/', 'menu-exit'))))[0]).toMatch(/^main unknown/);
  });
});

test('when a menu gives up, it runs what it is told to', () => {
  const tag = 'exec-on-max-timeouts="transfer 1000" exit-sound="say:Goodbye." max-failures="2"';
  expect(drawn(flow(menu(entry('1', 'menu-exit'), tag)))[0]).toBe(
    'main menu: 1 > unknown, silent 2 times > unknown, (wrong 2 times > main: exit-sound)',
  );
});

test('calls come in at every menu that no other leads to', () => {
  const all = [
    menu(entry('1', 'menu-sub', 'sub'), '', 'day'),
    menu('', '', 'night'),
    menu(entry('*', 'menu-top'), '', 'sub'),
  ];
  const several = flow(`<include>${all.join('')}</include>`);
  expect(several.entries.map(({ name }) => name?.value)).toEqual(['day', 'night']);
  expect(drawn(several)[2]).toMatch(/^sub menu: star > unknown/);
});

describe('what it is, its words say', () => {
  test.each([
    ['a file of menus', BOATYARD, 'freeswitch'],
    ['a menu of another kind', '<vxml><menu id="m"><choice dtmf="1" next="#x">x</choice></menu></vxml>', 'voicexml'],
    ['a menu on a page', '<html><menu name="x"><li>1</li></menu></html>', undefined],
  ])('%s', (_, text, expected) => {
    expect(opened(text, 'x.xml')?.format).toBe(expected);
  });
});

test('a broken file is told of, and what can be read of it is read', () => {
  const broken = BOATYARD.slice(0, BOATYARD.indexOf('</menus>'));
  const { flows, problems } = opened(broken, 'x.xml')!;
  expect(flows[0]!.nodes.size).toBe(6);
  expect(problems.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
    'syntax: `<include` is never closed.',
    'syntax: `<menus` is never closed.',
  ]);
});

test('abbreviations of its own are never filled in', () => {
  const text = `<!DOCTYPE menu [<!ENTITY a "ha ha"><!ENTITY b SYSTEM "file:///etc/passwd">]>\n${menu('', 'exit-sound="say:&b;"')}`;
  const { flows, problems } = opened(text, 'x.xml')!;
  expect(heard(flows[0]!)).toContain('main: exit-sound, say: &b;');
  expect(problems.map(({ at }) => textAt(at))).toEqual(['<!ENTITY', '&b;']);
});
