import { valueIn } from '../../source/tree.ts';
import { type Action, waysOf, wordOf } from './actions.ts';
import { languageOf } from './prompts.ts';
import { languageOfVoice } from './voices.ts';

export interface Languages {
  /** What callers are spoken to at first. */
  readonly first: string;
  /** What callers hear who come to a block by the fewest steps. */
  at(identifier: string): string;
  /** What is set by a block, or on the way from it that no caller chooses. */
  setAt(identifier: string): string | undefined;
}

/** In which language callers are spoken to at each block, as the voices say that are set on the way there. */
export function languagesIn(actions: ReadonlyMap<string, Action>, start: string | undefined): Languages {
  const first = firstIn(actions, start);
  const heard = new Map<string, string>();
  if (start !== undefined) heard.set(start, first);
  // A map grows while it is walked, and so serves as the queue.
  for (const [identifier, language] of heard) {
    const action = actions.get(identifier);
    if (!action) continue;
    const from = languageSetBy(action) ?? language;
    for (const to of waysOf(action)) if (!heard.has(to)) heard.set(to, from);
  }
  return {
    first,
    at: (identifier) => heard.get(identifier) ?? first,
    setAt(identifier) {
      let action = actions.get(identifier);
      for (let steps = 0; action && steps < STEPS; steps++) {
        const language = languageSetBy(action);
        if (language) return language;
        if (action.conditions.length > 0 || action.type === 'GetParticipantInput') return undefined;
        action = actions.get(action.next?.value ?? '');
      }
      return undefined;
    },
  };
}

/** A voice is set at once after a key for its language, or not because of it. */
const STEPS = 5;

/** The first voice on the straight way; without one, what the first words are in. */
function firstIn(actions: ReadonlyMap<string, Action>, start: string | undefined): string {
  const seen = new Set<string>();
  let action = actions.get(start ?? '') ?? [...actions.values()][0];
  while (action && !seen.has(action.identifier)) {
    seen.add(action.identifier);
    const language = languageSetBy(action);
    if (language) return language;
    const words = wordOf(valueIn(action.parameters, 'Text')) ?? wordOf(valueIn(action.parameters, 'SSML'));
    if (words && !words.startsWith('$.')) return languageOf(words, 'en');
    action = actions.get(action.next?.value ?? '');
  }
  return 'en';
}

function languageSetBy({ type, parameters }: Action): string | undefined {
  if (type === 'UpdateContactTextToSpeechVoice')
    return languageOfVoice(wordOf(valueIn(parameters, 'TextToSpeechVoice')) ?? '');
  const code = type === 'UpdateContactData' ? wordOf(valueIn(parameters, 'LanguageCode')) : undefined;
  return code !== undefined && /^[a-z]{2,3}(?:-[A-Z]{2})?$/.test(code) ? code : undefined;
}
