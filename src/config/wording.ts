import type { ListsAsSet } from '../language/words/as-set.ts';
import { isEverMet, nearestMet } from '../language/words/met.ts';
import type { PhraseLists } from '../language/words/phrases.ts';
import { phraseOf, tailored, type Wording } from '../language/words/tailored.ts';
import type { RuleWords } from '../rule.ts';
import type { Problem } from '../source/problem.ts';
import type { Effective, PlacedWording, Rules, WordChoice } from './choice.ts';
import type { Layer } from './layer.ts';

/** Both together: what a later one adds is no longer taken away, and the other way round. */
export function bothOf(earlier: WordChoice | undefined, later: WordChoice): WordChoice {
  if (!earlier) return later;
  const without = (wordings: readonly PlacedWording[], others: readonly PlacedWording[]) =>
    wordings.filter((each) => !others.some((other) => isSame(each, other)));
  return {
    add: [...without(earlier.add, [...later.add, ...later.except]), ...later.add],
    except: [...without(earlier.except, [...later.add, ...later.except]), ...later.except],
  };
}

function isSame(one: PlacedWording, other: PlacedWording): boolean {
  return one.language === other.language && phraseOf(one.phrase) === phraseOf(other.phrase);
}

/** What rules read in place of their lists; undefined where nobody adds to them or takes from them. */
export function listsAsSet(effective: Iterable<Effective>): ListsAsSet | undefined {
  const asSet = new Map<PhraseLists, PhraseLists>();
  for (const { rule, words } of effective) {
    if (!words || !rule.words) continue;
    for (const lists of rule.words.lists) {
      const meaning = words.add.map((wording) => meant(wording, rule.words!));
      const add = meaning.filter(({ means }) => listFor(means, rule.words!) === lists);
      asSet.set(lists, tailored(lists, { add, except: words.except }));
    }
  }
  return asSet.size === 0 ? undefined : (lists) => asSet.get(lists) ?? lists;
}

function meant({ phrase, language, means }: PlacedWording, words: RuleWords): Wording {
  return { phrase, language, means: means ?? words.means };
}

/** The list to which a phrase is added that has such a meaning. */
function listFor(means: string | undefined, { lists, kinds = {} }: RuleWords): PhraseLists {
  return (means !== undefined && Object.hasOwn(kinds, means) && kinds[means]) || lists[0];
}

/** What is to be said beside each phrase that is added, completing "each with …"; undefined for phrases alone. */
export function besideEach({ each, kinds, means }: RuleWords): string | undefined {
  if (kinds === undefined) return each;
  return `what it means: ${oneOf(kinds)}${means === undefined ? '' : `; alone it means "${means}"`}`;
}

/** `"a", "b" or "c"`. */
export function oneOf(kinds: NonNullable<RuleWords['kinds']>): string {
  const quoted = Object.keys(kinds).map((kind) => `"${kind}"`);
  return [quoted.slice(0, -1).join(', '), ...quoted.slice(-1)].filter(Boolean).join(' or ');
}

/** Phrases that layers take away, though no list has them, not even with what any layer adds: each is misspelt, or does nothing. */
export function takenInVain(layers: readonly Layer[], rules: Rules): Problem[] {
  const all = layers.flatMap((layer) =>
    [layer.rules, ...layer.overrides.map((override) => override.rules)].flatMap((choices) => [...choices]),
  );
  return all.flatMap(([id, { words }]) => {
    const { lists, byShape = false } = rules[id]?.words ?? {};
    if (!words || !lists || words.except.length === 0) return [];
    const added = all.flatMap(([other, choice]) => (other === id ? (choice.words?.add ?? []) : []));
    const known = [...lists, ...added.map(listOf)];
    return words.except.flatMap(({ at, ...wording }) => {
      if (isEverMet(wording, known)) return [];
      const near = nearestMet(wording, known);
      // What is found by its shape stands in no list; a slip of the fingers is one all the same.
      if (byShape && near === undefined) return [];
      return [
        {
          at,
          message: `${id} never looks for "${wording.phrase}", so there is nothing to take away.`,
          why: '',
          suggestion:
            near === undefined ? 'write the words that its finding quotes, or leave this out' : `did you mean ${near}?`,
        },
      ];
    });
  });
}

function listOf({ phrase, language = 'en' }: PlacedWording): PhraseLists {
  return { [language]: { language, phrases: [phraseOf(phrase)] } };
}

/** Phrases as people are shown them: with their language, and what is said beside them. */
export function shownWordings(wordings: readonly PlacedWording[]): readonly string[] {
  return wordings.map(({ phrase, language, means }) => {
    return `${language === undefined ? '' : `${language}: `}${phrase}${means === undefined ? '' : ` = ${means}`}`;
  });
}
