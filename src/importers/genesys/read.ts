import type { Source } from '../../source/source.ts';
import type { Reading } from '../importer.ts';
import { fromArchy } from './from-archy.ts';
import { fromExport } from './from-export.ts';
import { looksExported } from './packed.ts';

export function read(source: Source): Reading {
  return looksExported(source) ? fromExport(source) : fromArchy(source);
}
