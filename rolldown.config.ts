import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ChunkingContext, defineConfig, type Plugin } from 'rolldown';
import { parseSync, Visitor } from 'rolldown/utils';
import { rules } from './rules/index.ts';
import { profiles } from './src/config/profiles/index.ts';
import { configSchema } from './src/config/schema.ts';
import { reportSchema } from './src/formatters/json/schema.ts';
import { metricsSchema } from './src/formatters/metrics/schema.ts';
import { publishedSchema } from './src/importers/ivr/shape/published.ts';

/**
 * Libraries as modules, where their form for Node asks for its parts in a way that no bundler can follow. That of `yaml` asks
 * the environment besides, at every word of a file, whether to print it: a sixth of the time that parsing takes.
 */
const AS_MODULES = {
  'jsonc-parser': 'jsonc-parser/lib/esm/main.js',
  yaml: fileURLToPath(new URL('node_modules/yaml/browser/index.js', import.meta.url)),
};

/** The platforms whose formats are read. */
const PLATFORMS = readdirSync(new URL('src/importers', import.meta.url), { withFileTypes: true })
  .filter((each) => each.isDirectory() && each.name !== 'ivr')
  .map(({ name }) => name);

/**
 * What is called for no sound menu of our own in English that stands alone: each part in a file of its own, with all that only it
 * needs. The sources that others import, and what is called of libraries.
 */
const SELDOM_CALLED: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(PLATFORMS.map((platform) => [platform, [`src/importers/${platform}/read.ts`]])),
  baseline: ['src/lint/baseline.ts', 'src/lint/suppressions/reach.ts', 'src/lint/suppressions/upkeep.ts'],
  coloured: ['src/formatters/text/coloured.ts'],
  fates: ['src/analysis/caller/fates.ts'],
  json: ['src/source/json/json.ts'],
  mistakes: [
    'src/importers/ivr/shape/names.ts',
    'src/importers/ivr/shape/validate.ts',
    'src/importers/ivr/traps/broken.ts',
  ],
  nearest: ['src/language/words/nearest.ts'],
  'phone-number': ['src/language/numbers/phone-number.ts'],
  recording: ['src/cli/recording.ts'],
  settings: [
    'src/config/globs.ts',
    'src/config/profile.ts',
    'src/config/read-config.ts',
    'src/language/words/met.ts',
    'src/language/words/series.ts',
    'src/language/words/tailored.ts',
  ],
  american: ['n2words/en-US toCardinal'],
  dutch: ['@orama/stemmers/dutch stemmer', 'n2words/nl-NL toCardinal'],
  french: ['@orama/stemmers/french stemmer', 'n2words/fr-FR toCardinal'],
  german: ['@orama/stemmers/german stemmer', 'n2words/de-DE toCardinal'],
  italian: ['@orama/stemmers/italian stemmer', 'n2words/it-IT toCardinal'],
  portuguese: ['@orama/stemmers/portuguese stemmer', 'n2words/pt-PT toCardinal'],
  spanish: ['@orama/stemmers/spanish stemmer', 'n2words/es-ES toCardinal'],
};

/** What every start loads, in one file; and in another one what is loaded besides where options are written. */
const AT_START = together('start', ['src/cli/start.ts']);
const WITH_OPTIONS = together('options', ['src/cli/dispatch.ts', 'src/cli/commands/lint.ts'], AT_START);

/*
 * Two builds of one source: the program, as one file of CommonJS because that starts fastest, of which only what is used
 * is run; and the API, as ES modules. Nothing is needed beside them at run time.
 */
export default defineConfig([
  {
    input: { ivrlint: 'src/cli/start.ts' },
    platform: 'node',
    resolve: { alias: AS_MODULES },
    // What is used nearly always is loaded at once; an index may still name it among what is loaded when used.
    checks: { ineffectiveDynamicImport: false },
    treeshake: { moduleSideEffects: [{ test: /node_modules/, sideEffects: false }] },
    plugins: [
      unused(),
      whenCalled(),
      madeWhenUsed(),
      listsAlone(),
      inOneFile(),
      inAscii(),
      asFunction(),
      textsBehind(),
      schemas(),
      licences(),
      compiledAhead(),
      answers(),
    ],
    output: {
      dir: 'dist',
      format: 'cjs',
      entryFileNames: '[name].cjs',
      chunkFileNames: 'parts/[name].cjs',
      codeSplitting: {
        groups: [
          { name: AT_START, debugName: 'start', priority: 2 },
          { name: WITH_OPTIONS, debugName: 'options', priority: 1 },
        ],
      },
      minify: true,
    },
  },
  {
    input: { index: 'src/index.ts', vitest: 'src/vitest.ts' },
    external: ['vitest'],
    platform: 'node',
    resolve: { alias: AS_MODULES },
    plugins: [unused()],
    output: { dir: 'dist', format: 'esm', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
  },
]);

/** Writes the JSON Schemas, each from the one place that says what it describes. */
function schemas(): Plugin {
  const published = {
    'ivr-flow': publishedSchema(),
    'ivrlint-config': configSchema(rules, profiles),
    'ivrlint-report': reportSchema,
    'ivrlint-metrics': metricsSchema,
  };
  return {
    name: 'schemas',
    generateBundle() {
      for (const [name, schema] of Object.entries(published)) {
        const source = `${JSON.stringify(schema, null, 2)}\n`;
        this.emitFile({ type: 'asset', fileName: `schema/${name}.schema.json`, source });
      }
    },
  };
}

/**
 * Leaves out what libraries load at once for things that we never ask of them, and that takes as long as checking a menu:
 * chalk's look at the terminal (colour is decided in `look.ts`), commander's way to start programs, and a module for what is there anyway.
 */
function unused(): Plugin {
  const nothing: Record<string, string> = {
    '#supports-color': 'export default { stdout: false, stderr: false };',
    'node:child_process': 'export {};',
    'node:process': 'module.exports = process;',
  };
  return {
    name: 'unused',
    resolveId: {
      order: 'pre',
      handler: (id, importer) => (id in nothing && importer?.includes('node_modules') ? `\0${id}` : undefined),
    },
    load: (id) => (id.startsWith('\0') ? nothing[id.slice(1)] : undefined),
  };
}

/**
 * Makes the expressions that a library has for all scripts when it comes to use them, which hardly any menu asks of it: V8 reads
 * each one as soon as it comes by it, and to learn which letters it is about takes it as long as a rule does.
 */
function madeWhenUsed(): Plugin {
  const made = /^const (\w+_RE) = (\/.+\/[a-z]*);$/gm;
  return {
    name: 'made-when-used',
    transform(code, id) {
      if (!/fast-string-truncated-width.dist.index\.js$/.test(id)) return undefined;
      const names = [...code.matchAll(made)].map(([, name]) => name);
      if (names.length === 0) this.error(`Nothing to make when it is used in ${id}.`);
      const used = new RegExp(`\\b(${names.join('|')})\\b(?! = )`, 'g');
      const later = 'const whenUsed = (make, made) => () => (made ??= make());\n';
      return later + code.replace(made, 'const $1 = whenUsed(() => $2);').replace(used, '$1()');
    },
  };
}

/** Leaves each part that is seldom called in its file, which is loaded when one of its functions is first called. */
function whenCalled(): Plugin {
  const CALLED = '\0when-called:';
  const PART = '\0part:';
  const here = fileURLToPath(import.meta.url);
  const parts = new Map<string, { readonly part: string; readonly called: readonly string[] }>();
  const functionsIn = (file: string) =>
    [...readFileSync(file, 'utf8').matchAll(/^export (?:async )?function\*? (\w+)/gm)].map(([, name]) => name!);
  return {
    name: 'when-called',
    async buildStart() {
      for (const [part, sources] of Object.entries(SELDOM_CALLED)) {
        for (const source of sources) {
          const [path, ...called] = source.split(' ');
          const resolved = await this.resolve(path!.replace(/^src\//, './$&'), here, { skipSelf: true });
          if (!resolved) this.error(`${path} is not there to be a part.`);
          parts.set(resolved.id, { part, called: called.length > 0 ? called : functionsIn(resolved.id) });
        }
        this.emitFile({ type: 'chunk', id: PART + part, fileName: `parts/seldom-${part}.cjs` });
      }
    },
    resolveId: {
      order: 'pre',
      async handler(id, importer) {
        if (id.startsWith(PART)) return id;
        if (!importer || importer.startsWith(PART)) return undefined;
        const resolved = await this.resolve(id, importer, { skipSelf: true });
        return resolved && parts.has(resolved.id) ? CALLED + resolved.id : undefined;
      },
    },
    load(id) {
      if (id.startsWith(PART)) {
        const its = [...parts].filter(([, { part }]) => part === id.slice(PART.length));
        return its
          .map(([file, { called }]) => `export { ${called.join(', ')} } from ${JSON.stringify(file)};`)
          .join('\n');
      }
      if (!id.startsWith(CALLED)) return undefined;
      const { part, called } = parts.get(id.slice(CALLED.length))!;
      return called
        .map(
          (name) =>
            `export const ${name} = (...given) => module.require('./parts/seldom-${part}.cjs').${name}(...given);`,
        )
        .join('\n');
    },
    generateBundle(_, bundle) {
      // What one part calls of another lies beside it.
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && file.fileName.startsWith('parts/'))
          file.code = file.code.replaceAll('module.require(`./parts/', 'module.require(`./');
      }
    },
  };
}

/** Writes down whose work is in the program, and on what terms, since it is copied with it. */
function licences(): Plugin {
  return {
    name: 'licences',
    generateBundle() {
      const folders = new Set<string>();
      for (const id of this.getModuleIds()) {
        const [, folder] = /^([^\0].*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/')) ?? [];
        if (folder) folders.add(folder);
      }
      const terms = [...folders].sort().map((folder) => {
        const { name, version, license, author } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
        const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
        const terms = file
          ? readFileSync(`${folder}/${file}`, 'utf8').trim()
          : `Copyright (c) ${author}\n\n${UNSAID[license]}`;
        return `${name} ${version} (${license})\n\n${terms}\n`;
      });
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: terms.join(`\n${'-'.repeat(80)}\n\n`) });
    },
  };
}

/** The terms of packages that only name them. */
const UNSAID: Readonly<Record<string, string>> = {
  ISC: `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted,
provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED
WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR
CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT,
NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`,
};

/** Writes into each file what rolldown keeps in one of its own for all: a file more takes nearly a millisecond to load. */
function inOneFile(): Plugin {
  const asked = /require\("\.\/(?:parts\/)?rolldown-runtime\.cjs"\)/;
  return {
    name: 'in-one-file',
    generateBundle(_, bundle) {
      const runtime = bundle['parts/rolldown-runtime.cjs'];
      if (runtime?.type !== 'chunk') return;
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk')
          file.code = file.code.replace(asked, () => `(exports=>{${runtime.code}return exports})({})`);
      }
      delete bundle['parts/rolldown-runtime.cjs'];
    },
  };
}

/** Leaves out of the lists of phrases what only their readers need: how far lines are set in, and remarks. */
function listsAlone(): Plugin {
  return {
    name: 'lists-alone',
    transform: {
      filter: { id: /src.language.lists.[^/]*\.ts$/ },
      handler: (code) => code.replace(/^ *(?:\/\/.*\n)?/gm, ''),
    },
  };
}

/** Spells out what is beyond ASCII: a program that needs no other letters is read in a fraction of the time. */
function inAscii(): Plugin {
  const spelt = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return {
    name: 'in-ascii',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = file.code.replace(/[^\0-\x7f]/g, spelt);
      }
    },
  };
}

/**
 * Makes the program a function in itself, as Node would make one of a module: `bin/ivrlint.js` has V8 read the file as it is, where
 * to write something around it would copy all of it. As a module, which is not the global object, it runs at once.
 */
function asFunction(): Plugin {
  const given = 'exports, require, module, __filename, __dirname';
  return {
    name: 'as-function',
    generateBundle(_, bundle) {
      const program = bundle['ivrlint.cjs'];
      if (program?.type !== 'chunk') return;
      // In brackets of its own, for these tell V8 that it will be run, and need not be looked through first.
      program.code = `(run => this === globalThis ? run : run(${given}))((function (${given}, __written) {${program.code}\n}))`;
    },
  };
}

/** A text with fewer characters takes less to be read with the program than to be cut out of it. */
const LEAST_BEHIND = 400;

/** What is written in the file is given by `bin/ivrlint.js`, which has read it. */
const CUT = `
  __written ??= require('node:fs').readFileSync(__filename, 'latin1');
  const __text = (start, end) => __written.slice(start, end);
`;

/**
 * Puts long texts, such as lists of phrases, behind the program, which cuts each out of its own file when it comes to it. Else V8 would
 * keep them all in what is compiled ahead as well, and every start would read and copy them twice.
 */
function textsBehind(): Plugin {
  return {
    name: 'texts-behind',
    generateBundle(_, bundle) {
      const program = bundle['ivrlint.cjs'];
      if (program?.type !== 'chunk') return;
      const code = program.code.replace('__written) {', (before) => `${before}${CUT}`);
      const texts: { readonly start: number; readonly end: number; readonly text: string }[] = [];
      const visitor = new Visitor({
        TemplateLiteral({ start, end, quasis }) {
          const text = code.slice(start + 1, end - 1);
          const isPlain = quasis.length === 1 && text === quasis[0]!.value.cooked && !text.includes('*/');
          if (isPlain && text.length >= LEAST_BEHIND) texts.push({ start, end, text });
        },
      });
      visitor.visit(parseSync('ivrlint.cjs', code).program);
      let rest = '';
      let done = 0;
      let left = texts.reduce((sum, { text }) => sum + text.length, '*/'.length);
      for (const { start, end, text } of texts) {
        rest += `${code.slice(done, start)} __text(-${left}, -${left - text.length})`;
        done = end;
        left -= text.length;
      }
      program.code = `${rest}${code.slice(done)}\n/*${texts.map(({ text }) => text).join('')}*/`;
    },
  };
}

/**
 * Leaves beside the program what V8 compiled of it by the time that it had checked a menu: see `bin/ivrlint.js`. One menu, for what only
 * others need takes longer to be read at every start than to be compiled when it is needed.
 */
function compiledAhead(): Plugin {
  const keep = `
    const { compile, compiled } = require('./bin/ivrlint.js');
    const script = compile();
    process.on('exit', () => require('node:fs').writeFileSync(compiled, script.createCachedData()));
  `;
  return {
    name: 'compiled-ahead',
    writeBundle({ dir = '.' }) {
      const menu = fileURLToPath(new URL('examples/council-night.ivr.yaml', import.meta.url));
      spawnSync(process.execPath, ['-e', keep, '--', 'ivrlint', menu], { cwd: dirname(dir), stdio: 'ignore' });
    },
  };
}

/** Leaves beside the program what it says when it is asked nothing but this, on a terminal that is wide enough. */
function answers(): Plugin {
  const told = "require('./bin/ivrlint.js').load()";
  return {
    name: 'answers',
    writeBundle({ dir = '.' }) {
      const said = ['--version', '--help', '-h'].map((asked) => [
        asked,
        spawnSync(process.execPath, ['-e', told, '--', 'ivrlint', asked], { cwd: dirname(dir), encoding: 'utf8' })
          .stdout,
      ]);
      const lines = said.flatMap(([, text]) => text!.split('\n'));
      const width = Math.max(...lines.map(({ length }) => length));
      writeFileSync(join(dir, 'answers.json'), JSON.stringify({ width, answers: Object.fromEntries(said) }));
    },
  };
}

/** The file that a module is put into, where it is not left to the bundler. */
type FileOf = (id: string, modules: ChunkingContext) => string | null;

/**
 * Puts into one file what these import at once, but what is in a file before it; what waits until it is used stays apart.
 */
function together(file: string, sources: readonly string[], before?: FileOf): FileOf {
  const loaded = new Set<string>();
  const reach = (id: string, modules: ChunkingContext): void => {
    if (loaded.has(id) || before?.(id, modules)) return;
    loaded.add(id);
    for (const each of modules.getModuleInfo(id)?.importedIds ?? []) reach(each, modules);
  };
  return (id, modules) => {
    if (loaded.size === 0) for (const each of sources) reach(fileURLToPath(new URL(each, import.meta.url)), modules);
    return loaded.has(id) ? file : null;
  };
}
