import { dirname, resolve } from 'node:path';
import type { Document } from '../lint/document.ts';
import { fileOf, type Settings, type SettingsOptions, settingsFrom } from './settings.ts';
import type { World } from './world.ts';

/** Files that are checked together, and see each other: those for which the same file of settings is the nearest. */
export interface Group {
  readonly settings: Settings;
  readonly documents: readonly Document[];
}

/** Which settings hold for a file, by its path from where people are. Each file of settings is read once. */
export type SettingsFor = (path: string) => Promise<Settings>;

export function settingsFinder(options: SettingsOptions, world: World): SettingsFor {
  const byFolder = new Map<string, string | undefined>();
  const byFile = new Map<string | undefined, Promise<Settings>>();
  return (path) => {
    const folder = dirname(resolve(world.cwd, path));
    if (!byFolder.has(folder)) byFolder.set(folder, fileOf(options, folder, world));
    const file = byFolder.get(folder);
    const known = byFile.get(file);
    if (known) return known;
    const settings = settingsFrom(file, options, world);
    byFile.set(file, settings);
    return settings;
  };
}

/** In the order in which their first files come. */
export async function grouped(documents: readonly Document[], settingsFor: SettingsFor): Promise<Group[]> {
  const groups = new Map<Settings, Document[]>();
  for (const document of documents) {
    const settings = await settingsFor(document.source.path);
    const group = groups.get(settings);
    if (group) group.push(document);
    else groups.set(settings, [document]);
  }
  return [...groups].map(([settings, members]) => ({ settings, documents: members }));
}
