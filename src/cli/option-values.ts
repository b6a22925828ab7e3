import { InvalidArgumentError } from 'commander';

/** The value of an option that may be given again. */
export function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

export function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It takes a whole number, such as 0 or 10.');
  return Number(value);
}

export function scoreNumber(value: string): number {
  if (!/^\d{1,3}$/.test(value) || Number(value) > 100)
    throw new InvalidArgumentError('It takes a number from 0 to 100.');
  return Number(value);
}

export function languageTag(value: string): string {
  if (/^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,4}$/i.test(value)) return value;
  throw new InvalidArgumentError('It takes the tag of a language, such as es or en-GB.');
}
