import { expect, test } from 'vitest';
import { lintText } from '../../src/index.ts';

/* Amazon Connect and Twilio Studio are on the page of the rule. */

const swml = (method: string) =>
  `version: 1.0.0\nsections:\n  main:\n    - prompt: { play: "say:For times, press 1." }\n    - ${method}: { dest: main }\n`;

const freeswitch = (action: string) =>
  `<include><menu name="main" greet-long="say:For times, press 1." max-failures="3"><entry action="${action}" digits="1" param="main"/></menu></include>`;

const voicexml = (element: string) =>
  `<vxml version="2.1"><form id="main"><block><${element}>Hello.</${element}></block></form></vxml>`;

const archy = (action: string, choice = 'menuDisconnect') =>
  `inboundCall:
  name: Ferry
  startUpRef: /inboundCall/menus/menu[Main]
  defaultLanguage: en-us
  menus:
    - menu:
        name: Main
        audio: { tts: "For times, press 1. To leave, press 2." }
        choices:
          - menuTask: { name: Times, dtmf: digit_1, task: { actions: [{ ${action}: { name: Times } }] } }
          - ${choice}: { name: Leave, dtmf: digit_2 }
`;

const found = (text: string, path: string) =>
  lintText(text, { path }).results.flatMap(({ findings }) =>
    findings
      .filter(({ rule }) => rule === 'unknown-block')
      .map(({ severity, at, suggestion }) => [severity, text.slice(at.start, at.end), suggestion]),
  );

test.each([
  ['SWML', 'a.yaml', swml('transfr'), 'transfr', 'transfer'],
  ['FreeSWITCH', 'a.xml', freeswitch('menu-exec-apps-'), undefined, undefined],
  ['FreeSWITCH', 'a.xml', freeswitch('menu_sub'), 'menu_sub', 'menu-sub'],
  ['VoiceXML', 'a.vxml', voicexml('promt'), 'promt', 'prompt'],
  ['Archy', 'a.yaml', archy('playAuido'), 'playAuido', 'playAudio'],
  ['a menu of Archy', 'a.yaml', archy('disconnect', 'menuDisconect'), 'menuDisconect', 'menuDisconnect'],
])('in %s a misspelt name is told from one that is only unknown: %s', (_, path, text, wrong, meant) => {
  const told = found(text, path);
  if (wrong === undefined) expect(told.map(([severity]) => severity)).toEqual(['info']);
  else expect(told).toEqual([['error', wrong, `Did you mean "${meant}"?`]]);
});

test.each([
  ['SWML', 'a.yaml', swml('transfer')],
  ['FreeSWITCH', 'a.xml', freeswitch('menu-sub')],
  ['VoiceXML with an element of a platform', 'a.vxml', voicexml('nuance:play')],
  ['VoiceXML with an element of a platform that has no prefix', 'a.vxml', voicexml('speech')],
  ['Archy with an action that is not on our list', 'a.yaml', archy('callCopilot', 'menuTransferToParking')],
])('%s is left in peace', (_, path, text) => {
  expect(found(text, path)).toEqual([]);
});
