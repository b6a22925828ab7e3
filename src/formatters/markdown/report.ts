import type { Run, RunProblem } from '../../lint/run.ts';
import type { Look } from '../formatter.ts';
import { countsOf, many, quieted } from '../text/count.ts';
import { guarded } from '../text/escape.ts';
import { placeOf } from '../text/finding.ts';
import { headlineOf } from '../text/headline.ts';
import { uncheckedIn } from '../text/totals.ts';
import { callersBlock } from './callers.ts';
import { findingBlocks, suppressedBlocks } from './findings.ts';
import { code, words, wordsWithCode } from './words.ts';

/** A report in no more than so many bytes: what does not fit is left out from the end, and the report says so. */
export function markdownReport(run: Run, look: Look, most: number): string {
  const shown = look.quiet ? quieted(run.results) : run.results;
  const unchecked = uncheckedIn(countsOf(run));
  const blocks = [
    `## ivrlint: ${headlineOf(run)}`,
    ...(look.exit && look.exit.code > 0 ? [`**Fails:** ${words(look.exit.because)}.`] : []),
    ...run.problems.map(problemBlock),
    ...callersBlock(run.results, look),
    ...findingBlocks(shown, look),
    ...suppressedBlocks(shown, look),
    ...(unchecked.length > 0 ? [`Not checked: ${unchecked.join('; ')}.`] : []),
  ];
  return guarded(`${fitting(blocks, most).join('\n\n')}\n`);
}

function problemBlock({ message, problem }: RunProblem): string {
  const place = problem ? ` ${code(placeOf(problem.at))}` : '';
  const advice = problem?.suggestion ? ` **Fix:** ${wordsWithCode(problem.suggestion)}` : '';
  return `> **Not checked:** ${words(message)}${advice}${place}`;
}

/** Room for what is said of the rest. */
const SPARE = 200;

function fitting(blocks: readonly string[], most: number): readonly string[] {
  let room = most - SPARE;
  let kept = 0;
  while (kept < blocks.length) {
    room -= bytesIn(blocks[kept]!) + 2;
    if (room < 0) break;
    kept += 1;
  }
  if (kept === blocks.length) return blocks;
  const fits = blocks.slice(0, kept);
  const isOpen = fits.findLastIndex(opens) > fits.lastIndexOf('</details>');
  const left = blocks.slice(kept).filter((block) => block.startsWith('- ')).length;
  return [
    ...fits,
    ...(isOpen ? ['</details>'] : []),
    `… and ${many(left, 'more finding')}, for which there is no room here.`,
  ];
}

function opens(block: string): boolean {
  return block.startsWith('<details>');
}

function bytesIn(words: string): number {
  return new TextEncoder().encode(words).length;
}
