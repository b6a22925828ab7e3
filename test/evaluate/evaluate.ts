import { join } from 'node:path';
import { readItems, readTranslations } from './items.ts';
import { judge } from './judge.ts';
import { type Evaluation, tally } from './tally.ts';

export { printed } from './print.ts';

/**
 * Judges the labelled files of some paths; without any, those of the project itself.
 *
 * @param own the folder of this file
 */
export function evaluate(paths: readonly string[], own: string): Evaluation {
  const trees = join(own, '..', 'trees');
  const labels = join(own, 'labels');
  const translations = readTranslations([trees, join(own, 'translated'), ...paths]);
  return tally(readItems(paths.length > 0 ? paths : [labels, trees], translations).map(judge));
}
