import { data } from '../language/lists/data.ts';
import type { CallFlow } from '../model/flow.ts';
import { type HeardPhrase, type HeardPrompt, phrasesHeard } from './phrases-heard.ts';

/**
 * Where the words of a message or a menu ask callers to give something ("Please enter your account number."), though no
 * question takes it there: what a `collect` asks for is read by itself.
 */
export function askedInWords(flow: CallFlow): HeardPhrase[] {
  return phrasesHeard(flow, data, isSaidOnTheWay).filter(({ heard, sentence, start }) =>
    REQUEST.test(heard.words.slice(sentence.start, start)),
  );
}

function isSaidOnTheWay({ prompt, nodes }: HeardPrompt): boolean {
  return prompt.when === 'say' && nodes.some(({ type }) => type === 'menu' || type === 'message');
}

/** A request at the beginning of its sentence; "to enter your number, press 1" is an option. */
const REQUEST =
  /^(?:(?:please|now|and|then|next|first|also|kindly|to (?:continue|begin|start|proceed)),? ){0,3}(?:enter|key in|key|type in|type|provide|input|punch in|give us|tell us|say) /i;
