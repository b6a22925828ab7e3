import type { Finding, LintResult, SuppressedFinding } from '../../lint/run.ts';
import type { Severity } from '../../source/problem.ts';
import { positionOf } from '../../source/source.ts';
import type { Look } from '../formatter.ts';
import { inOrderOfGravity } from '../github/gravest.ts';
import { pathInRepository } from '../repository/path.ts';
import { blockOf } from '../text/block.ts';
import { many } from '../text/count.ts';
import { code, words, wordsWithCode } from './words.ts';

/** More than these are folded: whoever reads a pull request has other things to read. */
const MOST_OPEN = 10;

const HEADINGS = { error: 'Errors', warning: 'Warnings', info: 'Notes' } as const;

/** The findings as blocks of Markdown: the gravest first, and of each kind those that most callers meet. */
export function findingBlocks(results: readonly LintResult[], look: Look): string[] {
  const findings = inOrderOfGravity(results);
  return (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const lines = findings.filter((finding) => finding.severity === severity).map((each) => lineOf(each, look));
    return listOf(severity, lines);
  });
}

function listOf(severity: Severity, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const isFolded = severity === 'info' || (severity === 'warning' && lines.length > MOST_OPEN);
  if (!isFolded) return [`### ${HEADINGS[severity]}`, ...lines];
  return folded(many(lines.length, severity === 'info' ? 'note' : 'warning'), lines);
}

/** Findings that were set aside, with the reasons. */
export function suppressedBlocks(results: readonly LintResult[], look: Look): string[] {
  const all = results.flatMap(({ suppressed = [] }) => suppressed);
  if (all.length === 0) return [];
  return folded(
    `${many(all.length, 'finding')} set aside`,
    all.map((finding) => `${lineOf(finding, look)} <br>Set aside ${reasonOf(finding)}.`),
  );
}

function reasonOf({ suppressed: { by, reason, until } }: SuppressedFinding): string {
  const who = { comment: 'by a comment', config: 'in the settings', baseline: 'as known before' }[by];
  const end = until === undefined ? '' : ` until ${until}`;
  return `${who}${end}${reason === undefined ? '' : `: ${words(reason)}`}`;
}

function folded(title: string, lines: readonly string[]): string[] {
  return [`<details><summary>${title}</summary>`, ...lines, '</details>'];
}

function lineOf(finding: Finding, look: Look): string {
  const { at, rule, message, why, suggestion } = finding;
  const block = blockOf(finding);
  const where = block === undefined ? '' : `${code(block)} in `;
  const { line, column } = positionOf(at.source, at.start);
  const place = code(`${pathInRepository(at.source.path, look)}:${line}:${column}`);
  const advice = suggestion ? ` <br>**Fix:** ${wordsWithCode(suggestion)}` : '';
  return `- **${words(message)}** ${words(why)}${advice} <br>${where}${place} · ${code(rule)}`;
}
