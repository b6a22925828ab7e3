import type { Collect } from '../../model/node.ts';
import { type Model, seconds, sum, type Time } from './model.ts';
import { timelineOf } from './timeline.ts';

/** How many characters an answer has, where nobody says. */
const UNKNOWN_LENGTH = 8;

/** Keys pressed to give what is asked for; none where it is spoken. */
export function digitsOf(node: Collect): number {
  return isSpoken(node) ? 0 : lengthOf(node);
}

/** Time to give what is asked for, from the end of the question; its confirmation included. */
export function entryTime(model: Model, node: Collect): Time {
  return sum(seconds(answerSeconds(model, node)), confirmationTime(model, node));
}

/** The same without the confirmation, for an answer that is refused. */
export function answerSeconds({ constants }: Model, node: Collect): number {
  const { think, digit, spokenWord, spokenNumber, betweenDigits } = constants;
  if (isSpoken(node)) return node.kind === 'speech' && !node.length ? spokenWord : spokenNumber;
  const varies = node.kind !== 'date' && (!node.length || node.length.min !== node.length.max);
  return think + digit * lengthOf(node) + (varies && node.endKey === undefined ? betweenDigits : 0);
}

/** Where the words of a confirmation are the platform's own, nobody knows them: the answer to them counts alone. */
function confirmationTime(model: Model, node: Collect): Time {
  const prompts = node.prompts.filter(({ when }) => when === 'confirm');
  if (!node.confirm && prompts.length === 0) return seconds(0);
  const { respond, delay } = model.constants;
  return sum(timelineOf(model, prompts).total, seconds(respond + delay));
}

function isSpoken({ kind, input }: Collect): boolean {
  return kind === 'speech' || input === 'speech';
}

function lengthOf({ kind, length }: Collect): number {
  if (length) return length.max;
  return kind === 'date' ? 8 : kind === 'amount' ? 5 : UNKNOWN_LENGTH;
}
