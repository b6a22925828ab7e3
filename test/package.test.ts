import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { partsOf, root } from './parts.ts';

/* What is published: packed as a release is, installed in an empty folder, and run there with nothing but itself. */

/** All that a release is made from. */
const SOURCES = ['bin', 'src', 'rules', 'examples', 'test', 'package.json', 'tsconfig.json', 'rolldown.config.ts'];

/** Asks nobody over a network; what it would ask for is not there, and so it would fail. */
const NPM = ['--offline', '--no-audit', '--no-fund', '--loglevel=error'];

let packed: readonly string[];
let folder: string;
let ivrlint: string;

beforeAll(() => {
  const from = mkdtempSync(join(tmpdir(), 'ivrlint-release-'));
  for (const each of [...SOURCES, 'LICENSE', 'README.md']) cpSync(root + each, join(from, each), { recursive: true });
  symlinkSync(`${root}node_modules`, join(from, 'node_modules'));
  const told = execFileSync('npm', ['pack', '--json', ...NPM], {
    cwd: from,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ filename, files }] = JSON.parse(told.slice(told.indexOf('[\n')));
  packed = files.map(({ path }: { path: string }) => path);
  // Apart from the release, or npm would take that for what it is to be installed in.
  folder = mkdtempSync(join(tmpdir(), 'ivrlint-empty-'));
  execFileSync('npm', ['install', ...NPM, join(from, filename)], { cwd: folder, stdio: 'ignore' });
  ivrlint = join(folder, 'node_modules/ivrlint');
  return () => {
    for (const each of [from, folder]) rmSync(each, { recursive: true, force: true });
  };
}, 240_000);

describe('the package', () => {
  test('holds what is to be run and read, and nothing else', () => {
    const pages = partsOf('rules', '/rule.ts').map((id) => `rules/${id}/README.md`);
    const examples = readdirSync(`${root}examples`).map((name) => `examples/${name}`);
    const single = ['LICENSE', 'README.md', 'package.json', 'rules/README.md', 'dist/index.js', 'dist/vitest.js'];
    const program = [
      'bin/ivrlint.js',
      'bin/package.json',
      'dist/answers.json',
      'dist/ivrlint.cjs',
      'dist/licences.txt',
    ];
    const schemas = ['ivr-flow', 'ivrlint-config', 'ivrlint-metrics', 'ivrlint-report'].map(
      (name) => `dist/schema/${name}.schema.json`,
    );
    const built = /^dist\/(?:chunks\/[\w.-]+-[\w-]{8}\.js|parts\/[\w.-]+\.cjs|types\/(?:src|rules)\/[\w./-]+\.d\.ts)$/;
    expect(packed.filter((path) => !built.test(path)).toSorted()).toEqual(
      [...pages, ...examples, ...single, ...program, ...schemas].toSorted(),
    );
    for (const kind of ['dist/chunks/', 'dist/parts/', 'dist/types/'])
      expect(packed.some((path) => path.startsWith(kind))).toBe(true);
  });

  test('names only files that it holds', () => {
    const { bin, exports } = JSON.parse(readFileSync(join(ivrlint, 'package.json'), 'utf8'));
    const named = [
      bin.ivrlint,
      ...Object.values(exports).flatMap((each) =>
        Object.values({ each }).flatMap((one) => (typeof one === 'string' ? one : Object.values(one as object))),
      ),
    ];
    const paths = named.map((path: string) => path.replace(/^\.\//, '')).filter((path) => !path.includes('*'));
    expect(paths.filter((path) => !packed.includes(path))).toEqual([]);
  });

  test('needs no other package, and runs nothing when it is installed', () => {
    const { dependencies, optionalDependencies, peerDependencies, scripts } = JSON.parse(
      readFileSync(join(ivrlint, 'package.json'), 'utf8'),
    );
    expect([dependencies, optionalDependencies, peerDependencies]).toEqual([undefined, undefined, undefined]);
    expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([]);
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['ivrlint']);
  });

  test('says whose work is in it, on what terms, and those allow it', () => {
    const parts = readFileSync(join(ivrlint, 'dist/licences.txt'), 'utf8').split(`\n${'-'.repeat(80)}\n\n`);
    expect(parts.length).toBeGreaterThan(20);
    for (const part of parts) {
      expect(part).toMatch(
        /^[@\w./-]+ \d[\w.+-]* \((?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD|BlueOak-1\.0\.0)\)\n\n[\s\S]{200,}/,
      );
    }
    const named = parts.map((part) => part.split(' ', 1)[0]);
    expect(named).toEqual(expect.arrayContaining(['yaml', 'saxes', 'commander', 'libphonenumber-js']));
  });

  test('says nothing of the machine that made it', () => {
    // Here the libraries lie outside of the release, and comments name where.
    const said = (path: string) =>
      readFileSync(join(ivrlint, path), 'utf8').replace(/^\/\/ .*\/node_modules\/.*$/gm, '');
    const places = [root.replace(/\/$/, ''), homedir()];
    expect(packed.filter((path) => places.some((place) => place.length > 5 && said(path).includes(place)))).toEqual([]);
  });
});

/** Takes away whatever could reach another computer, before the program begins. */
const NO_NETWORK = `
const refuse = (what) => () => {
  require('node:fs').writeSync(2, 'network: ' + what + '\\n');
  process.exit(99);
};
globalThis.fetch = refuse('fetch');
globalThis.WebSocket = refuse('WebSocket');
const names = { net: ['connect', 'createConnection', 'createServer'], tls: ['connect'], dns: ['lookup', 'resolve'],
  http: ['request', 'get', 'createServer'], https: ['request', 'get'], http2: ['connect'], dgram: ['createSocket'] };
for (const [name, functions] of Object.entries(names)) {
  for (const each of functions) require('node:' + name)[each] = refuse(name + '.' + each);
}
require('node:net').Socket.prototype.connect = refuse('Socket.connect');
`;

describe('installed in an empty folder, without a network', () => {
  test.each([
    { args: ['--version'], says: /^\d+\.\d+\.\d+\n$/ },
    { args: ['examples/bank-before.ivr.yaml', '--fail-on', 'never'], says: /▲ warning/ },
    { args: ['examples', '--fail-on', 'never', '--format', 'sarif'], says: /"version": "2\.1\.0"/ },
    { args: ['metrics', 'examples'], says: /Where calls end/ },
    { args: ['--dry-run', 'examples'], code: 1, says: /^--- a\// },
    { args: ['explain', 'goodbye'], says: /^goodbye\n/ },
    { args: ['rules'], says: /rules are on here/ },
    { args: ['config', 'examples/police.ivr.yaml'], says: /no-sending-away +warning/ },
    { args: ['prompt', 'For sales, press 1.'], says: /./ },
    { args: ['completion', 'bash'], says: /complete/ },
    { args: ['init'], says: /^Wrote/ },
    { args: ['baseline', 'examples/bank-before.ivr.yaml'], says: /sets \d+ findings/ },
  ])('ivrlint $args', ({ args, code = 0, says }) => {
    writeFileSync(join(folder, 'no-network.cjs'), NO_NETWORK);
    const place = join(folder, 'work', String(args.join(' ')).replace(/\W+/g, '-'));
    cpSync(join(ivrlint, 'examples'), join(place, 'examples'), { recursive: true });
    const program = ['--require', join(folder, 'no-network.cjs'), join(folder, 'node_modules/.bin/ivrlint'), ...args];
    const env = { PATH: process.env.PATH };
    const { status, stdout, stderr } = spawnSync(process.execPath, program, { cwd: place, encoding: 'utf8', env });
    expect(stderr).not.toContain('network:');
    expect({ status, stdout, stderr }).toMatchObject({ status: code, stdout: expect.stringMatching(says) });
  });

  test('its parts name none of what reaches another computer', () => {
    const code = packed
      .filter((path) => /\.c?js$/.test(path))
      .map((path) => [path, readFileSync(join(ivrlint, path), 'utf8')] as const);
    const reaching =
      /(?:require\(|from ?|import\()[`"'](?:node:)?(?:net|tls|dns|http|https|http2|dgram)(?:\/promises)?[`"']|\bXMLHttpRequest\b|\bnew WebSocket\b|(?<![.\w])fetch\(/;
    expect(code.filter(([, text]) => reaching.test(text)).map(([path]) => path)).toEqual([]);
  });

  test('it serves other programs', () => {
    const script = `
      import { lintText } from 'ivrlint';
      const { results } = lintText('ivr: 1\\nnodes: { a: { type: message, say: Hello., next: nowhere } }', 'a.ivr.yaml');
      console.log(results[0].findings.some(({ rule }) => rule === 'undefined-target'));
    `;
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: folder, encoding: 'utf8' });
    expect(run).toMatchObject({ status: 0, stdout: 'true\n' });
  });
});
