import type { LintResult, SuppressedFinding } from '../../lint/run.ts';
import { many } from './count.ts';
import { placeOf } from './finding.ts';
import type { Paint } from './paint.ts';
import { hung } from './wrap.ts';

/** How many findings were set aside, and by whom: nobody should take them for mended. */
export function drawSetAside(results: readonly LintResult[], isShown: boolean, paint: Paint): string[] {
  const aside = results.flatMap(({ suppressed = [] }) => suppressed);
  if (aside.length === 0) return [];
  const count = (by: string) => aside.filter(({ suppressed }) => suppressed.by === by).length;
  const parts = [
    ...(count('comment') > 0 ? [`${count('comment')} by comments`] : []),
    ...(count('config') > 0 ? [`${count('config')} by the settings`] : []),
    ...(count('baseline') > 0 ? [`${count('baseline')} known before`] : []),
  ];
  const hint = isShown ? '' : ' (--show-suppressed lists them)';
  const told = `Set aside: ${many(aside.length, 'finding')}, ${parts.join(', ')}${hint}.`;
  return [hung('  ', told, paint.width), ...(isShown ? aside.map((each) => drawOne(each, paint)) : [])];
}

function drawOne({ at, rule, message, suppressed }: SuppressedFinding, paint: Paint): string {
  const { reason, until } = suppressed;
  const why = [...(until ? [`until ${until}`] : []), ...(reason ? [reason] : [])].join(': ');
  return hung('    ', paint.show(`${placeOf(at)} ${rule}: ${message}${why ? ` (${why})` : ''}`), paint.width);
}
