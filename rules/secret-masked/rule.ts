import { spokenWords } from '../../src/analysis/offers.ts';
import { type HeardPhrase, type HeardPrompt, phrasesHeard } from '../../src/analysis/phrases-heard.ts';
import { questionsOf, secretAsked, valueNamed } from '../../src/analysis/questions.ts';
import { withLine } from '../../src/analysis/settings.ts';
import { sameName, valuesUsed } from '../../src/analysis/values.ts';
import { DATA, data } from '../../src/language/lists/data.ts';
import { beforeSecrets } from '../../src/language/lists/secrets.ts';
import { hasSixFigures } from '../../src/language/numbers/digit-runs.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Collect, Node } from '../../src/model/node.ts';
import type { Prompt } from '../../src/model/prompt.ts';
import { termsOf } from '../../src/model/terms.ts';
import { defineRule } from '../../src/rule.ts';
import { fixOf } from '../../src/source/edit.ts';
import type { Problem } from '../../src/source/problem.ts';

export default defineRule({
  summary: 'Keep secrets from being heard',
  category: 'input',
  severity: 'error',
  evidence: 'standard',
  alone: true,
  sources: ['PCI DSS guidance on telephone payments'],
  fix: 'suggestion',

  *check({ flow }) {
    const questions = questionsOf(flow);
    for (const question of questions) {
      const secret = secretAsked(question);
      if (secret && !question.masked && flow.tellsAll && mayPay(question)) yield unmasked(question, secret, flow);
      if (question.sensitive === 'identity' && flow.recorded && !question.masked)
        yield identityRecorded(question, flow);
    }
    yield* readBack(flow, questions);
    for (const node of flow.nodes.values()) for (const prompt of node.prompts) yield* numbersInWords(prompt);
    yield* secretsInWords(flow);
    yield* spokenToSomeone(flow);
  },
});

/** A library card has fewer figures than one that pays. */
function mayPay({ sensitive, length, value }: Collect): boolean {
  return (
    sensitive !== undefined || !/card/i.test(value.value) || length === undefined || length.max >= FEWEST_OF_A_CARD
  );
}

/** Payment cards have 13 to 19 digits; some are asked for without the last. */
const FEWEST_OF_A_CARD = 12;

function unmasked(question: Collect, secret: 'card' | 'cvv' | 'pin', flow: CallFlow): Problem {
  const lines = [withLine(flow, question, 'masked', true)];
  return {
    at: question.at,
    message: `"${question.id}" takes a ${DATA[secret]}, and what is keyed is not masked.`,
    why: "Whoever listens in, or to a recording, or reads the log, gets what opens the caller's account or empties their card.",
    suggestion: `Write "masked: true" in "${question.id}".`,
    fixes: [fixOf('suggestion', 'settings', 'Mask what is keyed', lines)],
    subject: 'masked',
  };
}

function identityRecorded(question: Collect, flow: CallFlow): Problem {
  return {
    at: question.at,
    severity: 'warning',
    message: `This call is recorded, and the ${valueNamed(question)} that callers give in "${question.id}" is not masked.`,
    why: 'What proves who a caller is lies in a recording that others may hear.',
    suggestion: `Write "masked: true" in "${question.id}".`,
    fixes: [fixOf('suggestion', 'settings', 'Mask what is given', [withLine(flow, question, 'masked', true)])],
    subject: 'masked',
  };
}

/** Secrets, and what proves who somebody is, said aloud after they were keyed. */
function* readBack(flow: CallFlow, questions: readonly Collect[]): Iterable<Problem> {
  if (questions.length === 0) return;
  const asked = new Map(questions.map((question) => [sameName(question.value.value), question]));
  for (const { name, text, start, end, node, as } of valuesUsed(flow)) {
    const question = asked.get(sameName(name));
    if (!question || !as.includes('spoken')) continue;
    const secret = secretAsked(question);
    if (!secret && question.sensitive !== 'identity') continue;
    const isShort = /^ last [1-4]\b/.test(text.value.slice(end));
    if (isShort && secret !== 'pin' && secret !== 'cvv') continue;
    const isWhole = secret === 'pin' || secret === 'cvv' || question.kind === 'date';
    const last = isWhole ? undefined : text.replace(start, end, `${name} last 4`);
    yield {
      at: text.span(start, end),
      severity: secret ? 'error' : 'warning',
      message: `"${node.id}" reads the caller's ${secret ? DATA[secret] : valueNamed(question)} out${last ? ' in full' : ''}.`,
      why: 'Whoever stands by, or hears the recording, learns it too.',
      suggestion: last
        ? `Say only its end: "{${name} last 4}".`
        : 'Never say it. If it has to be right, ask for it twice.',
      fixes: /^\s*\}/.test(text.value.slice(end))
        ? [fixOf('suggestion', 'words', 'Say only the last four digits', [last])]
        : [],
      subject: `read back ${name}`,
    };
  }
}

/** The number of a card as such, in the words: 13 to 19 digits that add up as a card's do. */
function* numbersInWords(prompt: Prompt): Iterable<Problem> {
  const words = prompt.unread ? '' : spokenWords(prompt);
  if (!hasSixFigures(words) || !/\d(?:[ ,-]{0,2}\d){12}/.test(words)) return;
  if (!/\bcards?\b|tarjeta|\bcarte\b|karte|cart[ãa]o|\bcarta\b/i.test(words)) return;
  for (const match of words.matchAll(/(?<![\d+])\d(?:[ ,-]{0,2}\d){12,18}(?!\d)/g)) {
    if (!addsUp(match[0].replaceAll(/\D/g, ''))) continue;
    yield {
      at: prompt.text.span(match.index, match.index + match[0].length),
      message: 'A whole card number is read out.',
      why: 'Whoever stands by, or hears the recording, can pay with it.',
      suggestion: `Say "the card ending ${match[0].replaceAll(/\D/g, '').slice(-4)}".`,
      subject: 'card number',
    };
  }
}

/** "Your PIN is 4 4 0 9": a secret of the caller's own, in words that anybody who rings can hear. */
function* secretsInWords(flow: CallFlow): Iterable<Problem> {
  for (const { heard, start, end } of phrasesHeard(flow, { en: beforeSecrets })) {
    const figures = FIGURES.exec(heard.words.slice(end));
    if (!figures) continue;
    const said = heard.words.slice(start, end) + figures[0];
    yield {
      at: heard.prompt.text.span(start, start + said.length),
      message: `"${said.replaceAll(/\s+/g, ' ')}" says a secret aloud.`,
      why: 'Whoever stands by, or hears the recording, learns it too.',
      suggestion: 'Never say it. If it has to be right, ask for it twice.',
      subject: 'secret said',
    };
  }
}

/** A PIN that is "four digits long" is not told. */
const FIGURES =
  /^:? (?:(?:\d|zero|oh|one|two|three|four|five|six|seven|eight|nine)(?:[ ,-]{0,2}(?:\d|zero|oh|one|two|three|four|five|six|seven|eight|nine)){2,7}(?![\da-zà-öø-ÿ]| (?:digits?|numbers?|characters?|letters?))|(?:[a-zà-öø-ÿ]+ ){0,4}\d{2,6}(?! (?:digits?|numbers?|characters?|letters?|days|hours|minutes|months)))/i;

/** The check that card numbers pass (Luhn). */
function addsUp(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Callers told to say a secret to a person while the call is recorded. */
function* spokenToSomeone(flow: CallFlow): Iterable<Problem> {
  const told = new Set<unknown>();
  const recordedStep = ({ nodes, words }: HeardPrompt) =>
    nodes.find((node) => node.type !== 'collect' && isRecorded(node, words, flow));
  const mayAsk = (heard: HeardPrompt) => TO_BE_SAID.test(heard.words) && recordedStep(heard) !== undefined;
  for (const phrase of phrasesHeard(flow, data, mayAsk)) {
    const { heard, means, at } = phrase;
    const node = recordedStep(heard);
    if (!node || told.has(heard) || !SECRETS.has(means) || !isToBeSaid(phrase)) continue;
    told.add(heard);
    yield {
      at,
      message: `In "${node.id}" callers are told to say their ${means} on a call that is recorded.`,
      why: 'It can be heard again by everybody who may listen to the recording.',
      suggestion: `Take it by keypad in ${termsOf(flow).masked}, and hand the call over after that.`,
      subject: 'said aloud',
    };
  }
}

const SECRETS: ReadonlySet<string> = new Set([DATA.card, DATA.cvv, DATA.pin]);

function isToBeSaid({ heard, sentence, start }: HeardPhrase): boolean {
  const before = heard.words.slice(sentence.start, start);
  return TO_BE_SAID.test(before) && !/\b(?:not|never|n't|nobody|without)\b/i.test(before);
}

const TO_BE_SAID = /\b(?:say|tell|give|read|speak|quote)\b/i;

function isRecorded(node: Node, words: string, flow: CallFlow): boolean {
  if (flow.recorded || ((node.type === 'queue' || node.type === 'transfer') && node.recorded)) return true;
  return /\brecorded\b/i.test(words) && !/\b(?:not|never|stop|pause|paused|isn't|aren't)\b.{0,30}\brecord/i.test(words);
}
