import { addedUpBefore } from '../../src/analysis/flows-before.ts';
import { perFlow } from '../../src/analysis/per-flow.ts';
import { type HeardPhrase, phrasesHeard } from '../../src/analysis/phrases-heard.ts';
import { addedUp, byCount, counted, type Tally } from '../../src/analysis/tally.ts';
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

  *check({ flow, project }) {
    const before = namesBefore(flow, project);
    for (const [thing, here] of thingsNamedIn(flow)) {
      const own = counted(here, nameOf);
      const [usual, ...rest] = byCount(addedUp(own, before.get(thing)));
      const other = rest.flatMap(({ first }) => own.get(nameOf(first))?.first ?? [])[0];
      if (!usual || !other) continue;
      const usualName = nameOf(usual.first);
      const others = here.filter((phrase) => phrase !== other && nameOf(phrase) !== usualName);
      yield {
        at: other.at,
        subject: thing,
        message: `${capital(thing)} is "${nameOf(other)}" here, and "${usualName}" ${usual.count === 1 ? 'elsewhere' : `${usual.count} times elsewhere`}.`,
        why: 'Callers wonder whether two things are meant, and look for the other one.',
        suggestion: `Say "${usualName}" everywhere, or "${nameOf(other)}", whichever your callers say.`,
        related: [
          { at: usual.first.at, message: `"${usualName}"` },
          ...others.slice(0, MOST_NAMED).map((phrase) => ({ at: phrase.at, message: `"${nameOf(phrase)}"` })),
        ],
      };
    }
  },
});

/** How many other places are named. */
const MOST_NAMED = 5;

const thingsNamedIn = perFlow((flow): ReadonlyMap<string, readonly HeardPhrase[]> => {
  const things = new Map<string, HeardPhrase[]>();
  for (const phrase of phrasesHeard(flow, namesOfThings)) {
    const known = things.get(thingOf(phrase));
    if (known) known.push(phrase);
    else things.set(thingOf(phrase), [phrase]);
  }
  return things;
});

/** How often each thing is called what in the flows before, by lists as this file's settings have them. */
const namesBefore = addedUpBefore<ReadonlyMap<string, Tally<HeardPhrase>>>(new Map(), (names, flow) => {
  const things = thingsNamedIn(flow);
  if (things.size === 0) return names;
  const more = [...things].map(([thing, here]) => [thing, counted(here, nameOf, names.get(thing))] as const);
  return new Map([...names, ...more]);
});

const thingOf = ({ means }: HeardPhrase) => means.split(': ', 1)[0]!;

/** What settings add names things by its own words. */
function nameOf({ means, heard, start, end }: HeardPhrase): string {
  const [, name] = means.split(': ', 2);
  return name ?? heard.words.slice(start, end).replaceAll(/\s+/g, ' ').toLowerCase();
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
