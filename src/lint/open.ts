import type { Importer } from '../importers/importer.ts';
import { withoutTooMuch } from '../importers/too-much.ts';
import type { Source } from '../source/source.ts';
import type { Document } from './document.ts';

export type Importers = Readonly<Record<string, Importer>>;

/** Reads a source as the first format that recognises it; undefined where none does. */
export function open(source: Source, importers: Importers): Document | undefined {
  const format = formatOf(source, importers);
  const importer = format === undefined ? undefined : importers[format];
  if (format === undefined || !importer) return undefined;
  const reading = withoutTooMuch(importer.read(source));
  return { ...reading, source: reading.source ?? source, format };
}

/**
 * What a source says decides. Its name does only where its words do not: in `main.ivr.yaml` a first line that is
 * misspelt is a mistake to point at, not another format.
 */
export function formatOf(source: Source, importers: Importers): string | undefined {
  const formats = Object.keys(importers);
  return formats.find((id) => importers[id]!.detect(source)) ?? formats.find((id) => isNamedFor(id, source.path));
}

/** Whether a file's name says its format: `main.ivr.yaml` for `ivr`. */
export function isNamedFor(format: string, path: string): boolean {
  return ['.yaml', '.yml', '.json'].some((ending) => path.toLowerCase().endsWith(`.${format}${ending}`));
}
