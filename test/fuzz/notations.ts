import fc from 'fast-check';
import { odd, tear, torn } from './odd.ts';
import type { Case } from './runs.ts';

/*
 * YAML, JSON and XML by their grammars, and what is nearly one of them: under names and beginnings by which it is taken for
 * a phone menu.
 */

const name = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'nodes',
      'main',
      'type',
      'say',
      'options',
      'key',
      'to',
      'next',
      'text',
      'wait',
      '<<',
      '"a"',
      '? a\n',
      '&k k',
      '*x',
      '!!str k',
      '1',
      '#',
    ),
  },
  { weight: 1, arbitrary: odd },
);
const plain = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'menu',
      'message',
      'Press 1 for sales.',
      'x',
      '7s',
      '~',
      '',
      '*x',
      '&x v',
      '!!int 3',
      '!!binary aGk=',
      '!!timestamp 2026-01-01',
      '!!set {a, b}',
      '!!omap [a: 1]',
      '!!pairs [a: 1, a: 2]',
      '!!float .nan',
      '!!null',
      '!!bool x',
      '!x y',
      '"q\\u00e9"',
      "'it''s'",
      '|\n',
      '>-\n',
      '|2+\n',
      '*y',
      '- a',
    ),
  },
  { weight: 1, arbitrary: odd },
);

const { yaml } = fc.letrec<{ yaml: (indent: string) => string; block: (indent: string) => string; inline: string }>(
  (tie) => ({
    yaml: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      plain.map((word) => () => word),
      tie('block'),
      tie('inline').map((text) => () => text),
    ),
    block: fc
      .tuple(
        fc.constantFrom('map', 'list'),
        fc.array(fc.tuple(name, tie('yaml'), fc.constantFrom('', ' # note', '&x', '!!map', '\t', ' ')), {
          minLength: 1,
          maxLength: 4,
        }),
      )
      .map(
        ([kind, entries]) =>
          (indent: string) =>
            entries
              .map(
                ([key, value, mark]) =>
                  `\n${indent}${kind === 'map' ? `${key}: ` : '- '}${mark.startsWith(' #') ? '' : `${mark} `}${value(`${indent}  `)}${mark.startsWith(' #') ? mark : ''}`,
              )
              .join(''),
      ),
    inline: fc
      .tuple(fc.boolean(), fc.array(fc.tuple(name, fc.oneof({ maxDepth: 4 }, plain, tie('inline'))), { maxLength: 4 }))
      .map(([isMap, entries]) =>
        isMap
          ? `{${entries.map((pair) => pair.join(': ')).join(', ')}}`
          : `[${entries.map(([, value]) => value).join(', ')}]`,
      ),
  }),
);

const BEGINNINGS = [
  'ivr: 1\n',
  'ivr: 1\nnodes:',
  '%YAML 1.2\n---\nivr: 1\n',
  '\uFEFFivr: 1\r\nnodes: ',
  'inboundCall:\n  name: A\n  menus:',
  'sections:\n  main:',
  '',
];

const tears = fc.oneof(
  { weight: 2, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.array(tear, { maxLength: 3 }) },
);

export const yamlTexts: fc.Arbitrary<Case> = fc
  .tuple(
    fc.constantFrom(...BEGINNINGS),
    yaml,
    fc.constantFrom('', '\n', '\n---\n', '\n...\n', '\n  ]'),
    tears,
    fc.boolean(),
  )
  .map(([beginning, write, end, torns, isCrLf]) => {
    const text = torn(`${beginning}${write('  ')}${end}`, torns);
    return { path: 'test.ivr.yaml', text: isCrLf ? text.replaceAll('\n', '\r\n') : text };
  });

const JSON_HEADS = [
  '{"ivr":1,"nodes":',
  '{"Version":"x","StartAction":"a","Actions":',
  '{"flowType":"FLOW","process":',
  '{"initial_state":"Trigger","states":',
  '{"flowSequenceItemList":',
  '{"sections":{"main":[',
  '{"modules":[{"id":1,"transition":',
];
const json = fc.oneof(
  fc.jsonValue({ maxDepth: 6, stringUnit: 'binary' }).map((value) => JSON.stringify(value)),
  fc
    .array(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ':',
        ',',
        '"',
        '"a"',
        '"main":',
        '\\u12',
        '\\',
        '1',
        '-',
        '1e999',
        'true',
        'nul',
        '/*',
        '//',
        '\n',
        '\u0024{x}',
        '{{y}}',
        '\u0000',
      ),
      { maxLength: 40 },
    )
    .map((marks) => marks.join('')),
);

export const jsonTexts: fc.Arbitrary<Case> = fc
  .tuple(fc.constantFrom(...JSON_HEADS), json, fc.constantFrom('}', '', ']}', '}}', '}]'), tears)
  .map(([head, value, end, torns]) => ({ path: 'test.ivr.json', text: torn(`${head}${value}${end}`, torns) }));

const XML_HEADS = [
  '<menu name="a" greet-long="b">',
  '<vxml version="2.1">',
  '<?xml version="1.0"?><vxml>',
  '<ivrScript><modules>',
  "<include><menu greet-long='",
  '<vxml><menu id="m">',
  '<ivrScript>',
];
const tag = fc.constantFrom(
  'entry',
  'menu',
  'form',
  'field',
  'prompt',
  'choice',
  'grammar',
  'noinput',
  'nomatch',
  'if',
  'else',
  'elseif',
  'goto',
  'transfer',
  'audio',
  'break',
  'option',
  'rule',
  'item',
  'filled',
  'play',
  'hangup',
  'modules',
  'data',
  'moduleId',
  'xml',
  'x:y',
  'é',
);
const attribute = fc
  .tuple(
    fc.constantFrom(
      'action',
      'digits',
      'param',
      'dtmf',
      'next',
      'id',
      'count',
      'timeout',
      'xml:lang',
      'bargein',
      'expr',
      'max-failures',
      'value',
      'x',
    ),
    fc.oneof(odd, fc.constantFrom('1', '#m', 'menu-sub', '/^(\\d{3})$/', 'transfer $1 XML default', '5s', '-1')),
    fc.constantFrom('"', "'", ''),
  )
  .map(([key, value, quote]) => ` ${key}=${quote}${value.replaceAll(/["'<&]/g, '')}${quote}`);
const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.oneof(
      odd,
      fc.constantFrom(
        'Press 1 for sales.',
        '<!-- x -->',
        '<![CDATA[ a ]]>',
        '&lt;',
        '&#0;',
        '&#x1F600;',
        '&#99999999;',
        '<?x y?>',
        '&nbsp;',
      ),
    ),
    fc
      .tuple(
        tag,
        fc.array(attribute, { maxLength: 3 }),
        fc.array(tie('element'), { maxLength: 4 }),
        fc.constantFrom('both', 'both', 'both', 'open', 'self'),
      )
      .map(([of, attributes, inside, kind]) =>
        kind === 'self'
          ? `<${of}${attributes.join('')}/>`
          : `<${of}${attributes.join('')}>${inside.join('')}${kind === 'both' ? `</${of}>` : ''}`,
      ),
  ),
}));

export const xmlTexts: fc.Arbitrary<Case> = fc
  .tuple(
    fc.constantFrom(...XML_HEADS),
    fc.array(element, { maxLength: 5 }),
    fc.constantFrom('</menu>', '</vxml>', '</modules></ivrScript>', '', '</menu></vxml>'),
    tears,
  )
  .map(([head, elements, end, torns]) => ({
    path: 'test.xml',
    text: torn(`${head}${elements.join('')}${end}`, torns),
  }));
