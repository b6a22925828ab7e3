import { keyNamed } from '../../src/analysis/who-takes.ts';
import type { Trigger } from '../../src/model/edge.ts';
import type { Branch, Hours, Node, Option } from '../../src/model/node.ts';
import { defineRule } from '../../src/rule.ts';
import type { Problem } from '../../src/source/problem.ts';

export default defineRule({
  summary: 'Let every step lead on, or end the call',
  category: 'wiring',
  severity: 'error',
  evidence: 'logic',

  *check({ flow }) {
    // What an export leaves out may be set where we cannot look.
    if (!flow.tellsAll) return;
    for (const node of flow.nodes.values()) {
      for (const { property, when } of waysLacking(node)) {
        yield {
          at: node.at,
          message: `"${node.id}" leads nowhere${when}, and does not end the call.`,
          why: 'Callers hear nothing more, and do not know whether they are still connected.',
          suggestion: `Add \`${property}\` with the name of what comes then, or \`${property}: hang_up\` after a goodbye.`,
          subject: property,
        };
      }
      if (node.type === 'menu' || node.type === 'queue') {
        for (const option of node.options) if (!option.to) yield leadingNowhere(option, node.id);
      }
    }
  },
});

interface Lacking {
  readonly property: string;
  /** For whom, within a sentence; empty where for all. */
  readonly when: string;
}

/** The ways that a step must have. What may be left out because it then means something is none of them. */
function waysLacking(node: Node): Lacking[] {
  const has = (kind: Trigger['kind']) => node.edges.some(({ on }) => on.kind === kind);
  switch (node.type) {
    case 'message':
    case 'collect':
    case 'action':
      return has('next') ? [] : [{ property: 'next', when: '' }];
    case 'hours':
      return [
        ...(has('open') ? [] : [{ property: 'open_to', when: ' in opening hours' }]),
        ...(has('closed') || isNeverClosed(node) ? [] : [{ property: 'closed_to', when: ' out of hours' }]),
      ];
    case 'branch':
      return has('otherwise') || coversAll(node) ? [] : [{ property: 'otherwise', when: ' where no case fits' }];
    default:
      return [];
  }
}

function isNeverClosed({ open, holidays }: Hours): boolean {
  if (open.length === 0 || holidays.length > 0) return false;
  const isAllDay = open.every(({ times }) => /^(?:24 ?h(?:ours)?|00:00-24:00)$/.test(times.value.trim()));
  const isEveryDay = open.some(({ days, times }) => days === times || /^(?:mon-sun|daily)$/i.test(days.value.trim()));
  return isAllDay && (isEveryDay || open.length === 7);
}

/** Yes or no, true or false: there is no third case. */
function coversAll({ edges }: Branch): boolean {
  const cases = new Set(edges.flatMap(({ on }) => (on.kind === 'case' ? [on.when.trim().toLowerCase()] : [])));
  return (cases.has('yes') && cases.has('no')) || (cases.has('true') && cases.has('false'));
}

function leadingNowhere({ at, key, keyAt, phrases, number }: Option, id: string): Problem {
  const phrase = phrases[0];
  const said = phrase ? `say "${phrase.value}"` : `choose option ${number}`;
  return {
    at: keyAt ?? phrase?.span() ?? at,
    message: `${key === undefined ? `Option ${number}` : capital(keyNamed(key))} leads nowhere in "${id}".`,
    why: `Callers who ${key === undefined ? said : `press ${key}`} hear nothing more, or are told that it is wrong.`,
    suggestion: 'Add `to` with the name of the step that it leads to.',
    subject: `option ${number}`,
  };
}

const capital = (words: string) => words[0]!.toUpperCase() + words.slice(1);
