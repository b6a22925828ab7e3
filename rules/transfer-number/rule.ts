import { type PhoneNumber, phoneNumberOf } from '../../src/language/numbers/phone-number.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Transfer } from '../../src/model/node.ts';
import { type Terms, termsOf } from '../../src/model/terms.ts';
import { defineRule } from '../../src/rule.ts';
import type { Problem, Related } from '../../src/source/problem.ts';
import type { Text } from '../../src/source/text.ts';

export default defineRule({
  summary: 'Transfer callers only to numbers that can be rung',
  category: 'wiring',
  severity: 'error',
  evidence: 'logic',

  *check({ flow }) {
    const wrong = new Map<string, Problem & { readonly related: Related[] }>();
    const seen = new Map<string, Transfer>();
    for (const node of flow.nodes.values()) {
      if (node.type !== 'transfer' || !node.number || isOfAnotherKind(node.number.value)) continue;
      const { number: written } = node;
      const number = phoneNumberOf(written.value, countryOf(flow));
      const problem = problemOf(number, written, termsOf(flow));
      const at = written.span();
      if (problem) {
        const told = wrong.get(written.value);
        if (told) told.related.push({ at, message: 'and here' });
        else wrong.set(written.value, { at, ...problem, related: [] });
        continue;
      }
      // Two steps may well lead to one switchboard; that say the same, they are one step under two names.
      const same = `${number.kind === 'number' ? number.international : written.value} ${saidIn(node)}`;
      const first = seen.get(same);
      if (first) yield { at, ...twice(written, node, first) };
      else seen.set(same, node);
    }
    yield* wrong.values();
  },
});

/** An extension or short code, an address of the internet, or a value that is filled in while the call runs. */
function isOfAnotherKind(written: string): boolean {
  return /^(?:(?:extension|ext\.?|x) ?)?\d{1,6}$|^(?:sips?|tel|callto):|^[^\s@]{1,64}@[^\s@]{1,190}$|\{/i.test(
    written.trim(),
  );
}

/** Where the flow is at home: as it says, or as its language does (`en-GB`). */
function countryOf({ organisation, language }: CallFlow): string | undefined {
  const named = organisation.country?.value.trim();
  if (named && /^[A-Za-z]{2}$/.test(named)) return named;
  return /^[a-z]{2,3}-(?:[a-z]{4}-)?([a-z]{2})\b/i.exec(language)?.[1];
}

function saidIn({ prompts, person }: Transfer): string {
  return [String(person), ...prompts.map(({ text, audio }) => audio?.value ?? text.value)].join('\n');
}

type Found = Omit<Problem, 'at'>;

const LOST = 'Callers wait to be put through, and the line goes dead.';

function problemOf(number: PhoneNumber, { value }: Text, { team }: Terms): Found | undefined {
  switch (number.kind) {
    case 'unknown':
      return undefined;
    case 'number':
      return number.isPremium ? premium(value) : undefined;
    case 'no number':
      return {
        message: `"${value}" is no telephone number.`,
        why: LOST,
        suggestion: `Write it with its country, such as +44 20 7946 0018${team === undefined ? '' : `; for a team without a number, ${team}`}.`,
      };
    case 'no such country':
      return {
        message: `"${value}" begins with the code of no country.`,
        why: LOST,
        suggestion: 'Write + and the code of the country, such as +44 20 7946 0018.',
      };
    case 'not in use':
      return {
        message: `"${value}" is not a number in use ${inCountry(number.country)}.`,
        why: LOST,
        suggestion: 'Look whether a digit is wrong or missing, or write the number with + and its country.',
        severity: 'warning',
      };
    case 'too short':
    case 'too long':
      return {
        message: `"${value}" is ${number.kind} for a number ${inCountry(number.country)}.`,
        why: LOST,
        suggestion: 'Look whether digits are missing or doubled.',
      };
  }
}

function premium(value: string): Found {
  return {
    message: `"${value}" is a number that costs more than an ordinary one.`,
    why: 'Every minute that a caller spends there is paid for at a special rate, by them or by you.',
    suggestion: 'Put callers through to an ordinary number, or tell them the price first.',
    severity: 'warning',
  };
}

function twice({ value }: Text, { id }: Transfer, first: Transfer): Found {
  return {
    message: `"${id}" and "${first.id}" both lead to ${value}, and say the same.`,
    why: 'If the number changes, one of them will be forgotten, and its callers are lost.',
    suggestion: `Lead callers to "${first.id}" in both cases, or correct the number.`,
    severity: 'warning',
    related: [{ at: first.at, message: 'the same number' }],
  };
}

function inCountry(code: string | undefined): string {
  const name = code && new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code);
  return name ? `in ${/^United |^Netherlands|^Philippines/.test(name) ? 'the ' : ''}${name}` : 'anywhere';
}
