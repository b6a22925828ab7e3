// Written by test/indexes.test.ts from what lies beside it: run `npm run update`.
import type { Rule } from '../src/rule.ts';
import audioFile from './audio-file/rule.ts';
import deadEnd from './dead-end/rule.ts';
import endlessLoop from './endless-loop/rule.ts';
import lostCaller from './lost-caller/rule.ts';
import maxDepth from './max-depth/rule.ts';
import maxOptions from './max-options/rule.ts';
import missingPrompt from './missing-prompt/rule.ts';
import optionBeforeKey from './option-before-key/rule.ts';
import silentCaller from './silent-caller/rule.ts';
import undefinedTarget from './undefined-target/rule.ts';
import unreachableNode from './unreachable-node/rule.ts';

export const rules: Readonly<Record<string, Rule>> = {
  'audio-file': audioFile,
  'dead-end': deadEnd,
  'endless-loop': endlessLoop,
  'lost-caller': lostCaller,
  'max-depth': maxDepth,
  'max-options': maxOptions,
  'missing-prompt': missingPrompt,
  'option-before-key': optionBeforeKey,
  'silent-caller': silentCaller,
  'undefined-target': undefinedTarget,
  'unreachable-node': unreachableNode,
};
