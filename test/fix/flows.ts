import fc from 'fast-check';

/*
 * Menus with what people get wrong, written in every way in which YAML lets them be written: in all styles of words, with
 * anchors, aliases and merge keys, with comments, and with either line end.
 */

const sentence = fc.constantFrom(
  'Your call is important to us.',
  'Please listen carefully, as our menu options have changed.',
  'Welcome to Penrose Water.',
  'For billing: press 1.',
  'Press 1 for billing.',
  'Press 2 for repairs, press 3 for moving home.',
  'Press 4 to speak to someone.',
  "For what's owed, press 5.",
  'To hear this again, press the star key.',
  'You may call 08001234567 or 020 7946 0018.',
  'You have entered an invalid option.',
  'We are open 24/7 e.g. on Sundays #1.',
  'You can visit www.penrose.example at any time.',
  'We are experiencing unusually high call volumes.',
  'Someone will be with you shortly.',
  'Have a nice day.',
  'Für Rechnungen drücken Sie die 1.',
  'Para facturas, oprima 1.',
);

const words = fc.array(sentence, { minLength: 1, maxLength: 5 });

type Writing = (sentences: readonly string[], indent: string) => string;

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

const writing = fc.constantFrom<Writing>(
  (all) => (/: | #/.test(all.join(' ')) ? quoted(all.join(' ')) : all.join(' ')),
  (all, indent) => (/: | #/.test(all.join(' ')) ? quoted(all.join(' ')) : all.join(`\n${indent}  `)),
  (all) => quoted(all.join(' ')),
  (all, indent) => quoted(all.join(`\n${indent}  `)),
  (all) => JSON.stringify(all.join(' ')),
  (all, indent) => `"${all.join(` \\\n${indent}  `)}"`,
  (all) => JSON.stringify(all.join(' ')).replaceAll('ü', '\\u00fc'),
  (all, indent) => `>-\n${all.map((each) => `${indent}  ${each}`).join('\n')}`,
  (all, indent) => `>\n${all.map((each) => `${indent}  ${each}`).join('\n')}\n`,
  (all, indent) => `|\n${all.map((each) => `${indent}  ${each}`).join('\n')}`,
  (all, indent) => `|- # as it is said\n${all.map((each) => `${indent}  ${each}`).join('\n')}`,
  (all, indent) =>
    `\n${indent}- ${quoted(all[0]!)}\n${indent}- { text: ${quoted(all.slice(1).join(' ') || 'Hello.')}, audio: a.wav }`,
);

const say = fc.tuple(words, writing).map(([all, write]) => write(all, '    '));
const target = fc.constantFrom('main', 'second', 'desk', 'dsk', 'bye', 'hang_up', 'repeat');
const key = fc.constantFrom('1', '2', '3', '4', '5', '0', 'star');

const option = fc.tuple(key, target, fc.option(sentence)).map(([pressed, to, spoken]) => {
  return spoken === null
    ? `- { key: ${pressed}, to: ${to} } # as agreed`
    : `- key: ${pressed}\n        say: ${quoted(spoken)}\n        to: ${to}`;
});

const asking = fc.subarray([
  '    timeout: 3s',
  '    attempts: 5',
  '    barge_in: false',
  '    no_input: You have failed to answer.',
  '    after_attempts: hang_up',
  '    <<: *slips',
]);

const menu = fc
  .tuple(say, fc.array(option, { minLength: 1, maxLength: 6 }), asking)
  .map(([spoken, options, rest]) =>
    ['    type: menu', `    say: ${spoken}`, '    options:', ...options.map((each) => `      ${each}`), ...rest].join(
      '\n',
    ),
  );

const header = fc.subarray([
  'name: Penrose Water',
  'language: en-GB',
  'organisation: { name: Penrose Water, leader: { name: Ana Reed, role: Director } }',
  'defaults: { person: desk, keys: { 0: main } }',
]);

/** A whole file. */
export const flows = fc
  .tuple(header, say, menu, menu, say, fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(([top, welcome, main, second, wait, end, isShared]) => {
    const text = [
      'ivr: 1 # a menu',
      ...top,
      'nodes:',
      '  welcome: # what callers hear first',
      '    type: message',
      `    say: ${welcome.startsWith('\n') ? '' : '&welcome '}${welcome}`,
      '    next: main',
      '  slips: &slips',
      '    type: end',
      '    say: Goodbye.',
      '  main:',
      main,
      '',
      '  second:',
      second,
      '  desk:',
      '    type: queue',
      `    say: ${isShared && !welcome.startsWith('\n') ? '*welcome' : wait}`,
      '  bye: { type: end, say: "Have a nice day." }',
      '',
    ].join('\n');
    return text.replaceAll('\n', end);
  });
