import type { WordsAlone } from '../../analysis/words-alone.ts';
import type { Run } from '../../lint/run.ts';
import { positionOf } from '../../source/source.ts';
import type { Look } from '../formatter.ts';
import { findingOf, problemOf, written } from '../json/parts.ts';

/** The same as data: findings and problems are as in the report of a flow, but stand in none. */
export function promptAsJson({ results, problems }: Run, { version }: Look, words: WordsAlone): string {
  const { seconds, own, basis, offers, prompt } = words;
  const tenths = (value: number) => Math.round(value * 10) / 10;
  return written({
    schemaVersion: 1,
    tool: { name: 'ivrlint', version },
    language: prompt.language,
    seconds: {
      fast: tenths(seconds.fast),
      normal: tenths(seconds.normal),
      slow: tenths(seconds.slow),
      voiceTalent: tenths(seconds['voice-talent']),
      settings: own === undefined ? null : tenths(own),
      basis,
    },
    offers: offers.map(({ by, key, phrase, words: task, at }) => ({
      by,
      key: key ?? null,
      phrase: phrase ?? null,
      words: task,
      start: positionOf(at.source, at.start),
      end: positionOf(at.source, at.end),
    })),
    findings: results.flatMap((result) => result.findings).map(findingOf),
    problems: problems.map(problemOf),
  });
}
