import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { box, listens, split, studio } from '../importers/twilio-studio/studio.ts';
import { folderOf, run } from './fake-world.ts';

const EXPORT = studio(
  box('hello', 'say-play', { audioComplete: 'main' }, { play: 'https://sounds.example/Hello.wav' }),
  listens('main', { keypress: 'sorts', timeout: 'desk' }, { play: 'sounds/main-menu.wav' }),
  split('sorts', 'widgets.main.Digits', { 1: 'taxis', 2: 'desk' }, 'desk'),
  box('taxis', 'enqueue-call', {}, { queue_name: 'Taxis' }),
  box('desk', 'enqueue-call', {}, { queue_name: 'Desk' }),
);
const FLOW = `ivr: 1
nodes:
  hello:
    type: message
    say: { audio: sounds/main-menu.wav }
    next: bye
  bye: { type: end, say: Goodbye. }
`;

async function told(files: Readonly<Record<string, string>>, ...args: string[]) {
  const { out } = await run(folderOf(files), ['--format', 'compact', ...args], { rules });
  return out;
}

describe('a list of words beside a flow', () => {
  test.each([
    { list: 'prompts.csv', text: 'file,words\nmain-menu.wav,"For taxis, press 1. For bills, press 3."\n' },
    {
      list: 'prompts.csv',
      text: '\ufefffile;words;note\r\nMAIN-MENU.WAV;For taxis, press 1. For bills, press 3.;new\r\n',
    },
    { list: 'prompts.csv', text: 'main-menu\tFor taxis, press 1. For bills, press 3.\n' },
    { list: 'prompts.yaml', text: 'sounds/main-menu.wav: For taxis, press 1. For bills, press 3.\n' },
    { list: 'prompts.yml', text: 'main-menu: >-\n  For taxis, press 1. For bills,\n  press 3.\n' },
  ])('says what the recordings of an export say: $list $text', async ({ list, text }) => {
    const report = await told({ 'flow.json': EXPORT, [list]: text });
    expect(report).toContain('announced-key-unbound: Callers are told to press 3');
    expect(report).not.toContain('schema');
  });

  test('gives words to a flow in our own format, too', async () => {
    const files = { 'a.ivr.yaml': FLOW, 'prompts.csv': 'main-menu.wav,Your call is important to us.\n' };
    expect(await told(files)).toContain('no-filler: "Your call is important to us"');
    expect(await told({ 'a.ivr.yaml': FLOW })).not.toContain('no-filler');
  });

  test('counts what is left without words', async () => {
    const files = { 'flow.json': EXPORT, 'prompts.csv': 'main-menu,"For taxis, press 1. For all else, press 2."\n' };
    const { out } = await run(folderOf(files), [], { rules });
    expect(out).toContain('Not checked: 1 of 2 prompts is a recording without a script');
    const without = await run(folderOf({ 'flow.json': EXPORT }), [], { rules });
    expect(without.out).toContain('2 of 2 prompts are recordings without a script');
  });

  test.each([
    { is: 'in another alphabet', list: Buffer.from('hello;Café', 'latin1'), why: 'is not UTF-8 text' },
    { is: 'in UTF-16', list: Buffer.from('\uFEFFhello;Hi', 'utf16le'), why: 'is written in UTF-16' },
  ])('is named where it cannot be read: $is', async ({ list, why }) => {
    const { out, code } = await run(folderOf({ 'flow.json': EXPORT, 'prompts.csv': list }), ['--format', 'compact'], {
      rules,
    });
    expect(out).toContain(`prompts.csv:1:1: error syntax: prompts.csv ${why}`);
    expect(code).toBe(1);
  });

  test('goes into a conversion', async () => {
    const folder = folderOf({ 'flow.json': EXPORT, 'prompts.csv': 'hello,Welcome to the taxi line.\n' });
    const { out } = await run(folder, ['convert', 'flow.json']);
    expect(out).toContain('text: Welcome to the taxi line.\n      x-audio: https://sounds.example/Hello.wav');
  });

  test.each([
    { text: 'main-menu,For taxis, press 1.\n', told: '1:1: error schema: This line has more columns than there are.' },
    { text: 'a,Hello.\n\nmain-menu,\n', told: '3:1: error schema: There are no words for "main-menu".' },
    { text: 'file,words\n,Hello.\n', told: '2:1: error schema: This line names no recording.' },
    { text: 'a,Hello.\nA,Good day.\n', told: '2:1: error schema: The words of "A" stand here twice, and differ.' },
    { text: 'a,"Hello.\nb,Bye.\n', told: 'error syntax: A double quote is opened in this table and never closed.' },
    { text: 'a,Hello "you" there\n', told: 'error syntax: This table cannot be read from here on.' },
  ])('has its own mistakes told at their line: $text', async ({ text, told: expected }) => {
    const report = await told({ 'flow.json': EXPORT, 'prompts.csv': text });
    expect(report).toContain(expected);
    expect(report).toContain('prompts.csv:');
  });

  test.each([
    { text: 'main-menu: [a, b]\n', told: 'prompts.yaml:1:1: error schema: What stands under "main-menu" is more' },
    { text: '- main-menu\n', told: 'prompts.yaml:1:1: error schema: This is no list of names and words.' },
    { text: 'a: "b\n', told: 'error syntax: This file cannot be read as YAML here.' },
  ])('in YAML too: $text', async ({ text, told: expected }) => {
    expect(await told({ 'flow.json': EXPORT, 'prompts.yaml': text })).toContain(expected);
  });
});
