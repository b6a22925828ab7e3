import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  type HeardPrompt,
  phrasesHeard,
  type SentenceHeard,
  sentencesHeard,
} from '../../src/analysis/phrases-heard.ts';
import { shapesHeard } from '../../src/analysis/shapes-heard.ts';
import { data } from '../../src/language/lists/data.ts';
import { filler } from '../../src/language/lists/filler.ts';
import { promises } from '../../src/language/lists/promises.ts';
import { fillerShapes } from '../../src/language/shapes.ts';
import { flowOf } from '../flows.ts';

const EXAMPLES = readdirSync('examples').filter((name) => name.endsWith('.ivr.yaml'));

const WHERES: readonly [string, (heard: HeardPrompt) => boolean][] = [
  ['nowhere', () => false],
  ['in menus', ({ nodes }) => nodes.some(({ type }) => type === 'menu')],
  ['before anyone slips', ({ prompt }) => prompt.when === 'say'],
  ['in every other prompt', ({ number }) => number % 2 === 0],
];

test.each(WHERES)('what is looked for %s is what is found there', (_, where) => {
  for (const name of EXAMPLES) {
    const flow = flowOf(readFileSync(`examples/${name}`, 'utf8'));
    for (const list of [promises, data, filler])
      expect(phrasesHeard(flow, list, where)).toEqual(phrasesHeard(flow, list).filter(({ heard }) => where(heard)));
    const isThere = ([{ heard }]: SentenceHeard) => where(heard);
    const all = sentencesHeard(flow, filler);
    expect(sentencesHeard(flow, filler, where)).toEqual(all.filter(isThere));
    expect(shapesHeard(flow, all.filter(isThere), fillerShapes, where)).toEqual(
      shapesHeard(flow, all, fillerShapes).filter(isThere),
    );
  }
});
