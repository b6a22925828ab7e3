import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Kind } from './kinds.ts';

/** What is tried: a file by its name and its words. */
export interface Case {
  readonly path: string;
  readonly text: string;
}

/** Seconds for each kind of file: `npm run fuzz` gives them, tests do without. */
const SECONDS = Number(process.env.FUZZ_SECONDS ?? 0);

/** Long enough for a long run, and for the case in which it ends. */
export const TIMEOUT = (SECONDS + 120) * 1000;

/** What a file breaks, in a line; undefined where nothing is. */
export type Broken = (path: string, text: string) => Promise<string | undefined>;

/** Tries a few cases, the same in every run of a gate. */
async function holdOnce(cases: fc.Arbitrary<Case>, broken: Broken, runs: number): Promise<void> {
  const property = fc.asyncProperty(cases, async ({ path, text }) => {
    const fault = await broken(path, text);
    if (fault !== undefined) throw new Error(fault);
  });
  const details = await fc.check(property, { numRuns: runs });
  if (!details.failed) return;
  const [{ path, text }] = details.counterexample!;
  expect.fail(`${reasonOf(details)}\nwith ${path}, seed ${details.seed}:\n${JSON.stringify(text)}`);
}

const reasonOf = ({ errorInstance }: { errorInstance: unknown }) =>
  errorInstance instanceof Error ? errorInstance.message : String(errorInstance);

/** Faults of one kind are told alike, but for the words of the file. */
const kindOf = (fault: string) => fault.replaceAll(/"[^"]*"|`[^`]*`|[^a-z: ]+/gi, '').slice(0, 60);

/**
 * Tries cases as long as there is time for, whatever is found on the way. The least case of each kind of fault is left in
 * `found`, what is being tried in a file of its own, should it never end, and beside it what took the longest.
 */
async function holdLong(name: string, cases: fc.Arbitrary<Case>, broken: Broken): Promise<void> {
  const file = (ending: string) => join(tmpdir(), `ivrlint-fuzz-${name}${ending}`);
  const end = performance.now() + SECONDS * 1000;
  const worst = { ms: 0, letters: 0 };
  const known = new Set<string>();
  let tried = 0;
  const property = fc.asyncProperty(cases, async ({ path, text }) => {
    writeFileSync(file('.now.json'), JSON.stringify({ path, text }));
    const start = performance.now();
    const fault = await broken(path, text);
    const ms = performance.now() - start;
    if (ms > worst.ms) {
      Object.assign(worst, { ms, letters: text.length });
      writeFileSync(file('.slowest.json'), JSON.stringify({ path, text }));
    }
    if (fault !== undefined && !known.has(kindOf(fault))) throw new Error(fault);
  });
  while (performance.now() < end) {
    const details = await fc.check(property, {
      numRuns: Number.MAX_SAFE_INTEGER,
      interruptAfterTimeLimit: Math.max(1, end - performance.now()),
    });
    tried += details.numRuns;
    if (!details.failed || !details.counterexample) continue;
    const [{ path, text }] = details.counterexample;
    const fault = reasonOf(details);
    known.add(kindOf(fault));
    const id = createHash('sha256').update(text).digest('hex').slice(0, 8);
    const kept = `${JSON.stringify({ kind: name, path, text, broke: fault.slice(0, 300) }, null, 2)}\n`;
    writeFileSync(new URL(`found/${name}-${id}.json`, import.meta.url), kept);
  }
  console.log(`${name}: ${tried} cases; the slowest took ${worst.ms.toFixed(0)} ms for ${worst.letters} letters`);
  expect([...known]).toEqual([]);
}

/** Tries cases until one breaks a promise: so many in a test, and as many as there is time for in a long run. */
export const hold = (name: string, { cases, broken, runs }: Kind) =>
  SECONDS > 0 ? holdLong(name, cases, broken) : holdOnce(cases, broken, runs);
