import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderOf } from '../cli/fake-world.ts';
import { root } from '../parts.ts';
import { evaluate } from './evaluate.ts';
import { isWordsAlone } from './items.ts';
import { printed } from './print.ts';
import type { Evaluation } from './tally.ts';

const own = `${root}test/evaluate`;

const LABELS = `
- id: mill
  text: Press 1 for flour. Press 2 for bran. Press 3 for the shop.
  expect: report
  rules: [option-before-key, max-options]
- id: ferry
  text: Your call is important to us. For the timetable, press 1. For tickets, press 2.
  expect: report
  rules: [max-options, no-filler]
- id: zoo
  text: For opening times, press 1. For tickets, press 2.
  expect: silent
  rules: [option-before-key, keys-in-order]
- id: museum
  text: Press 1 for tickets. Press 2 for tours. Press 3 for schools.
  expect: silent
  rules: [option-before-key]
- id: depot
  text: "[the line drops] Goodbye."
  expect: report
  rules: [goodbye]
- id: quarry
  flow:
    nodes:
      welcome: { type: menu, say: "For gravel, press 1.", options: { 1: { to: sand } } }
  expect_report:
    - undefined-target: nothing is called sand
  expect_silent:
    - rule: duplicate-key
      why: one key
- id: tram
  text: "Main menu, no-input timer 3 s."
  expect: report
  rules: [time-to-answer]
`;

const TRANSLATED = `
- id: tram
  flow: |
    welcome: { type: menu, say: "For fares, press 1.", timeout: 3s, options: { 1: { to: fares } } }
    fares: { type: message, say: "Two pounds. Goodbye." }
`;

describe('labels and what came of them', () => {
  let result: Evaluation;
  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), 'ivrlint-labels-'));
    writeFileSync(join(folder, 'labels.yaml'), LABELS);
    writeFileSync(join(folder, 'translated.yaml'), TRANSLATED);
    result = evaluate([folder], own);
    rmSync(folder, { recursive: true });
  });

  test('of a prompt, the first rule must speak; of a flow, each one that is named', () => {
    expect(result.misses).toEqual([{ id: 'ferry', rule: 'max-options', because: 'said nothing' }]);
    expect(result.total).toEqual({ rule: 'all', wanted: 4, reported: 3, unwanted: 4, falseAlarms: 1 });
  });

  test('where a rule must be silent, any word of it is a false alarm', () => {
    expect(result.falseAlarms.map(({ id, rule }) => `${id} ${rule}`)).toEqual(['museum option-before-key']);
  });

  test('each rule has figures of its own', () => {
    expect(result.tallies.find(({ rule }) => rule === 'option-before-key')).toEqual({
      rule: 'option-before-key',
      wanted: 1,
      reported: 1,
      unwanted: 2,
      falseAlarms: 1,
    });
  });

  test('an item is read as the flow that is translated for it, wherever that stands', () => {
    expect(result.tallies.find(({ rule }) => rule === 'time-to-answer')).toMatchObject({ wanted: 1, reported: 1 });
  });

  test('what is neither a flow nor words alone is named', () => {
    expect(result.unreadable).toEqual(['depot']);
  });

  test('what else was said is there to be read, but for what the label expects beside its first rule', () => {
    expect(result.others.map(({ id, rule }) => `${id} ${rule}`)).not.toContain('ferry no-filler (warning)');
    expect(result.others.some(({ id }) => id === 'quarry')).toBe(true);
  });

  test('all of it is printed, with n beside each share', () => {
    const page = printed(result);
    expect(page).toContain('all                3 of 4 (75 %)       1 of 4 (25 %)');
    expect(page).toContain('  ferry  max-options: said nothing');
    expect(page).toContain('neither a flow nor words alone: 1\n  depot');
  });
});

test('a rule that does not judge words alone says so', () => {
  const labels = "- { id: loft, text: 'For lofts, press 1.', expect: report, rules: [dead-end] }";
  const { misses } = evaluate([join(folderOf({ 'a.yaml': labels }), 'a.yaml')], own);
  expect(misses).toEqual([{ id: 'loft', rule: 'dead-end', because: 'does not judge words alone' }]);
});

test.each([
  ['Thank you for calling Moor Farm. For eggs, press 1.', true],
  ['Thank you for calling [Company Name].', true],
  ['Important: leave the gate shut.', true],
  ['For eggs, press 1 <break time="500ms"/> for milk, 2.', true],
  ['[closed] Please ring tomorrow.', false],
  ['[2 goes to a mailbox] For eggs, press 2.', false],
  ['Eggs or milk? >> Large or small?', false],
  ['Your eggs are ordered. (line drops)', false],
  ['NO-INPUT 2: We did not hear you.', false],
  ['Menu step, attempts: 1.', false],
])('%j is words alone: %s', (text, expected) => {
  expect(isWordsAlone(text)).toBe(expected);
});

// Those of the project itself are measured for the table in rules/README.md.
test('npm run evaluate measures labels', () => {
  const folder = folderOf({ 'labels.yaml': LABELS, 'translated.yaml': TRANSLATED });
  const { status, stdout } = spawnSync(process.execPath, [`${own}/run.js`, folder], { encoding: 'utf8' });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^all +3 of 4 \(75 %\)/m);
});

test('a file that is not there is an error', () => {
  const { status, stderr } = spawnSync(process.execPath, [`${own}/run.js`, 'nowhere.yaml'], { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toContain('nowhere.yaml');
});
