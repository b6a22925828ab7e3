import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';
import { Lexer, Parser } from 'yaml';
import { withoutGenerators } from '../../rolldown.config.ts';
import { WHOLE_FLOW } from '../importers/whole-flow.ts';

/** As the program has it. */
const built = await (async (): Promise<{ readonly Lexer: typeof Lexer; readonly Parser: typeof Parser }> => {
  const input = fileURLToPath(new URL('../../node_modules/yaml/browser/index.js', import.meta.url));
  const bundle = await rolldown({ input, plugins: [withoutGenerators()], checks: { commonJsVariableInEsm: false } });
  const { output } = await bundle.generate({ format: 'esm' });
  return import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
})();

const read = (library: typeof built, text: string) => {
  const parser = new library.Parser();
  const tokens = [...new library.Lexer().lex(text)].map((lexeme) => [lexeme, [...parser.next(lexeme)], parser.offset]);
  return { tokens, end: [...parser.end()], offset: parser.offset };
};

test('without its generators, the parser makes the same of a file, word by word', () => {
  expect(read(built, WHOLE_FLOW)).toEqual(read({ Lexer, Parser }, WHOLE_FLOW));
});

test('and of any text at all', () => {
  const marks = [
    'a',
    'b: ',
    '"c',
    "'",
    '- ',
    '? ',
    ': ',
    ', ',
    '{',
    '}',
    '[',
    ']',
    '&x ',
    '*x',
    '!t ',
    '#',
    '|+\n',
    '>2\n',
  ];
  const space = ['\n', '\r\n', ' ', '  ', '\t', '\uFEFF', '---\n', '...\n', '%YAML 1.2 # x\n', '%T\n', '\\', '\u00E9'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...marks, ...space), { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      expect(read(built, text)).toEqual(read({ Lexer, Parser }, text));
    }),
    { numRuns: 2000 },
  );
});
