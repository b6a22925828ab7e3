import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { folderOf, run } from './fake-world.ts';

/* Two lines of one organisation, checked together: each finding shows both places. */

const DAY = `
ivr: 1
name: Larkfield day line
organisation: { name: Larkfield Council }
facts: { hours: "09:00-17:00" }
defaults: { person: desk, keys: { 0: person, star: repeat } }
nodes:
  menu:
    type: menu
    say: Larkfield Council. For bins, press 1, then the hash key. A new bin costs 20 pounds. To speak to an adviser, press 0.
    options: [{ key: 1, to: account }, { key: 0, to: desk }]
    after_attempts: desk
  account: { type: collect, ask: "Key in your account number, then press hash.", value: account, end_key: hash, next: night }
  night: { type: flow, file: night.ivr.yaml }
  desk: { type: queue, say: "I'm putting you through to an adviser." }
`;

const NIGHT = `
ivr: 1
name: Larkfield night line
organisation: { name: Larkfield Council }
facts: { hours: "09:00-18:00" }
defaults: { person: desk, keys: { 0: person, star: back } }
nodes:
  menu:
    type: menu
    say: Larkfield Council. For floods, press 1. A new bin costs 25 pounds. To speak to an agent, press 0.
    options: [{ key: 1, to: again }, { key: 0, to: desk }]
    after_attempts: desk
  again: { type: collect, ask: "Key in your account number, then press pound.", value: account, end_key: hash, next: desk }
  desk: { type: queue, say: "I'm putting you through to an agent." }
`;

const linted = (files: Record<string, string>, rule: string) =>
  run(folderOf(files), ['.', '--rule', rule, '--format', 'json'], { rules });

interface Report {
  readonly files: { path: string; findings: { message: string; related: { path: string }[] }[] }[];
}

test.each([
  ['facts-agree', 'The fact hours is "09:00-18:00" here, and "09:00-17:00" in another file.'],
  ['facts-agree', 'The same sentence says "25 pounds" here and "20 pounds" elsewhere.'],
  ['same-words', 'The key to the right of 0 is "pound" here, and "hash" 2 times elsewhere.'],
  ['same-key-same-meaning', 'In "menu" star goes back, and in "menu" of another file it plays the menu again.'],
  ['asks-once', '"again" asks for the account, which callers may have given in "account" of another file already.'],
])('%s: %s', async (rule, message) => {
  const { out } = await linted({ 'day.ivr.yaml': DAY, 'night.ivr.yaml': NIGHT }, rule);
  const { files } = JSON.parse(out) as Report;
  const found = files.flatMap(({ path, findings }) => findings.map((finding) => ({ path, ...finding })));
  const finding = found.find((each) => each.message === message);
  expect(found.map((each) => each.message)).toContain(message);
  expect(finding!.path).toBe('night.ivr.yaml');
  expect(finding!.related.map(({ path }) => path)).toContain('day.ivr.yaml');
});

test.each(['facts-agree', 'same-words', 'same-key-same-meaning'])('%s leaves two organisations alone', async (rule) => {
  const other = NIGHT.replaceAll('Larkfield', 'Moorland').replace('A new bin', 'A blue bin');
  const { out } = await linted({ 'day.ivr.yaml': DAY, 'other.ivr.yaml': other }, rule);
  expect((JSON.parse(out) as Report).files.flatMap(({ findings }) => findings)).toEqual([]);
});
