import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { env, lint, machine, median, parser, program, root, withFolder } from './measure.js';

/*
 * How long other linters take over the same files, beside ivrlint and beside only parsing them. None of them reads phone
 * menus: they are given our schema and rules of their own kinds, and the linters of prose only the words of prompts.
 * They are installed in the folder that is named, and stay there; yamllint is run where the machine has it.
 *
 *     npm run build && node test/bench/peers.js FOLDER [--write]
 */

const PACKAGES = {
  '@stoplight/spectral-cli': '6.16.3',
  eslint: '10.15.0',
  'eslint-plugin-yml': '3.10.0',
  'eslint-plugin-json-schema-validator': '6.3.1',
  textlint: '15.8.0',
  'textlint-rule-write-good': '2.0.0',
  'textlint-rule-max-comma': '4.0.0',
  'textlint-rule-terminology': '5.2.16',
  alex: '11.0.1',
};

const FILES = 1000;
const ROUNDS = 3;
const page = `${root}test/bench/README.md`;

const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined || folder.startsWith('--')) throw new Error('Name a folder to install the others in.');
if (!existsSync(`${root}dist/ivrlint.cjs`)) throw new Error('Nothing is built: npm run build');
install();
await withFolder(({ files }) => main(files(FILES), files(1)));

function install() {
  mkdirSync(folder, { recursive: true });
  const wanted = JSON.stringify({ private: true, type: 'module', dependencies: PACKAGES });
  const manifest = join(folder, 'package.json');
  if (existsSync(manifest) && readFileSync(manifest, 'utf8') === wanted) return;
  writeFileSync(manifest, wanted);
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: 'inherit' });
}

function main(many, one) {
  configure();
  for (const [name, files] of [
    ['many', many],
    ['one', one],
  ]) {
    rmSync(join(folder, name), { recursive: true, force: true });
    cpSync(files, join(folder, name), { recursive: true });
    writeProse(files, join(folder, `${name}-prose`));
  }
  const measured = [...measure('many', parser, many), ...measure('one', ['-e', '0'], one)];
  const table = tableOf(measured);
  console.log(table);
  if (!flags.includes('--write')) return;
  const text = readFileSync(page, 'utf8');
  writeFileSync(
    page,
    text.replace(/(?<=<!-- peers -->\n).*(?=<!-- end of peers -->)/s, () => `Measured on ${machine()}.\n\n${table}\n`),
  );
}

/** The words of prompts alone, a file for each flow, for those who check prose. */
function writeProse(files, to) {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to);
  for (const name of readdirSync(files)) {
    const { nodes } = parse(readFileSync(join(files, name), 'utf8'));
    const said = Object.values(nodes).flatMap(({ say, ask, options = [] }) => [
      say ?? ask,
      ...options.map((each) => each.say),
    ]);
    writeFileSync(join(to, name.replace(/\..*$/, '.md')), `${said.filter(Boolean).join('\n\n')}\n`);
  }
}

/** What is run over a folder of files: each a list of a program and its arguments. */
function commands(name) {
  const bin = (command) => join(folder, 'node_modules/.bin', command);
  const all = {
    Spectral: [bin('spectral'), 'lint', '--quiet', '--ruleset', 'spectral.json', `${name}/*.yaml`],
    ESLint: [bin('eslint'), '--no-cache', '--config', 'eslint.config.js', name],
    yamllint: ['yamllint', '--config-file', 'yamllint.yaml', '--format', 'parsable', name],
    textlint: [bin('textlint'), '--config', '.textlintrc.json', '--format', 'unix', `${name}-prose`],
    alex: [bin('alex'), '--quiet', `${name}-prose`],
  };
  const isHere = ([command]) => command.includes('node_modules') || spawnSync(command, ['--version']).status === 0;
  return Object.entries(all).filter(([, command]) => isHere(command));
}

/** Everyone in turn, round by round, after a round that fills the machine's caches. */
function measure(name, floor, files) {
  const node = (args) => [process.execPath, ...args];
  const floorOf = name === 'many' ? [...floor, files] : floor;
  const all = [
    ['floor', node(floorOf)],
    ['ivrlint', node(name === 'many' ? lint(files) : [program, files])],
    ...commands(name),
  ];
  const took = new Map(all.map(([who]) => [who, []]));
  for (let round = 0; round <= (name === 'many' ? ROUNDS : 9); round++) {
    for (const [who, command] of all) {
      const milliseconds = once(command);
      if (round > 0) took.get(who).push(milliseconds);
    }
  }
  const bare = took.get('floor');
  return [...took].slice(1).map(([who, own]) => {
    return { who, name, took: median(own), ratio: median(own.map((each, round) => each / bare[round])) };
  });
}

function once([command, ...args]) {
  const started = performance.now();
  const { error, status, stderr } = spawnSync(command, args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] });
  // What they find is no failure of theirs; a setting that they do not understand is.
  if (error || status === null || status > 1) throw new Error(`${command} ended with ${status}: ${error ?? stderr}`);
  return performance.now() - started;
}

function tableOf(measured) {
  const who = [...new Set(measured.map((each) => each.who))];
  const cell = (one, name) => {
    const { ratio, took } = measured.find((each) => each.who === one && each.name === name);
    return `${ratio.toFixed(1)} (${(took / 1000).toFixed(2)} s)`;
  };
  const lines = who.map((each) => `| ${each} | ${cell(each, 'one')} | ${cell(each, 'many')} |`);
  const head = `| linter | one file, in starts of Node | ${FILES.toLocaleString('en')} files, in the time of only parsing them |`;
  return [head, '| --- | --- | --- |', ...lines].join('\n');
}

/** What each checks: the schema and rules about prompts, names and targets; the style of YAML; the style of prose. */
function configure() {
  const schema = JSON.parse(readFileSync(`${root}dist/schema/ivr-flow.schema.json`, 'utf8'));
  const put = (name, text) => writeFileSync(join(folder, name), text);
  put('schema.json', JSON.stringify(schema));
  // Spectral takes functions from this folder alone, and one from each file.
  mkdirSync(join(folder, 'functions'), { recursive: true });
  put(
    'functions/missing.js',
    `export default function missing(flow) {
      const { nodes = {} } = flow ?? {};
      const lost = [];
      for (const [id, node] of Object.entries(nodes)) {
        for (const to of [node.next, node.after_attempts, ...(node.options ?? []).map((option) => option.to)]) {
          if (typeof to === 'string' && !(to in nodes)) lost.push({ message: to + ' is no step', path: ['nodes', id] });
        }
      }
      return lost;
    }`,
  );
  put('spectral.json', JSON.stringify({ functions: ['missing'], rules: rulesOfSpectral(schema) }));
  put(
    'eslint.config.js',
    `import { readFileSync } from 'node:fs';
    import yml from 'eslint-plugin-yml';
    import json from 'eslint-plugin-json-schema-validator';
    import { getStaticYAMLValue } from 'yaml-eslint-parser';
    import missing from './functions/missing.js';
    const schema = JSON.parse(readFileSync(new URL('schema.json', import.meta.url)));
    const targets = { create: (context) => ({ Program(node) {
      for (const { message } of missing(getStaticYAMLValue(node.body[0]))) context.report({ loc: node.loc, message });
    } }) };
    const own = ['no-empty-key', 'no-empty-mapping-value', 'no-empty-document', 'no-empty-sequence-entry', 'no-irregular-whitespace',
      'no-tab-indent', 'no-multiple-empty-lines', 'no-trailing-zeros', 'key-spacing', 'spaced-comment', 'indent', 'require-string-key', 'plain-scalar'];
    export default [...yml.configs['flat/base'], {
      files: ['**/*.yaml'],
      plugins: { json, flow: { rules: { targets } } },
      rules: {
        'json/no-invalid': ['error', { schemas: [{ fileMatch: ['**/*.yaml'], schema }], useSchemastoreCatalog: false }],
        'flow/targets': 'error',
        ...Object.fromEntries(own.map((name) => ['yml/' + name, 'warn'])),
      },
    }];`,
  );
  put(
    'yamllint.yaml',
    'extends: default\nrules:\n  document-start: disable\n  line-length: { max: 400 }\n  braces: { max-spaces-inside: 1 }\n',
  );
  put(
    '.textlintrc.json',
    JSON.stringify({ rules: { 'write-good': true, 'max-comma': { max: 9 }, terminology: true } }),
  );
}

/** Eighteen rules: the schema, the targets, and what its own functions can tell of prompts and names. */
function rulesOfSpectral(schema) {
  const [says, options] = ['$.nodes[*].say', '$.nodes[*].options[*]'];
  const rule = (given, fn, functionOptions, field) => {
    // biome-ignore lint/suspicious/noThenProperty: the word is Spectral's.
    return { given, severity: 'warn', then: { function: fn, functionOptions, field } };
  };
  const never = (words) => rule(says, 'pattern', { notMatch: words });
  const most = (given, max) => rule(given, 'length', { max });
  return {
    schema: rule('$', 'schema', { schema }),
    targets: rule('$', 'missing'),
    organisation: rule('$', 'truthy', undefined, 'organisation'),
    language: rule('$.language', 'enumeration', { values: ['en-GB', 'en-US', 'en-AU'] }),
    names: rule('$.nodes[*]~', 'casing', { type: 'kebab' }),
    stop: rule(says, 'pattern', { match: '[.?!]$' }),
    key: rule(`${options}.say`, 'pattern', { notMatch: '[Pp]ress \\w+ (for|to) ' }),
    failed: rule('$.nodes[?(@.type=="menu")]', 'defined', undefined, 'after_attempts'),
    spaces: never('  '),
    important: never('[Yy]our call is important'),
    changed: never('options have (recently )?changed'),
    website: never('website'),
    click: never('[Cc]lick'),
    sorry: never('any inconvenience'),
    wait: never('[Pp]lease (hold|wait)'),
    long: most(says, 300),
    label: most(`${options}.say`, 60),
    many: most('$.nodes[*].options', 5),
  };
}
