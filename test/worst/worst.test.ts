import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { importers } from '../../src/importers/index.ts';
import { linesOf } from '../../src/language/words/lines.ts';
import type { PhraseList } from '../../src/language/words/phrases.ts';
import { folderOf, run } from '../cli/fake-world.ts';
import { root } from '../parts.ts';
import { beginningOf, flowOf, repeated } from './worst.ts';

/*
 * Prompts that begin what is looked for over and over take each rule in proportion no longer than a quarter of them: the time
 * of the processor, taken by the same run, and not by the clock on the wall.
 */

/** Beginnings of what regular expressions look for, and sentences as short as can be. */
const OTHERS = [
  'a.',
  'press 1',
  'for sales press 1',
  'e.o.g.v',
  'on',
  '1',
  '£1',
  '3 May',
  '{DAY|',
  'www.a',
  '<a',
  'A-',
  '(',
];

/** The longest text that is read as a prompt, in characters. */
const LONGEST = 20_000;

/** How often four times as much takes as long: four times, and twice that for what else the machine does. */
const MOST = 8;

/*
 * Each in a prompt of its own, as long as a prompt may be, makes a megabyte: `MEGABYTE=1 npx vitest run worst`. Without that,
 * phrases share prompts.
 */
test('rules take in proportion to what begins as they look for', async () => {
  const beginnings = await beginningsOfLists();
  expect(beginnings.length).toBeGreaterThan(500);
  // Evenly from all lists, so that each is among them.
  const chosen = Array.from({ length: 39 }, (_, index) => [beginnings[Math.floor((index * beginnings.length) / 39)]!]);
  const alone = OTHERS.map((each) => [each]);
  const units = process.env.MEGABYTE ? [...alone, ...chosen] : [...alone.slice(0, 3), alone.flat(), chosen.flat()];

  await timesOf([repeated(OTHERS, 1000)]);
  const once = await timesOf(units.map((each) => repeated(each, LONGEST / 4)));
  const fourTimes = await timesOf(units.map((each) => repeated(each, LONGEST)));
  const grown = [...fourTimes].filter(([id, time]) => time > 1000 && time > MOST * Math.max(50, once.get(id) ?? 0));
  expect(grown.map(([id, time]) => `${id}: ${once.get(id)} ms, then ${time} ms`)).toEqual([]);
}, 300_000);

/** What each rule takes, in milliseconds of the processor, as `--timing` tells. */
async function timesOf(prompts: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const clock = () => process.cpuUsage().user / 1000;
  const folder = folderOf({ 'a.ivr.yaml': flowOf(prompts) });
  const { code, err } = await run(folder, ['--timing', '--format', 'compact'], { rules, importers, clock });
  expect(code).toBeLessThan(2);
  return new Map([...err.matchAll(/([\d.]+) ms {2}(\S+)$/gm)].map(([, time, id]) => [id!, Number(time)]));
}

async function beginningsOfLists(): Promise<string[]> {
  const found = new Set<string>();
  for (const file of readdirSync(`${root}src/language/lists`)) {
    const lists: Record<string, { readonly en?: PhraseList } | undefined> = await import(
      `../../src/language/lists/${file.replace('.ts', '')}.ts`
    );
    for (const list of Object.values(lists)) {
      const { en } = typeof list === 'object' ? list : {};
      if (!en?.phrases) continue;
      for (const { phrase } of linesOf(en)) found.add(beginningOf(phrase, en));
    }
  }
  return [...found];
}
