import { isMap, isScalar, parseDocument, visit } from 'yaml';

const WAYS = new Set(['repeat', 'back', 'main', 'person', 'hang_up']);
/** The properties whose values name nodes. */
const LEADS = new Set([
  'to',
  'next',
  'after_attempts',
  'open_to',
  'closed_to',
  'holiday_to',
  'otherwise',
  'no_answer',
  'failed',
  'callback',
]);

/**
 * A whole and sound flow around the nodes of an example: each node that nothing in the example leads to is an entry of
 * its own behind a short welcome, and whatever the example leads to without having it is a team that answers.
 */
export function soundFlow(fragment: string, language: string): string {
  const document = parseDocument(fragment);
  const ids = isMap(document.contents)
    ? document.contents.items.map(({ key }) => String(isScalar(key) ? key.value : key))
    : [];
  const named = new Set<string>();
  visit(document, {
    Pair(_, { key, value }) {
      if (isScalar(key) && LEADS.has(String(key.value)) && isScalar(value)) named.add(String(value.value));
    },
  });
  const missing = [...named].filter((name) => !ids.includes(name) && !WAYS.has(name));
  const roots = ids.filter((id) => !named.has(id));
  const entries = roots.length > 0 ? roots : ids.slice(0, 1);

  return [
    'ivr: 1',
    'name: Penrose Water',
    `language: ${language}`,
    'organisation:',
    '  name: Penrose Water',
    'defaults:',
    '  person: reception',
    '  keys: { 0: person, star: repeat, hash: back }',
    '  no_input:',
    "    - Sorry, I didn't hear a key.",
    "    - I still didn't hear a key. I'll put you through to someone after this.",
    "  no_match: Sorry, that key isn't one of the choices.",
    '  after_attempts: person',
    'entry:',
    ...entries.map((_, index) => `  line ${index + 1}: welcome-${index + 1}`),
    '  reception: reception',
    'nodes:',
    ...entries.flatMap((id, index) => [
      `  welcome-${index + 1}:`,
      '    type: message',
      '    say:',
      '      voice: leader',
      '      text: Hello, this is Ana Reed, who runs Penrose Water. To speak to someone, press 0 at any time.',
      `    next: ${JSON.stringify(id)}`,
    ]),
    fragment.replaceAll(/^(?=.)/gm, '  ').trimEnd(),
    ...['reception', ...missing].flatMap((id) => [
      `  ${JSON.stringify(id)}:`,
      '    type: queue',
      "    say: Thank you. I'm putting you through to one of us now.",
      '    wait: { expected: 20s, tells: [time], every: 60s }',
    ]),
    '',
  ].join('\n');
}
