import { posix } from 'node:path';
import type { Look } from '../formatter.ts';

/** Where a file lies in its repository: how pipelines name files, whatever folder the program ran in. */
export function pathInRepository(path: string, { folder = '' }: Look): string {
  // `<stdin>` lies nowhere.
  return isAbsolute(path) || path.startsWith('<') ? path : posix.normalize(folder + path);
}

/** A path as a reference to it: relative where the path is. */
export function uriOf(path: string): string {
  const written = path.replace(HALVES, '\ufffd').split('/').map(encodeURIComponent).join('/');
  if (/^[a-z]%3A\//i.test(written)) return `file:///${written[0]}:${written.slice(4)}`;
  return path.startsWith('/') ? `file://${written}` : written;
}

export function isAbsolute(path: string): boolean {
  return path.startsWith('/') || /^[a-z]:\//i.test(path);
}

/** Halves of characters, which nothing but JavaScript can hold. */
export const HALVES = /\p{Cs}/gu;
