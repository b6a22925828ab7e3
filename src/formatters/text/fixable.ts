import type { Run } from '../../lint/run.ts';
import type { Paint } from './paint.ts';
import { hung } from './wrap.ts';

/** What the program could write by itself: what is safe, and what a person should look over. */
export function drawFixable({ results }: Run, paint: Paint): string[] {
  const fixes = results.flatMap(({ findings }) => findings.map(({ fixes: ways = [] }) => ways.filter(Boolean)));
  const safe = fixes.filter((ways) => ways.some((way) => way!.kind === 'safe')).length;
  const suggested = fixes.filter((ways) => ways.length > 0).length - safe;
  const written = [
    ...(safe > 0 ? [`${safe} by --fix`] : []),
    ...(suggested > 0 ? [`${suggested}${safe > 0 ? ' more' : ''} by --fix --suggestions`] : []),
  ];
  if (written.length === 0) return [];
  return [hung('  ', `Can be fixed for you: ${written.join(', ')} (to look first: --dry-run).`, paint.width)];
}
