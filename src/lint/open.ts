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

/** Documents of which others say more, read anew with these; each other as it is. */
export function readTogether(documents: readonly Document[], importers: Importers): Document[] {
  const alike = new Map<string, Source[]>();
  for (const { format, source } of documents) {
    const known = alike.get(format);
    if (known) known.push(source);
    else alike.set(format, [source]);
  }
  return documents.map((document) => {
    const again = importers[document.format]?.reread?.(document.source, alike.get(document.format)!);
    return again ? { ...document, flows: again.flows, problems: again.problems } : document;
  });
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
