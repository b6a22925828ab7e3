import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { profiles } from '../../src/config/profiles/index.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { lintText } from '../../src/index.ts';
import { readBaseline, writtenBaseline } from '../../src/lint/baseline.ts';
import { faultOf } from '../../src/lint/places.ts';
import { directivesIn } from '../../src/lint/suppressions/directives.ts';

/* What holds of settings, comments and baselines, whatever stands in them. */

const KEYS = [
  'extends',
  'rules',
  'overrides',
  'ignore',
  'phrases',
  'plugins',
  'fail_on',
  'baseline',
  'suppressions',
  'locked',
];
const NAMES = [
  'files',
  'file',
  'rule',
  'words',
  'message',
  'entries',
  'until',
  'reason',
  'require_reason',
  'no-filler',
  'severity',
];

const value = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('off', 'error', 'recommended', 'no-filler', '**', '!x', '2026-11-22', '{a|', '', 'never'),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom(null, true, 0, -1, 1e9),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...NAMES, '__proto__', 'a b'), tie('any'), { maxKeys: 3 }),
  ),
})).any;

const settings = fc.dictionary(fc.constantFrom(...KEYS, 'rulez'), value, { maxKeys: 5 });

test('settings are read or told to be wrong, at a place that there is', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        settings.map((each) => JSON.stringify(each, null, 1)),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        const source = { path: 'ivrlint.config.yaml', text };
        for (const { at, message, suggestion } of readConfig(source, { rules, profiles }).problems) {
          expect(faultOf(at)).toBeUndefined();
          expect(message).toMatch(/\.$/);
          expect(suggestion).not.toBe('');
        }
      },
    ),
  );
});

const words = fc.constantFrom(
  'no-filler',
  'no-filer',
  ',',
  ' ',
  'until',
  '2026-12-31',
  '2026-02-30',
  '--',
  '#',
  '-next-line',
  '-file',
  ':',
  '\t',
);
const comment = fc.array(words, { maxLength: 6 }).map((each) => `# ivrlint-disable${each.join('')}`);
const line = fc.oneof(
  comment,
  fc.constantFrom('main:', '  say: Your call is important to us.', '  type: message', '', '    more', '- a'),
);

test('comments are read or told to be wrong, and fixes of them are such that they can be made', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
      const text = ['ivr: 1', 'nodes:', ...lines.map((each) => `  ${each}`)].join(end);
      for (const { at, rules: named, fault } of directivesIn({ path: 'a.ivr.yaml', text })) {
        for (const span of [at, ...named.map((each) => each.at), ...(fault ? [fault.at] : [])])
          expect(faultOf(span)).toBeUndefined();
        expect(text.slice(at.start, at.end)).toMatch(/^#/);
      }
      const { problems } = lintText(text, { path: 'a.ivr.yaml', today: '2026-11-22' });
      expect(problems.filter(({ kind }) => kind === 'crash')).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('a baseline is read as it was written, however it was put together', () => {
  const ids = fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }).map((each) => new Set(each));
  const names = fc.string({ unit: 'binary', minLength: 1 }).filter((name) => name !== '__proto__');
  fc.assert(
    fc.property(fc.array(fc.tuple(names, ids), { maxLength: 4 }), (files) => {
      const written = writtenBaseline(new Map(files));
      const read = readBaseline(written);
      expect('fault' in read).toBe(false);
      expect(writtenBaseline(read as ReadonlyMap<string, Set<string>>)).toBe(written);
      expect(writtenBaseline(new Map([...new Map(files)].reverse()))).toBe(written);
    }),
  );
});
