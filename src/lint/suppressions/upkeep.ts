import { nearest } from '../../language/words/nearest.ts';
import { fixOf } from '../../source/edit.ts';
import type { Problem } from '../../source/problem.ts';
import { linesOf, positionOf, type Span } from '../../source/source.ts';
import { findingOf } from '../lint.ts';
import type { Finding } from '../run.ts';
import type { Directive, NamedRule } from './directives.ts';
import type { Judging, Outcome } from './suppress.ts';

const NO_USE = 'Whoever reads it believes that something is set aside here, and nothing is.';

/** What is wrong with a comment that should set findings aside, as findings of the rules about that. */
export function upkeepOf(
  directive: Directive,
  hasReach: boolean,
  outcomeOf: (rule: string) => Outcome,
  judging: Judging,
): Finding[] {
  const found: Finding[] = [];
  const report = (rule: string, problem: Problem) => {
    const setting = judging.config.get(rule);
    if (setting) found.push(findingOf(problem, rule, setting, undefined, directive.at.source));
  };
  const misunderstood = misunderstoodIn(directive, hasReach, judging);
  if (misunderstood) {
    report('unknown-suppression', misunderstood);
    return found;
  }
  const unused: { rule: NamedRule; because: string }[] = [];
  for (const rule of directive.rules) {
    const id = judging.ruleNamed(rule.name);
    if (id !== rule.name) report('unknown-suppression', misnamed(rule, id, judging.names));
    if (id === undefined) continue;
    const by = judging.locked.get(id);
    const outcome = by === undefined ? outcomeOf(id) : 'found nothing';
    if (by !== undefined) unused.push({ rule, because: `"${id}" is locked by ${by}, and cannot be set aside` });
    else if (outcome === 'expired') report('expired-suppression', expired(rule, directive));
    else if (outcome === 'found nothing' && mayJudge(id, judging)) {
      unused.push({ rule, because: `"${id}" finds nothing here` });
    }
  }
  for (const problem of unusedIn(directive, unused)) report('unused-suppression', problem);
  return found;
}

/** Of a rule that did not run, nobody knows what it would have found. */
function mayJudge(id: string, { config, isWhole, failed }: Judging): boolean {
  return !failed.has(id) && (isWhole || config.has(id));
}

function misunderstoodIn(directive: Directive, hasReach: boolean, { requireReason }: Judging): Problem | undefined {
  const { at, fault, reason } = directive;
  if (fault) {
    const { message, suggestion, instead } = fault;
    const title = `Write ${instead}`;
    const edits = [instead === undefined ? undefined : { span: fault.at, text: instead }];
    return { at: fault.at, message, why: NO_USE, suggestion, fixes: [fixOf('suggestion', 'settings', title, edits)] };
  }
  if (!hasReach) {
    const span = headOf(directive);
    const instead = 'ivrlint-disable-next-line';
    return {
      at: span,
      message: 'This stands above the name of no step, so it sets nothing aside.',
      why: NO_USE,
      suggestion: `Move it above the name of a step, or write ${instead} or ivrlint-disable-file.`,
      fixes: [fixOf('suggestion', 'settings', `Write ${instead}`, [{ span, text: instead }])],
    };
  }
  if (!requireReason || reason !== undefined) return undefined;
  return {
    at,
    message: 'This gives no reason, which the settings ask for, so it sets nothing aside.',
    why: 'In a year nobody will know whether it still has to be so.',
    suggestion: 'Add -- and the reason.',
  };
}

/** The word that makes it a directive. */
function headOf({ at }: Directive): Span {
  const text = at.source.text.slice(at.start, at.end);
  const [head = '', before = ''] = /^(#+\s*)\S*/.exec(text) ?? [];
  return { ...at, start: at.start + before.length, end: at.start + head.length };
}

function misnamed({ name, at }: NamedRule, id: string | undefined, names: readonly string[]): Problem {
  if (id !== undefined) {
    return {
      at,
      message: `The rule "${name}" is now called "${id}".`,
      why: 'The old name still works, and whoever looks it up finds nothing.',
      suggestion: `Write ${id}.`,
      severity: 'info',
      fixes: [fixOf('safe', 'settings', `Write ${id}`, [{ span: at, text: id }])],
    };
  }
  const [meant, ...others] = nearest(name, names);
  const isSure = meant !== undefined && others.length === 0;
  return {
    at,
    message: `There is no rule "${name}", so nothing is set aside for it.`,
    why: NO_USE,
    suggestion:
      meant === undefined ? 'ivrlint rules lists all there are.' : `Did you mean ${[meant, ...others].join(' or ')}?`,
    fixes: isSure ? [fixOf('suggestion', 'settings', `Write ${meant}`, [{ span: at, text: meant }])] : [],
  };
}

function expired({ name, at }: NamedRule, { until }: Directive): Problem {
  return {
    at,
    message: `Until ${until}, "${name}" was set aside here; now it counts again.`,
    why: 'What was to be mended by then has not been, and callers still meet it.',
    suggestion: 'Mend what the rule reports, or give a later date and the reason.',
  };
}

/** The whole comment where none of its rules is of use, else each of those. */
function unusedIn(directive: Directive, unused: readonly { rule: NamedRule; because: string }[]): Problem[] {
  const { at, rules } = directive;
  if (unused.length === 0) return [];
  if (unused.length === rules.length) {
    const because = unused.map((each) => each.because).join('; ');
    return [{ at, ...useless(because, 'Take the comment out.'), fixes: [removal(whole(at), 'Take the comment out')] }];
  }
  return unused.map(({ rule, because }) => ({
    at: rule.at,
    ...useless(because, `Take ${rule.name} out.`),
    fixes: [removal(one(rule, rules), `Take ${rule.name} out`)],
  }));
}

function useless(because: string, suggestion: string) {
  return {
    message: `This sets nothing aside: ${because}.`,
    why: 'It would hide the next mistake of its kind before anyone has seen it.',
    suggestion,
  };
}

function removal(span: Span, title: string) {
  return fixOf('safe', 'settings', title, [{ span, text: '' }]);
}

/** A comment with the whole of its line, where it has one to itself, else with the spaces before it. */
function whole({ source, start, end }: Span): Span {
  const lines = linesOf(source);
  const { line } = positionOf(source, start);
  const first = lines[line - 1]!;
  const before = source.text.slice(first, start);
  if (before.trim() === '') return { source, start: first, end: lines[line] ?? source.text.length };
  return { source, start: first + before.trimEnd().length, end };
}

/** A name with the comma and spaces that part it from the next, or, for the last, from the one before. */
function one(rule: NamedRule, rules: readonly NamedRule[]): Span {
  const index = rules.indexOf(rule);
  const [before, next] = [rules[index - 1], rules[index + 1]];
  if (next) return { ...rule.at, end: next.at.start };
  return { ...rule.at, start: before?.at.end ?? rule.at.start };
}
