const COMMAND = /^::(group|endgroup|error|warning|notice)(?: ([^:]*))?::(.*)$/;

export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** The commands in a log, read as GitHub's runner reads them. */
export function commandsIn(log: string): WorkflowCommand[] {
  return log.split('\n').flatMap((line) => {
    const [, name, said = '', message = ''] = COMMAND.exec(line) ?? [];
    if (name === undefined) return [];
    const properties = said.split(',').filter(Boolean);
    return [{ name, properties: Object.fromEntries(properties.map(propertyIn)), message: unescaped(message) }];
  });
}

function propertyIn(said: string): [string, string] {
  const [name = '', ...rest] = said.split('=');
  return [name, unescaped(rest.join('=').replaceAll('%3A', ':').replaceAll('%2C', ','))];
}

function unescaped(words: string): string {
  return words.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

export function faultsInGithub(log: string): string[] {
  const lines = log.split('\n');
  const commands = commandsIn(log);
  const count = (name: string) => commands.filter((command) => command.name === name).length;
  const known = ['file', 'line', 'endLine', 'col', 'endColumn', 'title'];
  return [
    ...lines.filter((line) => /^\s*::/.test(line) && !COMMAND.test(line)).map((line) => `no command: ${line}`),
    ...lines.filter((line) => /##\[/.test(line)).map((line) => `another kind of command: ${line}`),
    ...(count('group') === 1 && count('endgroup') === 1 ? [] : ['not one group']),
    ...(count('error') <= 10 && count('warning') <= 10 && count('notice') === 0 ? [] : ['more than GitHub shows']),
    ...commands.flatMap(({ name, properties, message }) => [
      ...(name !== 'endgroup' && message === '' ? [`${name} says nothing`] : []),
      ...Object.keys(properties).filter((key) => !known.includes(key)),
      ...(properties.endLine !== undefined && properties.col !== undefined ? ['columns on several lines'] : []),
    ]),
  ];
}
