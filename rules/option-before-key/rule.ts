import { isHeavy } from '../../src/analysis/compound.ts';
import { type MenuOffer, offersByMenu } from '../../src/analysis/offers.ts';
import { beginsLarge } from '../../src/language/words/letters.ts';
import { defineRule } from '../../src/rule.ts';
import { type Edit, fixOf } from '../../src/source/edit.ts';

export default defineRule({
  summary: 'Say the option before its key',
  category: 'choices',
  severity: 'warning',
  evidence: 'guidance',
  alone: true,
  sources: ['W3C COGA', 'IBM voice response guide'],
  fix: 'safe',
  reads: ['en'],
  options: {
    offers: { default: 3, min: 1, about: 'how many options a menu must offer key first to be reported' },
  },

  *check({ flow, options }) {
    for (const offers of offersByMenu(flow).values()) {
      const turned = offers.filter((offer) => isKeyFirst(offer) && isTurnable(offer) && !isHeavy(offer));
      const [first, ...others] = turned;
      // A task so long that it should be split is no better heard first; but it is turned with the rest, so that all sound alike.
      const alike = offers.filter((offer) => turned.includes(offer) || (isKeyFirst(offer) && isTurnable(offer)));
      if (!first || turned.length < options.offers) continue;
      // What is said twice is one option.
      const told = [...new Set(turned.map((offer) => turnedRound(offer)))];
      // A recording goes on saying what it says, so its script is not ours to change unasked.
      const kind = alike.some(({ prompt }) => prompt.audio) ? 'suggestion' : 'safe';
      yield {
        at: first.at,
        message: `This menu names ${told.length} of its keys before what they are for.`,
        why: `Callers must remember "${first.key}" until they know whether they want it.`,
        suggestion: `Say ${told.map((words) => `"${words}"`).join(', ')}.`,
        related: others.map((offer) => ({ at: offer.at, message: 'and this one' })),
        fixes: [
          fixOf(
            kind,
            'words',
            'Put the options first',
            alike.map((offer) => turnRound(offer, nextOf(offer, alike))),
          ),
        ],
      };
    }
  },
});

const isKeyFirst = ({ order, by }: MenuOffer) => order === 'key first' && by === 'key';

/** English with a task that can be moved. "Press 1 for yes" answers what was just asked, so there is nothing to remember. */
function isTurnable({ language, goal, answer }: MenuOffer): boolean {
  return /^en\b/i.test(language) && goal !== undefined && !answer;
}

const nextOf = (offer: MenuOffer, offers: readonly MenuOffer[]) => offers[offers.indexOf(offer) + 1];

/** The edit that turns one option round; undefined where other words hang on it. */
function turnRound(offer: MenuOffer, next: MenuOffer | undefined): Edit | undefined {
  const carrier = carrierOf(offer);
  if (carrier === undefined || leftOver(offer) === undefined) return undefined;
  const { text, start, end } = offer;
  // "Press 3 for bills: new or old." What follows belongs to the task.
  if (/^\s*[:(–—]/.test(text.value.slice(end))) return undefined;
  const from = start - carrier.length;
  const words = turnedRound(offer, carrier.trim());
  const cased = beginsLarge(text.value.slice(from)) ? words[0]!.toUpperCase() + words.slice(1) : words;
  // With a comma in each option, what parts them must be more than one.
  const gap =
    next?.text === text ? /^,?(?=\s+(?:(?:or|and),?\s+)?$)/i.exec(text.value.slice(end, startOf(next))) : null;
  return text.replace(from, end + (gap?.[0].length ?? 0), gap ? `${cased};` : cased);
}

/** `press 1 for billing` and `1 for billing` both as `for billing, press 1`. */
function turnedRound(offer: MenuOffer, carrier = carrierOf(offer)?.trim() ?? ''): string {
  const parts = [carrier.toLowerCase(), instructionIn(offer), leftOver(offer) ?? ''];
  return `${offer.goalSaid}, ${parts.filter((part) => part !== '').join(' ')}`;
}

/** "Hit the star key", as it is said. */
function instructionIn({ text, verb, start, means, goal }: MenuOffer): string {
  if (verb === '') return `press ${text.value.slice(means.start, means.end)}`;
  const said = text.value.slice(start, goal!.start).replace(/(?<![\s\p{P}])[\s\p{P}]+$/u, '');
  return said[0]!.toLowerCase() + said.slice(1);
}

const startOf = (offer: MenuOffer) => offer.start - (carrierOf(offer)?.length ?? 0);

/** "Please" and "you can", which move with the verb, with the space after them; undefined where the clause begins in another way. */
function carrierOf({ text, start }: MenuOffer): string | undefined {
  const before = text.value.slice(Math.max(0, start - 60), start);
  const [carrier] = /(?:\b(?:please|just|simply|you (?:can|may)(?: also)?)\s+)?$/iu.exec(before)!;
  const opening = before.slice(0, before.length - carrier.length);
  return /(?:^|[.!?,;:…–—-]|\b(?:or|and|otherwise|then))\s*$/iu.test(opening) ? carrier : undefined;
}

/** What else the offer says after its task, such as "at any time"; undefined where that is more than we can place. */
function leftOver({ text, goal, end, anyTime }: MenuOffer): string | undefined {
  const words = text.value
    .slice(goal!.end, end)
    .replace(/^[\s,]+/, '')
    .trimEnd();
  return words === '' || anyTime ? words : undefined;
}
