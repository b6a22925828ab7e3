import type { ReportingDescriptor } from 'sarif';
import type { Finding, Run } from '../../lint/run.ts';
import type { Category, Evidence } from '../../rule.ts';
import type { Severity } from '../../source/problem.ts';
import type { About, Look } from '../formatter.ts';

/** A rule that a report names: those that found something, and those that failed. */
export interface NamedRule {
  readonly id: string;
  readonly category?: Category;
  readonly evidence?: Evidence;
  readonly severity: Severity;
}

/** Each once, in the order of their names. */
export function rulesNamedIn({ problems }: Run, findings: readonly Finding[]): readonly NamedRule[] {
  const named = new Map<string, NamedRule>();
  for (const { rule } of problems) if (rule !== undefined) named.set(rule, { id: rule, severity: 'warning' });
  for (const { rule, category, evidence, severity } of findings) {
    if (named.get(rule)?.category === undefined) named.set(rule, { id: rule, category, evidence, severity });
  }
  return [...named.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

export const LEVEL = { error: 'error', warning: 'warning', info: 'note' } as const;

/** What GitHub calls them, in the list that it filters and sorts alerts by. */
const IMPORTANCE = { error: 'error', warning: 'warning', info: 'recommendation' } as const;

/** As many characters as GitHub takes of a description. */
const LONGEST = 1024;

export function descriptorOf({ id, category, evidence, severity }: NamedRule, look: Look): ReportingDescriptor {
  const about = look.about?.(id);
  const usual = about?.severity ?? severity;
  return {
    id,
    shortDescription: { text: shortened(about ? `${about.summary}.` : id) },
    fullDescription: { text: shortened(whyOf(about) || (about ? `${about.summary}.` : id)) },
    help: about ? helpOf(id, about) : { text: 'A rule of your own: its author knows more.' },
    defaultConfiguration: { level: LEVEL[usual] },
    properties: {
      // A phone menu is no attack: `security-severity` is left out on purpose, since it would file this among leaks.
      tags: ['ivr', ...(category ? [category] : []), ...(evidence ? [`evidence-${evidence}`] : [])],
      precision: precisionOf(evidence),
      'problem.severity': IMPORTANCE[usual],
    },
  };
}

/** How sure a reader may be that a finding is one: GitHub sorts by it. */
function precisionOf(evidence: Evidence | undefined): string {
  if (evidence === 'logic') return 'very-high';
  return evidence === 'contested' ? 'medium' : 'high';
}

function helpOf(id: string, about: About) {
  const markdown = about.page.replace(LINK_WITHIN, '$1').trim();
  const why = whyOf(about);
  return {
    text: `${about.summary}.${why ? `\n\n${why}` : ''}\n\nMore: ivrlint explain ${id}`,
    markdown: `${about.summary}.\n\n${markdown}\n`,
  };
}

/** A link to another page of ours leads nowhere where the help is shown. */
const LINK_WITHIN = /\[([^[\]\n]*)\]\((?!https?:)[^()\n]*\)/g;

function whyOf(about: About | undefined): string {
  const [, after = ''] = (about?.page ?? '').split(/^## Why\n/m);
  const [why = ''] = after.split(/^## /m);
  return why.replace(LINK_WITHIN, '$1').replace(/\s+/g, ' ').trim();
}

function shortened(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
}
