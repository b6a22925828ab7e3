import { escaped } from '../text/escape.ts';

/** What a workflow command says of its message, such as where it belongs; what is undefined is left out. */
export type Properties = Readonly<Record<string, string | number | undefined>>;

/** A command to the runner of a GitHub workflow, which it obeys where a line begins with one. Its words can be anything. */
export function commandOf(name: string, properties: Properties, lines: readonly string[]): string {
  const given = Object.entries(properties).filter(([, value]) => value !== undefined);
  const said = given.map(([key, value]) => `${key}=${property(String(value))}`).join(',');
  return `::${name}${said ? ` ${said}` : ''}::${lines.map(data).join('%0A')}\n`;
}

function data(words: string): string {
  return escaped(words).replaceAll('%', '%25');
}

function property(words: string): string {
  return data(words).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
