import fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect, test } from 'vitest';
import { fitting } from '../../src/config/globs.ts';

describe('a pattern of settings', () => {
  test.each([
    { pattern: '*.ivr.yaml', fits: ['a.ivr.yaml', 'b/c/.d.ivr.yaml'], not: ['a.yaml'] },
    { pattern: 'drafts', fits: ['drafts/a', 'x/drafts/b/c'], not: ['drafts-2/a'] },
    { pattern: 'drafts/', fits: ['drafts/a', 'x/drafts/b'], not: ['xdrafts/a'] },
    { pattern: '/drafts', fits: ['drafts/a'], not: ['x/drafts/a'] },
    { pattern: './menus/*', fits: ['menus/a', 'menus/a/b'], not: ['x/menus/a'] },
    { pattern: 'menus/**/old/*.yaml', fits: ['menus/old/a.yaml', 'menus/a/b/old/c.yaml'], not: ['menus/a/b.yaml'] },
    { pattern: '**', fits: ['a', 'a/b'], not: [] },
    { pattern: 'menus/{en,fr}-*', fits: ['menus/en-a', 'menus/fr-b'], not: ['menus/de-c', 'menus/enfr-a'] },
    { pattern: '{a,b{c,d}}.yaml', fits: ['a.yaml', 'bd.yaml'], not: ['b.yaml'] },
    { pattern: 'v?.yaml', fits: ['v1.yaml', 'vé.yaml', 'v☎.yaml'], not: ['v.yaml', 'v12.yaml'] },
    { pattern: 'v[0-35].yaml', fits: ['v2.yaml', 'v5.yaml'], not: ['v4.yaml', 'v-.yaml'] },
    { pattern: 'v[!0-3].yaml', fits: ['va.yaml'], not: ['v1.yaml', 'v.yaml'] },
    { pattern: 'menus (old)+', fits: ['menus (old)+/a'], not: ['menus old/a'] },
    { pattern: 'a\\*b', fits: ['a*b'], not: ['aab'] },
    { pattern: '*/**', fits: ['a/b', 'a/b/c'], not: ['a'] },
    { pattern: '', fits: [], not: ['a'] },
  ])('$pattern', ({ pattern, fits, not }) => {
    const isFitting = fitting([pattern]);
    expect([...fits, ...not].filter(isFitting)).toEqual(fits);
  });

  test('takes back with ! what fitted before', () => {
    const isFitting = fitting(['menus', '!menus/en', 'menus/en/old']);
    expect(['menus/a', 'menus/en/a', 'menus/en/old/a'].filter(isFitting)).toEqual(['menus/a', 'menus/en/old/a']);
  });

  test('fits what a well-known library fits', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', '.', '*', '?'), minLength: 1, maxLength: 4 });
    const folder = fc.oneof(
      fc.constant('**'),
      name.filter((each) => !/^\.+$|\*\*/.test(each)),
    );
    const path = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '.'), minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.array(folder, { minLength: 2, maxLength: 4 }), path, (folders, names) => {
        // The library takes a folder for one of the files within.
        fc.pre(folders.at(-1) !== '**' && !names.some((each) => /^\.+$/.test(each)));
        const pattern = folders.join('/');
        // On its fast paths the library does not take nothing for `*`: `**/*.*` fits no `a.` there.
        const options = { dot: true, noextglob: true, fastpaths: false };
        const theirs = picomatch([pattern, `${pattern}/**`], options);
        expect(fitting([pattern])(names.join('/'))).toBe(theirs(names.join('/')));
      }),
      { numRuns: 500 },
    );
  });

  // A library that makes regular expressions of them would need years for each.
  test.each([
    { pattern: `${'*a'.repeat(12)}*b`, path: 'a'.repeat(250) },
    { pattern: `${'**/a/'.repeat(12)}b`, path: 'a/'.repeat(120) },
    { pattern: `${'{a,aa}'.repeat(40)}x`, path: 'a'.repeat(60) },
    { pattern: '(a|a)+b', path: 'a'.repeat(250) },
    { pattern: `${'{a,b}'.repeat(5)}${'*a'.repeat(9)}b`, path: 'ab'.repeat(125).slice(1, -1) },
  ])('is decided at once: $pattern', ({ pattern, path }) => {
    expect(fitting([pattern])(path)).toBe(false);
  });
});
