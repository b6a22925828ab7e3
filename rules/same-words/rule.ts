import { flowsBefore } from '../../src/analysis/flows-before.ts';
import { type HeardPhrase, phrasesHeard } from '../../src/analysis/phrases-heard.ts';
import { namesOfThings } from '../../src/language/lists/names.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Call one thing by one name',
  category: 'wording',
  severity: 'info',
  evidence: 'expert',
  alone: true,
  sources: ['IBM voice response guide'],
  words: { lists: [namesOfThings], each: 'the thing that it names', about: 'that name something' },
  reads: Object.keys(namesOfThings),

  *check({ flow, project, words }) {
    const before = flowsBefore(flow, project).flatMap((other) => phrasesHeard(other, words(namesOfThings)));
    for (const [thing, here] of byThing(phrasesHeard(flow, words(namesOfThings)))) {
      const there = before.filter((phrase) => thingOf(phrase) === thing);
      const counts = countedNames([...here, ...there]);
      const [usual, ...rest] = counts;
      const other = rest.flatMap(({ name }) => here.find((phrase) => nameOf(phrase) === name) ?? [])[0];
      if (!usual || !other) continue;
      const same = [...here, ...there].find((phrase) => nameOf(phrase) === usual.name)!;
      const others = here.filter((phrase) => phrase !== other && nameOf(phrase) !== usual.name);
      yield {
        at: other.at,
        subject: thing,
        message: `${capital(thing)} is "${nameOf(other)}" here, and "${usual.name}" ${usual.count === 1 ? 'elsewhere' : `${usual.count} times elsewhere`}.`,
        why: 'Callers wonder whether two things are meant, and look for the other one.',
        suggestion: `Say "${usual.name}" everywhere, or "${nameOf(other)}", whichever your callers say.`,
        related: [
          { at: same.at, message: `"${usual.name}"` },
          ...others.slice(0, MOST_NAMED).map((phrase) => ({ at: phrase.at, message: `"${nameOf(phrase)}"` })),
        ],
      };
    }
  },
});

/** How many other places are named. */
const MOST_NAMED = 5;

function byThing(phrases: readonly HeardPhrase[]): ReadonlyMap<string, readonly HeardPhrase[]> {
  const things = new Map<string, HeardPhrase[]>();
  for (const phrase of phrases) {
    const known = things.get(thingOf(phrase));
    if (known) known.push(phrase);
    else things.set(thingOf(phrase), [phrase]);
  }
  return things;
}

/** The names of one thing, the usual one first; of two as usual, the one that is heard first. */
function countedNames(phrases: readonly HeardPhrase[]): readonly { readonly name: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const phrase of phrases) counts.set(nameOf(phrase), (counts.get(nameOf(phrase)) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
}

const thingOf = ({ means }: HeardPhrase) => means.split(': ', 1)[0]!;

/** What settings add names things by its own words. */
function nameOf({ means, heard, start, end }: HeardPhrase): string {
  const [, name] = means.split(': ', 2);
  return name ?? heard.words.slice(start, end).replaceAll(/\s+/g, ' ').toLowerCase();
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
