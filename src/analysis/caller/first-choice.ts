import type { Edge } from '../../model/edge.ts';
import type { Menu, Message, Node } from '../../model/node.ts';
import { likeliest, sharesOfBranch, wayByHours } from './deciding.ts';
import { elsewhere } from './elsewhere.ts';
import { entryTime } from './entry.ts';
import { type Model, NO_TIME, remembered, seconds, sum, type Time } from './model.ts';
import { quickestEnd, routesElsewhere } from './routes.ts';
import { spokenIn } from './spoken.ts';
import { lastWords } from './way.ts';

/**
 * From the beginning of the call to the first words of the first offer, all before it heard in full; undefined where no menu
 * comes, or one that offers nothing. Branches are taken as most callers do.
 */
export function firstChoice(model: Model, entry: string): Time | undefined {
  return remembered(model.known.firstChoices, model.flow, entry, () => walk(model, entry));
}

function walk(model: Model, entry: string): Time | undefined {
  const { nodes } = model.flow;
  const seen = new Set<string>();
  let time = NO_TIME;
  for (let id: string | undefined = entry; id !== undefined && !seen.has(id); ) {
    seen.add(id);
    const node: Node | undefined = nodes.get(id);
    if (!node) return undefined;
    const begins = node.type === 'menu' || node.type === 'message' ? firstOffer(model, node) : undefined;
    if (begins) return sum(time, begins);
    if (node.type === 'menu') return undefined;
    const there = node.type === 'flow' ? elsewhere(model, node) : undefined;
    const inside = there && firstChoice(there.model, there.entry);
    if (inside) return sum(time, lastWords(model, node).takes, inside);
    time = sum(time, lastWords(model, node).takes, beyondWords(model, node));
    const { target } = onwardFrom(model, node) ?? {};
    id = target?.kind === 'node' ? target.id : undefined;
  }
  return undefined;
}

function firstOffer(model: Model, node: Menu | Message): Time | undefined {
  const { line, told } = spokenIn(model, node);
  const [first] = told;
  if (!first) return undefined;
  const before = line.pieces[first.piece - 1]?.unread ?? 0;
  const piece = line.pieces[first.piece];
  // Words that nobody can read offer something, but nobody can say where in them.
  const isHidden = first.by === 'option' && piece?.prompt.when === 'say';
  return { seconds: first.begins, unread: before + (isHidden ? 1 : 0) };
}

/** What a step takes besides its words. */
function beyondWords(model: Model, node: Node): Time {
  switch (node.type) {
    case 'collect':
      return entryTime(model, node);
    case 'action':
      return seconds(node.lasts ?? 0);
    case 'flow': {
      const there = routesElsewhere(model, node);
      return (there && quickestEnd(there)?.takes) ?? NO_TIME;
    }
    default:
      return NO_TIME;
  }
}

function onwardFrom(model: Model, node: Node): Edge | undefined {
  switch (node.type) {
    case 'hours':
      return wayByHours(model, node);
    case 'branch':
      return likeliest(sharesOfBranch(node));
    default:
      return node.edges.find(({ on }) => on.kind === 'next');
  }
}
