import type { Severity } from '../../source/problem.ts';
import type { Look } from '../formatter.ts';
import { asciiOf, escaped } from './escape.ts';
import { type Pen, type Pens, pensFor } from './pens.ts';

/** How a report is drawn on this terminal: its colours, its signs and how wide it may be. */
export interface Paint {
  readonly chalk: Pens;
  readonly sign: Signs;
  readonly width: number;
  /** Words from a file, as this terminal may show them. */
  show(words: string): string;
  color(severity: Severity): Pen;
}

interface Signs {
  readonly error: string;
  readonly warning: string;
  readonly info: string;
  readonly clean: string;
  readonly gutter: string;
  readonly gap: string;
  readonly dot: string;
  readonly rule: string;
  /** The two halves of a bar. */
  readonly full: string;
  readonly empty: string;
}

const SIGNS: Signs = {
  error: '✖',
  warning: '▲',
  info: 'ℹ',
  clean: '✔',
  gutter: '│',
  gap: '…',
  dot: '·',
  rule: '─',
  full: '█',
  empty: '░',
};

const ASCII_SIGNS: Signs = {
  error: 'x',
  warning: '!',
  info: 'i',
  clean: 'ok',
  gutter: '|',
  gap: '...',
  dot: '-',
  rule: '-',
  full: '#',
  empty: '.',
};

/** The widest that a report is: lines that are longer are hard to read. */
const WIDEST = 80;

export function paintFor(look: Look): Paint {
  const chalk = pensFor(look.color);
  const colors = { error: chalk.red, warning: chalk.yellow, info: chalk.cyan };
  return {
    chalk,
    sign: look.ascii ? ASCII_SIGNS : SIGNS,
    width: Math.min(WIDEST, Math.max(1, look.width)),
    show: look.ascii ? (words) => asciiOf(escaped(words)) : escaped,
    color: (severity) => colors[severity],
  };
}
