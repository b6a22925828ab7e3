import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';

/* The yardstick: what it takes only to parse the same files with the parser that ivrlint uses, as data and with places. */
const [path] = process.argv.slice(2);
const files = statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path];
for (const file of files) {
  const options = { lineCounter: new LineCounter(), uniqueKeys: false, prettyErrors: false };
  parseDocument(readFileSync(file, 'utf8'), options).toJS();
}
