// Written by test/indexes.test.ts from what lies beside it: run `npm run update`.
import type { Rule } from '../src/rule.ts';
import announcedKeyUnbound from './announced-key-unbound/rule.ts';
import asksOnce from './asks-once/rule.ts';
import attempts from './attempts/rule.ts';
import audioFile from './audio-file/rule.ts';
import callbackOffered from './callback-offered/rule.ts';
import canInterrupt from './can-interrupt/rule.ts';
import catchAll from './catch-all/rule.ts';
import closedCheckedFirst from './closed-checked-first/rule.ts';
import closedHasARoute from './closed-has-a-route/rule.ts';
import closedSaysWhen from './closed-says-when/rule.ts';
import complaintAsNearAsSales from './complaint-as-near-as-sales/rule.ts';
import compoundOption from './compound-option/rule.ts';
import confirmWhatCosts from './confirm-what-costs/rule.ts';
import deadEnd from './dead-end/rule.ts';
import digitsInGroups from './digits-in-groups/rule.ts';
import distinctLabels from './distinct-labels/rule.ts';
import duplicateKey from './duplicate-key/rule.ts';
import emergencyFirst from './emergency-first/rule.ts';
import emptyEdge from './empty-edge/rule.ts';
import endlessLoop from './endless-loop/rule.ts';
import entryEnds from './entry-ends/rule.ts';
import errorUnwired from './error-unwired/rule.ts';
import expiredSuppression from './expired-suppression/rule.ts';
import factsAgree from './facts-agree/rule.ts';
import feedbackAnswered from './feedback-answered/rule.ts';
import goodbye from './goodbye/rule.ts';
import highVolumeClaim from './high-volume-claim/rule.ts';
import journeyBudget from './journey-budget/rule.ts';
import keypadFallback from './keypad-fallback/rule.ts';
import keysInOrder from './keys-in-order/rule.ts';
import kindRefusal from './kind-refusal/rule.ts';
import labelMatchesTarget from './label-matches-target/rule.ts';
import languageStep from './language-step/rule.ts';
import leaderGreeting from './leader-greeting/rule.ts';
import lostCaller from './lost-caller/rule.ts';
import machineDisclosed from './machine-disclosed/rule.ts';
import maxDepth from './max-depth/rule.ts';
import maxOptions from './max-options/rule.ts';
import missingPrompt from './missing-prompt/rule.ts';
import moodMet from './mood-met/rule.ts';
import mostWantedFirst from './most-wanted-first/rule.ts';
import namesOrganisation from './names-organisation/rule.ts';
import nextSteps from './next-steps/rule.ts';
import noAdvertsOnHold from './no-adverts-on-hold/rule.ts';
import noBlame from './no-blame/rule.ts';
import noCutOff from './no-cut-off/rule.ts';
import noDeadAir from './no-dead-air/rule.ts';
import noExtensionOnly from './no-extension-only/rule.ts';
import noFiller from './no-filler/rule.ts';
import noHollowGoodbye from './no-hollow-goodbye/rule.ts';
import noLetterEntry from './no-letter-entry/rule.ts';
import noMarketingFirst from './no-marketing-first/rule.ts';
import noMoreOptions from './no-more-options/rule.ts';
import noPadding from './no-padding/rule.ts';
import noRecordingOnly from './no-recording-only/rule.ts';
import noSendingAway from './no-sending-away/rule.ts';
import noSlogan from './no-slogan/rule.ts';
import noStaleNotice from './no-stale-notice/rule.ts';
import noStaticWait from './no-static-wait/rule.ts';
import noVaguePromise from './no-vague-promise/rule.ts';
import noWebDeflection from './no-web-deflection/rule.ts';
import optionBeforeKey from './option-before-key/rule.ts';
import ownLanguageChoice from './own-language-choice/rule.ts';
import parallelWording from './parallel-wording/rule.ts';
import passesDataOn from './passes-data-on/rule.ts';
import personAnnounced from './person-announced/rule.ts';
import personReachable from './person-reachable/rule.ts';
import placeholderText from './placeholder-text/rule.ts';
import plainWords from './plain-words/rule.ts';
import promiseKept from './promise-kept/rule.ts';
import questionRun from './question-run/rule.ts';
import randomGrouping from './random-grouping/rule.ts';
import realApology from './real-apology/rule.ts';
import reasonBeforeData from './reason-before-data/rule.ts';
import recordingNotice from './recording-notice/rule.ts';
import referenceGiven from './reference-given/rule.ts';
import relayTime from './relay-time/rule.ts';
import repeatAndBack from './repeat-and-back/rule.ts';
import repromptHelps from './reprompt-helps/rule.ts';
import requiredChoices from './required-choices/rule.ts';
import reviewedLately from './reviewed-lately/rule.ts';
import sameKeySameMeaning from './same-key-same-meaning/rule.ts';
import sameWords from './same-words/rule.ts';
import sayXForX from './say-x-for-x/rule.ts';
import saysTheCost from './says-the-cost/rule.ts';
import saysWhy from './says-why/rule.ts';
import schema from './schema/rule.ts';
import secretMasked from './secret-masked/rule.ts';
import sellAfterHelp from './sell-after-help/rule.ts';
import shortSentences from './short-sentences/rule.ts';
import silentCaller from './silent-caller/rule.ts';
import singleOptionMenu from './single-option-menu/rule.ts';
import speakable from './speakable/rule.ts';
import staleBaseline from './stale-baseline/rule.ts';
import surveyAfterHelp from './survey-after-help/rule.ts';
import syntax from './syntax/rule.ts';
import testsAnotherMenu from './tests-another-menu/rule.ts';
import timeToAnswer from './time-to-answer/rule.ts';
import timeToFirstOption from './time-to-first-option/rule.ts';
import timeToPerson from './time-to-person/rule.ts';
import timeoutUnit from './timeout-unit/rule.ts';
import transferAnnounced from './transfer-announced/rule.ts';
import transferNumber from './transfer-number/rule.ts';
import unannouncedKey from './unannounced-key/rule.ts';
import undefinedTarget from './undefined-target/rule.ts';
import undefinedValue from './undefined-value/rule.ts';
import unknownBlock from './unknown-block/rule.ts';
import unknownSuppression from './unknown-suppression/rule.ts';
import unreachableNode from './unreachable-node/rule.ts';
import unusedOverride from './unused-override/rule.ts';
import unusedSuppression from './unused-suppression/rule.ts';
import vagueLabel from './vague-label/rule.ts';
import waitLimit from './wait-limit/rule.ts';
import waitTold from './wait-told/rule.ts';
import yamlBrace from './yaml-brace/rule.ts';
import yamlColon from './yaml-colon/rule.ts';
import yamlComma from './yaml-comma/rule.ts';
import yamlDocuments from './yaml-documents/rule.ts';
import yamlHashKey from './yaml-hash-key/rule.ts';
import yamlLostDigits from './yaml-lost-digits/rule.ts';
import yamlSameKey from './yaml-same-key/rule.ts';
import yamlStarKey from './yaml-star-key/rule.ts';
import yamlTab from './yaml-tab/rule.ts';
import yamlUnclosedQuote from './yaml-unclosed-quote/rule.ts';
import yamlYesNo from './yaml-yes-no/rule.ts';
import zeroForAPerson from './zero-for-a-person/rule.ts';

export const rules: Readonly<Record<string, Rule>> = {
  'announced-key-unbound': announcedKeyUnbound,
  'asks-once': asksOnce,
  'attempts': attempts,
  'audio-file': audioFile,
  'callback-offered': callbackOffered,
  'can-interrupt': canInterrupt,
  'catch-all': catchAll,
  'closed-checked-first': closedCheckedFirst,
  'closed-has-a-route': closedHasARoute,
  'closed-says-when': closedSaysWhen,
  'complaint-as-near-as-sales': complaintAsNearAsSales,
  'compound-option': compoundOption,
  'confirm-what-costs': confirmWhatCosts,
  'dead-end': deadEnd,
  'digits-in-groups': digitsInGroups,
  'distinct-labels': distinctLabels,
  'duplicate-key': duplicateKey,
  'emergency-first': emergencyFirst,
  'empty-edge': emptyEdge,
  'endless-loop': endlessLoop,
  'entry-ends': entryEnds,
  'error-unwired': errorUnwired,
  'expired-suppression': expiredSuppression,
  'facts-agree': factsAgree,
  'feedback-answered': feedbackAnswered,
  'goodbye': goodbye,
  'high-volume-claim': highVolumeClaim,
  'journey-budget': journeyBudget,
  'keypad-fallback': keypadFallback,
  'keys-in-order': keysInOrder,
  'kind-refusal': kindRefusal,
  'label-matches-target': labelMatchesTarget,
  'language-step': languageStep,
  'leader-greeting': leaderGreeting,
  'lost-caller': lostCaller,
  'machine-disclosed': machineDisclosed,
  'max-depth': maxDepth,
  'max-options': maxOptions,
  'missing-prompt': missingPrompt,
  'mood-met': moodMet,
  'most-wanted-first': mostWantedFirst,
  'names-organisation': namesOrganisation,
  'next-steps': nextSteps,
  'no-adverts-on-hold': noAdvertsOnHold,
  'no-blame': noBlame,
  'no-cut-off': noCutOff,
  'no-dead-air': noDeadAir,
  'no-extension-only': noExtensionOnly,
  'no-filler': noFiller,
  'no-hollow-goodbye': noHollowGoodbye,
  'no-letter-entry': noLetterEntry,
  'no-marketing-first': noMarketingFirst,
  'no-more-options': noMoreOptions,
  'no-padding': noPadding,
  'no-recording-only': noRecordingOnly,
  'no-sending-away': noSendingAway,
  'no-slogan': noSlogan,
  'no-stale-notice': noStaleNotice,
  'no-static-wait': noStaticWait,
  'no-vague-promise': noVaguePromise,
  'no-web-deflection': noWebDeflection,
  'option-before-key': optionBeforeKey,
  'own-language-choice': ownLanguageChoice,
  'parallel-wording': parallelWording,
  'passes-data-on': passesDataOn,
  'person-announced': personAnnounced,
  'person-reachable': personReachable,
  'placeholder-text': placeholderText,
  'plain-words': plainWords,
  'promise-kept': promiseKept,
  'question-run': questionRun,
  'random-grouping': randomGrouping,
  'real-apology': realApology,
  'reason-before-data': reasonBeforeData,
  'recording-notice': recordingNotice,
  'reference-given': referenceGiven,
  'relay-time': relayTime,
  'repeat-and-back': repeatAndBack,
  'reprompt-helps': repromptHelps,
  'required-choices': requiredChoices,
  'reviewed-lately': reviewedLately,
  'same-key-same-meaning': sameKeySameMeaning,
  'same-words': sameWords,
  'say-x-for-x': sayXForX,
  'says-the-cost': saysTheCost,
  'says-why': saysWhy,
  'schema': schema,
  'secret-masked': secretMasked,
  'sell-after-help': sellAfterHelp,
  'short-sentences': shortSentences,
  'silent-caller': silentCaller,
  'single-option-menu': singleOptionMenu,
  'speakable': speakable,
  'stale-baseline': staleBaseline,
  'survey-after-help': surveyAfterHelp,
  'syntax': syntax,
  'tests-another-menu': testsAnotherMenu,
  'time-to-answer': timeToAnswer,
  'time-to-first-option': timeToFirstOption,
  'time-to-person': timeToPerson,
  'timeout-unit': timeoutUnit,
  'transfer-announced': transferAnnounced,
  'transfer-number': transferNumber,
  'unannounced-key': unannouncedKey,
  'undefined-target': undefinedTarget,
  'undefined-value': undefinedValue,
  'unknown-block': unknownBlock,
  'unknown-suppression': unknownSuppression,
  'unreachable-node': unreachableNode,
  'unused-override': unusedOverride,
  'unused-suppression': unusedSuppression,
  'vague-label': vagueLabel,
  'wait-limit': waitLimit,
  'wait-told': waitTold,
  'yaml-brace': yamlBrace,
  'yaml-colon': yamlColon,
  'yaml-comma': yamlComma,
  'yaml-documents': yamlDocuments,
  'yaml-hash-key': yamlHashKey,
  'yaml-lost-digits': yamlLostDigits,
  'yaml-same-key': yamlSameKey,
  'yaml-star-key': yamlStarKey,
  'yaml-tab': yamlTab,
  'yaml-unclosed-quote': yamlUnclosedQuote,
  'yaml-yes-no': yamlYesNo,
  'zero-for-a-person': zeroForAPerson,
};
