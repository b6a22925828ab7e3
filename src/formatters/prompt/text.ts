import type { WordsAlone } from '../../analysis/words-alone.ts';
import type { Run } from '../../lint/run.ts';
import type { Look } from '../formatter.ts';
import { many } from '../text/count.ts';
import { guarded } from '../text/escape.ts';
import { drawFinding } from '../text/finding.ts';
import { type Paint, paintFor } from '../text/paint.ts';
import { hung } from '../text/wrap.ts';

/** What can be said of words alone: findings, what they offer, and how long they take. */
export function drawPrompt({ results, problems, rules }: Run, look: Look, words: WordsAlone): string {
  const paint = paintFor(look);
  const findings = results.flatMap((result) => result.findings);
  const clean = `${many(rules, 'rule')} that can judge words alone: nothing to report.`;
  const blocks = [
    ...findings.map((finding) => drawFinding(finding, paint)),
    ...problems.map(({ message }) => hung(`${paint.sign.error} `, paint.show(message), paint.width)),
    ...(findings.length + problems.length === 0
      ? [hung(`${paint.chalk.green(paint.sign.clean)} `, clean, paint.width)]
      : []),
    [...offered(words, paint), hung('', takes(words), paint.width)].join('\n'),
    ...(look.exit && look.exit.code > 0
      ? [hung(`exit ${look.exit.code}: `, paint.show(look.exit.because), paint.width)]
      : []),
  ];
  return guarded(`${blocks.join('\n\n')}\n`);
}

function offered({ offers }: WordsAlone, paint: Paint): string[] {
  if (offers.length === 0) return [];
  const ways = offers.map(({ by, key, phrase, words }) => {
    const way = by === 'key' ? key : by === 'phrase' ? `"${phrase}"` : 'waiting';
    return `${paint.show(way ?? '')}${words === '' ? '' : ` ${paint.show(words)}`}`;
  });
  return [hung('Offers: ', ways.join(', '), paint.width)];
}

/** A range, since nobody knows whose voice it will be. */
function takes({ seconds, own, basis }: WordsAlone): string {
  const told = (value: number) => value.toFixed(1);
  const range = `${told(seconds.fast)} to ${told(seconds['voice-talent'])} s`;
  if (own !== undefined) {
    return `Takes about ${told(own)} s by your settings; ${range} from a fast voice to a professional speaker.`;
  }
  const assumed = basis === 'assumed' ? '; the pace of this language is assumed' : '';
  return `Takes about ${told(seconds.normal)} s: ${range}, from a fast voice to a professional speaker${assumed}.`;
}
