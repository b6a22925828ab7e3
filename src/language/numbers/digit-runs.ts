import type { Stretch } from '../offer.ts';

/** Six or more figures that belong together: a number to note down or to key in. */
export interface DigitRun extends Stretch {
  /** `08001111111`, without what stands between. */
  readonly digits: string;
  /** As written apart: `0800`, `111`, `1111`. */
  readonly groups: readonly string[];
}

/** Bounded repetitions, none within another: linear. */
const run = () =>
  /(?<![\p{L}\p{N}£$€₹.,:/@_-])(?:\+ ?)?\(?\d(?:(?:, ?|\) ?| ?\(| ?[-–] ?| )?\d){5,18}(?![\p{L}\p{N}%@_]|[.,:/-]\d| ?[€£$])/gu;

const MONEY_AFTER = /^ ?(?:pounds?|dollars?|euros?|rupees?|pence|cents?|percent|per cent|million|thousand)\b/iu;

/** The runs of figures in a text. Sums, dates, years, hours, whole thousands and lists of keys are none. */
export function digitRunsIn(text: string): DigitRun[] {
  const runs: DigitRun[] = [];
  if (!hasSixFigures(text)) return runs;
  for (const { 0: written, index: start } of text.matchAll(run())) {
    const end = start + written.length;
    const groups = written.match(/\d+/g)!;
    if (isNoNumber(written, groups) || MONEY_AFTER.test(text.slice(end, end + 12))) continue;
    if (/\d000$/.test(written) && groups.length === 1 && /^ \p{Ll}/u.test(text.slice(end, end + 2))) continue;
    runs.push({ start, end, digits: groups.join(''), groups });
  }
  return runs;
}

/** Whether a text has six figures near one another, as most have not. */
export const hasSixFigures = (text: string): boolean => /\d(?:\D{0,2}\d){5}/.test(text);

function isNoNumber(written: string, groups: readonly string[]): boolean {
  return (
    /^\d{1,3}(?:,\d{2,3})+$/.test(written) ||
    /^\d{4}-\d\d-\d\d$/.test(written) ||
    groups.every((group) => /^(?:19|20)\d\d$/.test(group)) ||
    (/[,–-]/.test(written) && groups.every(({ length }) => length <= 2) && !isCode(written))
  );
}

/** `20-45-67` is the code of a branch of a bank; `9-12, 13-17` are hours. */
const isCode = (written: string) => /^\d\d(?:-\d\d){2,}$/.test(written);
