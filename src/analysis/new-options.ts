import { type Sayings, sayingsIn, withKeyNamed } from '../language/lists/sayings.ts';
import type { Key } from '../model/edge.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Menu } from '../model/node.ts';
import type { Edit } from '../source/edit.ts';
import { withItems } from '../source/room.ts';
import { offersOf } from './offers.ts';
import { whoeverHelps } from './whom.ts';

/** An option as it would be written, with what is said of it. */
export interface NewOption {
  readonly key: Key;
  readonly say: 'person' | 'anythingElse' | 'hearAgain' | 'goBack';
  readonly to: string;
}

/** The edit that offers a person on 0 at the end of a menu, spoken. None where the menu has a 0 of its own, or the flow has nobody. */
export function offerOfPerson(menu: Menu, flow: CallFlow): Edit | undefined {
  const to = whoeverHelps(flow);
  return to === undefined ? undefined : offerAtEnd(menu, flow, [{ key: '0', say: 'person', to }]);
}

/**
 * The edit that adds spoken options at the end of a menu; none where one of the keys is taken, where there are no options yet, or
 * where the words would have to be in a language that we do not write.
 */
export function offerAtEnd(menu: Menu, flow: CallFlow, added: readonly NewOption[]): Edit | undefined {
  const isTaken = menu.options.some(({ key }) => added.some((option) => option.key === key));
  const isSpoken = offersOf(flow, menu).some(({ key }) => added.some((option) => option.key === key));
  const sayings = sayingsAt(menu, flow);
  if (isTaken || isSpoken || !sayings || menu.input === 'speech' || flow.format !== 'ivr') return undefined;
  return withItems(
    menu.optionsRoom,
    added.map(({ key, say, to }) => ({
      key: /^\d$/.test(key) ? Number(key) : key,
      say: withKeyNamed(sayings[say], key, sayings),
      to,
    })),
  );
}

/** What to say in a menu, which must all be in one language. */
function sayingsAt({ prompts }: Menu, { language }: CallFlow): Sayings | undefined {
  return prompts.every((prompt) => prompt.language === language) ? sayingsIn(language) : undefined;
}

/** The digit after the highest that is bound or spoken of in a menu; undefined where there is none left. */
export function nextKey(menu: Menu, flow: CallFlow): Key | undefined {
  const bound = menu.edges.flatMap(({ on }) => (on.kind === 'key' ? [on.key] : []));
  const spoken = offersOf(flow, menu).flatMap(({ key }) => key ?? []);
  const used = [...bound, ...spoken].filter((key) => /^[1-9]$/.test(key)).map(Number);
  const next = Math.max(0, ...used) + 1;
  return next <= 9 ? String(next) : undefined;
}
