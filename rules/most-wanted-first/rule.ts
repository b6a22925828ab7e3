import { bestOrder, listeningTime } from '../../src/analysis/caller/order.ts';
import { usualModel } from '../../src/analysis/caller/usual.ts';
import { choicesOf } from '../../src/analysis/choices.ts';
import { menusOf } from '../../src/analysis/graph.ts';
import type { MenuOffer } from '../../src/analysis/offers.ts';
import { offersPerson } from '../../src/analysis/person-offers.ts';
import { isComposed, onKey, renumbering, withKey } from '../../src/analysis/renumber.ts';
import { savedAt } from '../../src/analysis/saved.ts';
import { secondsOfOffer } from '../../src/analysis/seconds.ts';
import { isCatchAll, isVague } from '../../src/language/labels.ts';
import { hazards } from '../../src/language/lists/hazards.ts';
import { beginsLarge } from '../../src/language/words/letters.ts';
import { phrasesIn } from '../../src/language/words/phrases.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Menu, Option } from '../../src/model/node.ts';
import type { Project } from '../../src/model/project.ts';
import { defineRule, type RuleContext } from '../../src/rule.ts';
import { applyFixes, type Edit, type Fix, fixOf } from '../../src/source/edit.ts';
import type { Span } from '../../src/source/source.ts';

export default defineRule({
  summary: 'Say first what most callers want',
  category: 'choices',
  severity: 'info',
  evidence: 'expert',
  sources: ['Avaya', 'Weinschenk and Barker', 'Korean guideline 2009'],
  fix: 'suggestion',
  reads: ['en'],
  options: {
    seconds: { default: 1, min: 0, about: 'how many seconds a call another order must save on average' },
  },

  *check({ flow, project, options }) {
    for (const menu of menusOf(flow)) {
      const { gap } = usualModel(flow, project).constants;
      const now = heardIn(menu, gap, flow, project);
      const better = now && inBestOrder(now, gap);
      if (!now || !better) continue;
      const saved = listeningTime(now, gap) - listeningTime(better, gap);
      const first = better.find((each, index) => each !== now[index]);
      if (!first || saved <= options.seconds) continue;
      const before = now.indexOf(first);
      yield {
        at: first.offer.at,
        subject: 'order',
        message: `${percent(first.share)} of callers in "${menu.id}" want "${first.offer.words}", and hear ${before} other option${before === 1 ? '' : 's'} first.`,
        why: `In the order of what they want, callers would listen about ${inSeconds(saved)} less on average, each time.`,
        suggestion: `Say them in this order: ${better.map(({ offer }) => `"${offer.words}"`).join(', ')}. Regular callers know the old keys, so tell them for two weeks what has moved.`,
        secondsSaved: savedAt(flow, project, menu.id, saved),
        fixes: [reordered(now, better, menu, { flow, project })],
      };
    }
  },
});

interface Heard {
  readonly offer: MenuOffer;
  readonly option: Option;
  readonly seconds: number;
  readonly share: number;
  /** Whether it stays where it is: what is left over, a person, and what cannot wait. */
  readonly isFixed: boolean;
}

/** The options of a menu as they are heard, where all is known of them that the order depends on, and there may be a better one. */
function heardIn(menu: Menu, gap: number, flow: CallFlow, project: Project): Heard[] | undefined {
  // Of few menus anybody knows what their callers want.
  if (menu.options.filter(({ share }) => share !== undefined).length < 2) return undefined;
  const choices = choicesOf(flow, menu);
  const known = choices.flatMap((offer) => {
    const option = menu.options.find(({ key }) => key !== undefined && key === offer.key);
    if (!option || offer.by !== 'key' || !/^en\b/i.test(offer.language)) return [];
    return { offer, option, seconds: secondsOfOffer(flow, project, offer), share: option.share ?? 0 };
  });
  // Where all that are wanted by some stand in order, so do those of them that may be moved.
  const wanted = known.filter(({ option }) => option.share !== undefined);
  if (known.length < choices.length || bestOrder(wanted, gap).every((each, index) => each === wanted[index]))
    return undefined;
  const heard = known.map((each): Heard => ({ ...each, isFixed: staysInPlace(each.offer, each.option) }));
  const movable = heard.filter(({ isFixed }) => !isFixed);
  return movable.length > 1 && movable.every(({ option }) => option.share !== undefined) ? heard : undefined;
}

function staysInPlace(offer: MenuOffer, { tags }: Option): boolean {
  const { words, goalSaid, said, language } = offer;
  if (tags.includes('emergency') || phrasesIn(hazards, language)(said).length > 0) return true;
  return isCatchAll(goalSaid) || isVague(words) || offersPerson(offer);
}

function inBestOrder(now: readonly Heard[], gap: number): Heard[] {
  const sorted = bestOrder(
    now.filter(({ isFixed }) => !isFixed),
    gap,
  );
  let next = 0;
  return now.map((each) => (each.isFixed ? each : sorted[next++]!));
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function inSeconds(seconds: number): string {
  const tenths = Math.round(seconds * 10) / 10;
  return `${tenths} second${tenths === 1 ? '' : 's'}`;
}

/** Each option in the place, and with the key, of the one that was heard there. */
function reordered(
  now: readonly Heard[],
  better: readonly Heard[],
  menu: Menu,
  { flow, project }: Pick<RuleContext, 'flow' | 'project'>,
): Fix | undefined {
  const moves = now.flatMap((place, index) => (better[index] === place ? [] : [{ place, moved: better[index]! }]));
  const keys = new Map(moves.map(({ place, moved }) => [moved.option.key!, place.option.key!]));
  const renumbered = renumbering(keys, menu, flow, project);
  const inFileOrder = now.every(({ option }, index) => index === 0 || now[index - 1]!.option.number < option.number);
  const movesOptions = inFileOrder && now.every(({ offer, option }) => offer.option === option.number);
  const edits = moves.map((move) => (movesOptions ? withOption(move, flow) : withOffer(move)));
  if (!renumbered || !edits.every((edit) => edit !== undefined)) return undefined;
  // What is moved has its new key already; all else that names a key stays where it is.
  const rest = renumbered.filter(({ span }) => !edits.some((edit) => isIn(span, edit.span)));
  return fixOf('suggestion', 'routing', 'Say first what most callers want, and number the options anew', [
    ...edits,
    ...rest,
  ]);
}

interface Move {
  readonly place: Heard;
  readonly moved: Heard;
}

/** An option as it is written, with another key in its words and on it, in place of another. */
function withOption({ place, moved: { offer, option } }: Move, flow: CallFlow): Edit | undefined {
  const { source, start, end } = option.at;
  const key = place.option.key!;
  const edits = [onKey(option, key, flow), ...(isComposed(option) ? [] : [withKey(offer, key)])];
  if (!edits.every((edit) => edit !== undefined && isIn(edit.span, option.at))) return undefined;
  const whole = applyFixes(source, [{ kind: 'suggestion', changes: 'words', title: '', edits: edits as Edit[] }]).text;
  return { span: place.option.at, text: whole.slice(start, end + (whole.length - source.text.length)) };
}

/** The words of an option in place of those of another, in the words of the menu, with the key that is named there. */
function withOffer({ place, moved }: Move): Edit | undefined {
  const { offer } = moved;
  if (place.offer.option !== undefined || offer.option !== undefined) return undefined;
  const before = offer.text.value.slice(offer.start, offer.means.start);
  const after = offer.text.value.slice(offer.means.end, offer.end);
  const { text, start, end, means } = place.offer;
  const words = before + text.value.slice(means.start, means.end) + after;
  const opens = beginsLarge(text.value.slice(start));
  const first = opens ? words[0]!.toUpperCase() : /^\p{Lu}\p{Ll}/u.test(words) ? words[0]!.toLowerCase() : words[0]!;
  return text.replace(start, end, (first + words.slice(1)).replaceAll(/\s+/g, ' '));
}

function isIn(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
