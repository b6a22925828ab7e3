import type { Offer } from '../offer.ts';
import { remembered } from '../remembered.ts';
import { type Goal, goalAfter, goalBefore } from './goals.ts';
import type { Grammar } from './grammar.ts';
import { groupsOf } from './groups.ts';
import { floorAt, leftOutAt, type Model } from './left-out.ts';
import { namedList, numberedList } from './lists.ts';
import { type Prompt, promptOf } from './prompt.ts';
import { type Request, requestAt } from './requests.ts';
import type { Run } from './sentence-language.ts';
import { type Listed, seriesIn } from './series.ts';
import { offersOf } from './tasks.ts';
import { itemOffer } from './written.ts';

export { sentenceLanguage } from './sentence-language.ts';

/**
 * What the words of a spoken menu offer, in the order in which it is heard.
 *
 * @param text What is said; a line break may part one recording from the next.
 * @param language The declared language as a BCP 47 tag. A sentence that is clearly in another language is read in that one,
 *   and one in a language without a lexicon offers nothing.
 */
export const readOffers: (text: string, language: string) => readonly Offer[] = remembered(read);

function read(text: string, language: string): Offer[] {
  const prompt = promptOf(text, language);
  if (prompt.openings.length === 0) return [];
  const listed = numberedList(prompt);
  if (listed.length > 0) return listed.map((item) => itemOffer(prompt, item));
  const { requests, spoiled } = requestsIn(prompt);
  if (requests.length === 0) return namedList(prompt).map((item) => itemOffer(prompt, item));
  return offersOf(prompt, groupsOf(prompt, requests), (index) => spoiled.has(index));
}

/** All requests, in order, and the tokens that look like one and are none. */
function requestsIn(prompt: Prompt) {
  const requests: Request[] = [];
  const spoiled = new Set<number>();
  const isSpoiled = (index: number) => spoiled.has(index);
  const series = seriesIn(prompt);
  const places = series.size === 0 ? prompt.openings : inOrder([...prompt.openings, ...series.keys()]);
  // Few lists leave their verbs out, so that how a request is heard is found out when one that may is met.
  const unheard: { readonly request: Request; readonly at: number }[] = [];
  let last: Model | undefined;
  const model = () => {
    for (const { request, at } of unheard.splice(0)) last = modelOf(prompt, request, at, last, isSpoiled);
    return last;
  };
  let next = 0;
  for (const run of prompt.runs) {
    const { grammar } = run;
    let from = Math.max(run.from, requests.at(-1)?.to ?? 0);
    for (; next < places.length && places[next]! < run.to; next++) {
      const at = places[next]!;
      if (!grammar || at < from) continue;
      const found = prompt.tokens[at]!.kind === 'word' ? requestAt(prompt, run, grammar, at) : undefined;
      if (found && 'spoiled' in found) {
        for (let index = at; index < found.to; index++) spoiled.add(index);
        from = found.to;
        continue;
      }
      const request =
        named(found?.request, series) ??
        listedAt(series.get(at), run, grammar) ??
        leftOutAt(prompt, run, grammar, at, model, isSpoiled);
      if (!request) continue;
      requests.push(request);
      unheard.push({ request, at });
      from = Math.max(request.to, at + 1);
    }
  }
  return { requests, spoiled };
}

const inOrder = (places: readonly number[]) => [...new Set(places)].sort((one, other) => one - other);

/** How a request at `at` is heard after the one before it. */
function modelOf(
  { tokens }: Prompt,
  request: Request,
  at: number,
  last: Model | undefined,
  isSpoiled: (index: number) => boolean,
): Model {
  const { grammar, run, named } = request;
  const before = named?.before ? named.goal : goalBefore(tokens, grammar, floorAt(at, last), request.from, isSpoiled);
  const after = afterIn(request, goalAfter(tokens, grammar, request.to, { from: run.to, introduced: false }));
  const taskFirst = before !== undefined && !(after?.tight && !before.introduced);
  return { request, taskFirst, heardOut: Math.max(request.to, taskFirst || !after?.tight ? 0 : after.to) };
}

/** The same request with what its key is for, where a list names that after it. */
function named(request: Request | undefined, series: ReadonlyMap<number, Listed>): Request | undefined {
  const named = request && series.get(request.ways.at(-1)!.from)?.named;
  return named && !named.before ? { ...request, named } : request;
}

const afterIn = ({ named }: Request, heard: Goal | undefined): Goal | undefined =>
  named?.before ? undefined : heard?.tight ? heard : (named?.goal ?? heard);

/** The request that a list makes without a verb. */
function listedAt(listed: Listed | undefined, run: Run, grammar: Grammar): Request | undefined {
  if (!listed) return undefined;
  const { way, from, to, named } = listed;
  return { ways: [way], from, to, verb: undefined, run, grammar, doubtful: false, brief: false, named };
}
