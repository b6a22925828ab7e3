import type { Menu, Option, Queue } from '../model/node.ts';
import type { Prompt } from '../model/prompt.ts';
import type { Names } from './names.ts';
import { type Around, promptFrom } from './prompts.ts';

export function optionsFrom({ id, options }: Menu | Queue, names: Names, around: Around): unknown[] {
  return options.map((option) => ({
    key: option.key === undefined ? undefined : keyFrom(option.key),
    length: lengthFrom(option.length),
    ...spoken(option, around),
    phrases: option.phrases.length > 0 ? option.phrases.map(({ value }) => value) : undefined,
    to: option.target && names.wayTo(option.target, option.to, id),
    share: shareFrom(option.share),
    language: option.language,
    tags: option.tags.length > 0 ? option.tags : undefined,
    confirm: option.confirm || undefined,
    note: option.note?.value,
  }));
}

/** A label makes a sentence by itself. */
function spoken({ label, prompt }: Option, around: Around): object {
  if (label) return { label: label.value };
  return prompt ? { say: promptFrom(prompt, around) } : {};
}

/** One digit is written as a number, as people do; more would lose a leading zero. */
export const keyFrom = (key: string): string | number => (/^\d$/.test(key) ? Number(key) : key);

export function lengthFrom(length: Option['length']): unknown {
  if (!length) return undefined;
  return length.min === length.max ? length.max : { min: length.min, max: length.max };
}

/** `0.55` as `55%`. */
export function shareFrom(share: number | undefined): string | undefined {
  return share === undefined ? undefined : `${Number((share * 100).toFixed(6))}%`;
}

/** The words that ask for a confirmation, else whether there is one. */
export function confirmationFrom(confirms: boolean, prompts: readonly Prompt[], around: Around): unknown {
  const words = prompts.filter(({ when }) => when === 'confirm').map((prompt) => promptFrom(prompt, around));
  if (words.length > 0) return words.length === 1 ? words[0] : words;
  return confirms || undefined;
}
