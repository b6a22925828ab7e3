const UNITS: Readonly<Record<string, string>> = { ms: 'millisecond', s: 'second', m: 'minute', h: 'hour' };

/** A length of time as a flow writes it (`1h`, `30m`, `2 working days`), as one says it: `1 hour`. Anything else stays as it is. */
export function periodInWords(written: string): string {
  const [, amount, unit = ''] = /^(\d{1,9}(?:\.\d{1,3})?) ?(ms|s|m|h)$/.exec(written.trim()) ?? [];
  return amount === undefined ? written.trim() : `${amount} ${UNITS[unit]}${amount === '1' ? '' : 's'}`;
}

/** Seconds as one says them: `45 seconds`, `2 minutes`, `2.5 minutes`, `1 hour`. */
export function lengthInWords(seconds: number): string {
  const [size, unit] = seconds < 120 ? [1, 'second'] : seconds < 7200 ? [60, 'minute'] : [3600, 'hour'];
  const amount = Math.round((seconds / size) * 10) / 10;
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}
