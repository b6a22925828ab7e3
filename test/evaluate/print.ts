import type { Evaluation, Slip, Tally } from './tally.ts';

/** The figures of an evaluation for people to read, with all that they should look at. */
export function printed({ tallies, total, misses, falseAlarms, others, unreadable }: Evaluation): string {
  const width = Math.max(...[...tallies, total].map(({ rule }) => rule.length), 4);
  const row = (each: Tally) => `${each.rule.padEnd(width)}  ${recall(each).padEnd(20)}${alarms(each)}`.trimEnd();
  return [
    `${'rule'.padEnd(width)}  ${'reported of wanted'.padEnd(20)}false alarms of silent`,
    ...tallies.map(row),
    '',
    row(total),
    '',
    ...slips('Missed', misses),
    ...slips('False alarms', falseAlarms),
    ...slips('Other findings', others),
    `Not readable, as they are neither a flow nor words alone: ${unreadable.length}`,
    ...(unreadable.length > 0 ? [`  ${unreadable.join(' ')}`] : []),
    '',
  ].join('\n');
}

function recall({ reported, wanted }: Tally): string {
  return share(reported, wanted);
}

function alarms({ falseAlarms, unwanted }: Tally): string {
  return share(falseAlarms, unwanted);
}

/** `11 of 12 (92 %)`; a dash where nothing could be measured. */
export function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${part} of ${whole} (${Math.round((100 * part) / whole)} %)`;
}

function slips(heading: string, found: readonly Slip[]): string[] {
  const lines = found.map(({ id, rule, because }) => `  ${id}  ${rule}: ${because}`);
  return [`${heading}: ${found.length}`, ...lines, ''];
}
