import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { positionOf, textAt } from '../../../src/source/source.ts';
import { box, opened, studio } from './studio.ts';

const FLOW = studio(box('hello', 'say-play', { audioComplete: '' }, { say: 'Hello and welcome.' }));

describe('a flow is known by what it says', () => {
  test.each([
    ['as the console exports it', FLOW],
    ['on one line', JSON.stringify(JSON.parse(FLOW))],
    ['with a byte order mark', `\uFEFF${FLOW}`],
    ['with its names in another order', JSON.stringify({ initial_state: 'Trigger', ...JSON.parse(FLOW) })],
    ['as the REST interface returns it', JSON.stringify({ sid: 'FW1', definition: JSON.parse(FLOW) })],
    ['in a list, as the command line returns it', JSON.stringify([{ sid: 'FW1', definition: JSON.parse(FLOW) }])],
    ['as JSON in a string', JSON.stringify({ sid: 'FW1', definition: FLOW })],
  ])('%s', (_, text) => {
    const document = opened(text, 'anything.txt')!;
    expect(document).toMatchObject({ format: 'twilio-studio', problems: [] });
    const [prompt] = document.flows[0]!.nodes.get('hello')!.prompts;
    expect(textAt(prompt!.text.span(10, 17))).toBe('welcome');
  });

  test.each([
    ['another kind of state machine', '{"states": {"idle": {"on": {}}}, "initial": "idle"}'],
    ['a list of states', '{"states": ["Ohio", "Utah"]}'],
    ['words about flows', 'The "states": [ of an "initial_state".'],
  ])('not %s', (_, text) => {
    expect(opened(text)?.format).not.toBe('twilio-studio');
  });

  test('its name is that which people gave it', () => {
    const named = JSON.stringify({ friendly_name: 'Main line', definition: JSON.parse(FLOW) });
    const unnamed = FLOW.replace('Test line', 'A New Flow');
    expect(opened(named)!.flows[0]!.name).toBe('Main line');
    expect(opened(unnamed, 'flows/night-line.json')!.flows[0]!.name).toBe('night-line');
  });
});

describe('a broken file is told, and read as far as it goes', () => {
  test.each([
    ['cut off in the middle', FLOW.slice(0, FLOW.indexOf('Hello') + 30), 1],
    ['with a comment', FLOW.replace('"states"', '/* boxes */ "states"'), 1],
    ['with a comma too many', FLOW.replace('"initial_state"', ',"initial_state"'), 1],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what Terraform fills in.
    ['with something to fill in', FLOW.replace('"Hello and welcome."', '${greeting}'), 0],
  ])('%s', (_, text, prompts) => {
    const document = opened(text)!;
    expect(document.problems.map(({ rule }) => rule)).toContain('syntax');
    expect(document.flows[0]!.nodes.get('hello')?.prompts ?? []).toHaveLength(prompts);
  });

  test('within a string, a fault stands at its own place in the file', () => {
    const text = JSON.stringify({ definition: FLOW.replace('"Test line",', '"Test line"') });
    const [problem] = opened(text)!.problems;
    expect(problem!.rule).toBe('syntax');
    expect(positionOf(problem!.at.source, problem!.at.start)).toMatchObject({ line: 1 });
    expect(text.slice(problem!.at.start).startsWith('\\"states')).toBe(true);
  });

  test.each([
    ['states that are no boxes', '{"states": [1, null, [], {"name": 5}, {"name": "a"}], "initial_state": "a"}'],
    ['boxes of one name', '{"states": [{"name": "a"}, {"name": "a"}], "initial_state": "a"}'],
    [
      'ways that are no ways',
      '{"states": [{"name": "a", "type": "say-play", "transitions": 7, "properties": [1]}], "initial_state": "a"}',
    ],
    ['nothing within', '{"states": [], "initial_state": "Trigger"}'],
    ['a definition that is none', '{"definition": {"x": 1}, "y": {"states": [], "initial_state": ""}}'],
  ])('nothing throws: %s', (_, text) => {
    expect(opened(text)).toMatchObject({ format: 'twilio-studio' });
  });

  test('wherever it is cut off, and whatever letter of it is lost, it is read', () => {
    const whole = readFileSync(new URL('dental-line.json', import.meta.url), 'utf8');
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(3), fc.boolean(), (at, lost, isCut) => {
        const text = isCut ? whole.slice(0, Math.max(200, at)) : whole.slice(0, at) + whole.slice(at + lost);
        const document = opened(text);
        for (const flow of document?.flows ?? []) {
          for (const { edges } of flow.nodes.values())
            for (const { target } of edges) if (target.kind === 'node') expect(flow.nodes.has(target.id)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('time grows no faster than the file', () => {
    const boxes = (many: number) => {
      const asked = Array.from({ length: many }, (_, n) =>
        box(
          `box ${n}`,
          'gather-input-on-call',
          { keypress: `nowhere ${n}`, timeout: `box ${(n + 1) % many}` },
          { say: '{{x}} '.repeat(20) },
        ),
      );
      return studio(...asked);
    };
    const timed = (text: string) => {
      const start = performance.now();
      opened(text);
      return performance.now() - start;
    };
    timed(boxes(200));
    const [few, many] = [boxes(500), boxes(4000)].map(timed);
    expect(many! / few!).toBeLessThan(40);
  });
});
