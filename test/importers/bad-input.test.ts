import { describe, expect, test } from 'vitest';
import { importers } from '../../src/importers/index.ts';
import { lintText } from '../../src/index.ts';
import { open } from '../../src/lint/open.ts';
import { textAt } from '../../src/source/source.ts';
import { connect, ends, menu } from './amazon-connect/connect.ts';
import { asks, branches, item, module, plays, script, zipped } from './five9/five9.ts';
import { FRONT_DESK, packed } from './genesys/front-desk.ts';
import { box, listens, split, studio } from './twilio-studio/studio.ts';
import * as webex from './webex/webex.ts';

/** Exports in which calls can go round for ever. */
const JSON_EXPORTS = {
  'amazon-connect': connect(
    menu('main', 'For sales, press 1.', { '1': 'main', silent: 'main', wrong: 'main' }),
    ends('end'),
  ),
  genesys: JSON.stringify(FRONT_DESK, null, 1),
  swml: JSON.stringify(
    {
      version: '1.0.0',
      sections: {
        main: [{ play: 'say:Hello.' }, { transfer: { dest: 'again' } }],
        again: [{ transfer: { dest: 'main' } }],
      },
    },
    null,
    1,
  ),
  'twilio-studio': studio(
    listens('main', { keypress: 'sorts', timeout: 'main' }, { say: 'For sales, press 1.' }),
    split('sorts', 'widgets.main.Digits', { 1: 'main' }, 'main'),
    box('end', 'hangup', {}),
  ),
  webex: webex.webex(
    [webex.menu('main', 'For sales, press 1.', { 1: 'main', timeout: 'main', invalid: 'main' })],
    {},
    1,
  ),
};

const XML_EXPORTS = {
  five9: script('Menu', [
    module(
      'menu',
      'Menu',
      '',
      `${branches({ Again: 'Menu' })}${asks('For sales, press 1.')}${item('DTMF_1', 'Again')}`,
    ),
  ]),
  freeswitch:
    '<include>\n<menu name="main" greet-long="say:For sales, press 1.">\n<entry action="menu-sub" digits="1" param="main"/>\n</menu>\n</include>',
  voicexml:
    '<vxml version="2.1">\n<menu id="main">\n<prompt>For sales, press 1.</prompt>\n<choice dtmf="1" next="#main">sales</choice>\n</menu>\n</vxml>',
};

const ALL = Object.entries({ ...JSON_EXPORTS, ...XML_EXPORTS });

const told = (text: string) => {
  const document = open({ path: 'line', text }, importers);
  return { format: document?.format, slips: (document?.problems ?? []).filter(({ rule }) => rule === 'syntax') };
};

const words = (text: string) => told(text).slips.map(({ at }) => textAt(at));

describe.each(ALL)('an export of %s', (format, text) => {
  test('whose calls go round for ever is read and checked to its end', () => {
    const { results, problems } = lintText(text, { path: 'line' });
    expect(results[0]?.format).toBe(format);
    expect(problems).toEqual([]);
  });

  test('that is cut off after three quarters is told so, at a place in it', () => {
    const { format: read, slips } = told(text.slice(0, text.length * 0.75));
    expect(read).toBe(format);
    expect(slips.length).toBeGreaterThan(0);
    for (const { at } of slips) expect(at.end).toBeLessThanOrEqual(at.source.text.length);
  });
});

describe.each(Object.entries(JSON_EXPORTS))('JSON of %s', (_, text) => {
  test.each([
    ['comments', '/* ours */', '/* ours */'],
    ['what a template is to fill in', '{{everything}}', '{{everything}}'],
    ['what Terraform is to fill in', `$\{everything}`, `$\{everything}`],
  ])('with %s', (_name, put, expected) => {
    const last = text.lastIndexOf('}');
    expect(words(`${text.slice(0, last)}, ${put}\n}`)).toContain(expected);
  });
});

describe.each(Object.entries(XML_EXPORTS))('XML of %s', (_, text) => {
  const body = text.replace(/^<\?xml[^>]*\?>/, '');
  const [, root] = /<(\w+)/.exec(body)!;

  test('whose abbreviations multiply is told so, and they are never written out', () => {
    const more = Array.from({ length: 30 }, (_each, n) => `<!ENTITY l${n + 1} "&l${n};&l${n};&l${n};">`).join('');
    const bomb = `<!DOCTYPE ${root} [<!ENTITY l0 "ha">${more}]>${body.replace('</', '&l30;</')}`;
    expect(words(bomb)[0]).toBe('<!ENTITY');
  });

  test('that asks for another file is told so, and nothing is fetched', () => {
    const outside = `<!DOCTYPE ${root} [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n${body.replace('</', '&x;</')}`;
    expect(words(outside)).toEqual(['<!ENTITY', '&x;']);
  });
});

describe('what is packed', () => {
  test('in a prompt, and is a thousand times as long when it is unpacked, is not unpacked', () => {
    const bomb = zipped(`<speakElement><items>${' '.repeat(20_000_000)}</items></speakElement>`);
    const flow = script('Say', [
      plays('Say', 'Hello.', 'Say').replace(/<xml>[^<]*<\/xml>/, () => `<xml>${bomb}</xml>`),
    ]);
    const [prompt] = open({ path: 'a.five9ivr', text: flow }, importers)!.flows[0]!.nodes.get('Say')!.prompts;
    expect(prompt).toMatchObject({ unread: 'dynamic', text: { value: '' } });
  });

  test('more often than once is not unpacked further', () => {
    expect(open({ path: 'a.i3InboundFlow', text: btoa(packed(FRONT_DESK)) }, importers)).toBeUndefined();
  });
});
