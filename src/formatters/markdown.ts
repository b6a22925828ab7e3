import type { Formatter } from './formatter.ts';
import { markdownReport } from './markdown/report.ts';

/** GitHub takes no longer comment than 65,536 characters, and whoever posts it may add some. */
const MOST_BYTES = 60_000;

/** For a comment on a pull request: what callers live through first. */
const markdown: Formatter = (run, look) => markdownReport(run, look, MOST_BYTES);

markdown.figures = 'score';

export default markdown;
