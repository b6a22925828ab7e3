import { expect, test } from 'vitest';
import { notRead } from '../../src/importers/not-read.ts';
import { lintText } from '../../src/index.ts';

test.each([
  [
    'a Kazoo callflow',
    '{"flow": {"module": "menu", "data": {"id": ""}, "children": {"1": {"module": "user", "data": {}}}}}',
  ],
  ['an auto attendant', '{"DefaultCallFlow": {"Menu": {"MenuOptions": [{"Action": 1, "DtmfResponse": "Tone0"}]}}}'],
  ['part of a Dialogflow agent', '{"transitionRoutes": [{"intent": "pay", "targetPage": "p"}]}'],
  ['TwiML', '<?xml version="1.0" encoding="UTF-8"?>\n<Response><Gather><Say>Press 1.</Say></Gather></Response>'],
  ['a program that writes VoiceXML', '<?xml version="1.0"?>\n<vxml version="2.1"><form><%= block %></form></vxml>'],
  ['an Asterisk dialplan', '; menus\n[main]\nexten => s,1,Answer()\n same => n,Background(hello)\n'],
])('a file that is %s is named as one', (kind, text) => {
  const { results, problems } = lintText(text, { path: 'menu' });
  expect(results).toEqual([]);
  expect(problems).toMatchObject([{ kind: 'unknown-format', message: expect.stringContaining(`menu is ${kind}`) }]);
});

test.each([
  ['settings of a program', '{"modules": [{"path": "a"}], "branches": ["main"]}'],
  ['a web page', '<html><body>Response: <b>press 1</b></body></html>'],
  ['a file of settings', '[main]\nname = exten\n'],
  ['nothing', ''],
])('%s is not', (_, text) => {
  expect(notRead({ path: 'menu', text })).toBeUndefined();
});
