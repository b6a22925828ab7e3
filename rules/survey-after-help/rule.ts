import { standsAlone } from '../../src/analysis/alone.ts';
import { helpIsAhead, saysBesideOffers, unhelpedAt } from '../../src/analysis/before-help.ts';
import { isEnteredFromElsewhere } from '../../src/analysis/entered.ts';
import { offersIn } from '../../src/analysis/offers.ts';
import { type HeardPhrase, phrasesHeard } from '../../src/analysis/phrases-heard.ts';
import { SURVEY, survey } from '../../src/language/lists/survey.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Node } from '../../src/model/node.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Ask what callers think after you have helped them',
  category: 'agenda',
  severity: 'warning',
  evidence: 'expert',
  alone: true,
  sources: ["Callers' own complaints", 'Essays on customer service'],
  words: { lists: [survey], means: SURVEY.asks, about: 'that ask what callers think' },

  *check({ flow, project }) {
    const told = new Set<Node>();
    if (!isEnteredFromElsewhere(flow, project)) {
      for (const node of surveysBeforeHelp(flow)) {
        told.add(node);
        yield {
          at: node.at,
          message: `"${node.id}" asks callers what they think before anybody has helped them.`,
          why: 'They are asked to praise or to blame what they have not had yet, and wait longer for it.',
          suggestion: 'Ask once they have been helped, and let them leave it out.',
          subject: 'survey',
        };
      }
    }
    for (const { at, heard } of asksBeforeOffers(flow)) {
      if (heard.nodes.some((node) => told.has(node))) continue;
      for (const node of heard.nodes) told.add(node);
      yield {
        at,
        message: 'Callers are asked what they think before they are helped.',
        why: 'They are asked to praise or to blame what they have not had yet, and wait longer for it.',
        suggestion: 'Ask once they have been helped, and let them leave it out.',
        subject: 'survey',
      };
    }
    for (const { means, at, heard } of phrasesHeard(flow, survey)) {
      if ((means !== SURVEY.before && means !== SURVEY.must) || heard.nodes.some((node) => told.has(node))) continue;
      for (const node of heard.nodes) told.add(node);
      yield means === SURVEY.before
        ? {
            at,
            message: 'Callers are asked what they think before they are helped.',
            why: 'They are asked to praise or to blame what they have not had yet, and wait longer for it.',
            suggestion: 'Ask once they have been helped, and let them leave it out.',
            subject: 'survey',
          }
        : {
            at,
            message: 'Callers are told that they must answer the survey.',
            why: 'What was meant as a kindness to the organisation becomes one more thing that they cannot get past.',
            suggestion: 'Say "If you have a minute, tell us how we did. If not, just hang up."',
            subject: 'survey',
          };
    }
  },
});

/** Words alone that ask for an opinion, and then offer what callers ring for. */
function* asksBeforeOffers(flow: CallFlow): Iterable<HeardPhrase> {
  for (const phrase of standsAlone(flow) ? phrasesHeard(flow, survey) : []) {
    if (phrase.means !== SURVEY.asks) continue;
    const offers = offersIn([phrase.heard.prompt]).filter(
      ({ key, start, words }) => key !== undefined && start >= phrase.end && words !== '' && !IN_A_SURVEY.test(words),
    );
    const isOffered = offersIn([phrase.heard.prompt]).some(
      ({ words, start, end }) => words !== '' && start <= phrase.start && phrase.end <= end,
    );
    const isFirst = THEN_HELP.test(phrase.heard.words.slice(phrase.end));
    if (!isOffered && (isFirst || offers.length > 0)) yield phrase;
  }
}

/** "When you have answered, we'll connect you." */
const THEN_HELP =
  /\b(?:when|once|after) (?:you(?:['’]ve| have) )?(?:answer(?:ed|ing)|finish(?:ed|ing)|done|rat(?:ed|ing)|complet(?:ed|ing)|that)\b[^.?!]{0,40}\b(?:connect|put you through|help|transfer|answer you)/i;

/** What is offered to choose in a survey itself. */
const IN_A_SURVEY =
  /\b(?:yes|no|not|very|quite|fairly|satisf|happy|unhappy|good|bad|poor|excellent|average|agree|likely|unlikely|skip|survey|scale|rate|rating|hear|again|repeat|neither|neutral|better|worse|end|finish|comment|feedback|score|view|opinion|them|give|share|leave|send|tell us|never|often|always|sometimes)/i;

/** The first question of each survey that callers meet on the way to what they rang for. */
function* surveysBeforeHelp(flow: CallFlow): Iterable<Node> {
  const told = new Set<string>();
  for (const id of unhelpedAt(flow).keys()) {
    const node = flow.nodes.get(id)!;
    if (!isSurvey(flow, node)) continue;
    for (const { target } of node.edges) if (target.kind === 'node') told.add(target.id);
    if (!told.has(id) && helpIsAhead(flow, node)) yield node;
  }
}

const ASKS: ReadonlySet<string> = new Set([SURVEY.asks]);

function isSurvey(flow: CallFlow, node: Node): boolean {
  if (node.type !== 'menu' && node.type !== 'collect') return false;
  if (node.tags.includes('survey') || node.prompts.some(({ purpose }) => purpose === 'survey')) return true;
  return saysBesideOffers(flow, node, survey, ASKS);
}
