import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Reads a file that is published with the program, by its path in the package. */
export function readPackageFile(path: string): string {
  return readFileSync(join(packageRoot(dirname(fileURLToPath(import.meta.url))), path), 'utf8');
}

/** The program is one file when it is built and many before, so its depth in the package is not known. */
function packageRoot(folder: string): string {
  return existsSync(join(folder, 'package.json')) || dirname(folder) === folder ? folder : packageRoot(dirname(folder));
}
