import type { CommandWords, OptionWords, Values } from './grammar.ts';

/** For PowerShell from 5.1 on. Files are completed by the shell itself where the script offers nothing. */
export function powershellScript(commands: readonly CommandWords[]): string {
  return `# Completion of ivrlint for PowerShell. In $PROFILE: ivrlint completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName ivrlint -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = [ordered]@{
${commands.map(({ name, about }) => `    ${quoted(name)} = ${quoted(about)}`).join('\n')}
  }
  $options = @{
${commands.map(({ name, options }) => `    ${quoted(name)} = [ordered]@{\n${options.flatMap(optionLines).join('\n')}\n    }`).join('\n')}
  }
  $values = @{
${commands.flatMap(({ name, options }) => options.flatMap((option) => valueLines(name, option))).join('\n')}
  }
  $arguments = @{
${commands.map(({ name, takes }) => `    ${quoted(name)} = ${listed(wordsIn(takes))}`).join('\n')}
  }
  $words = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.Extent.Text })
  $command = 'lint'
  if ($words.Count -gt 1 -and $commands.Contains($words[1])) { $command = $words[1] }
  $key = "$command $($words[-1])"
  $found = [ordered]@{}
  if ($words.Count -gt 1 -and $values.ContainsKey($key)) {
    foreach ($word in $values[$key]) { $found[$word] = $word }
  } elseif ($wordToComplete -like '-*') {
    $found = $options[$command]
  } else {
    if ($words.Count -eq 1) { foreach ($word in $commands.Keys) { $found[$word] = $commands[$word] } }
    foreach ($word in $arguments[$command]) { $found[$word] = $word }
  }
  foreach ($word in $found.Keys) {
    if ($word.StartsWith($wordToComplete, [StringComparison]::OrdinalIgnoreCase)) {
      [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $found[$word])
    }
  }
}
`;
}

function optionLines({ flags, about }: OptionWords): string[] {
  return flags.map((flag) => `      ${quoted(flag)} = ${quoted(about)}`);
}

function valueLines(command: string, { flags, takes }: OptionWords): string[] {
  if (!takes) return [];
  return flags.map((flag) => `    ${quoted(`${command} ${flag}`)} = ${listed(wordsIn(takes))}`);
}

/** Of a pair, each first word, and each with each of the words that may follow where these are few. */
function wordsIn(values: Values): readonly string[] {
  if (values.kind === 'words') return values.words;
  if (values.kind !== 'pair') return [];
  return values.isWhole ? values.first : values.first.map((each) => `${each}=`);
}

function listed(words: readonly string[]): string {
  return `@(${words.map(quoted).join(', ')})`;
}

function quoted(words: string): string {
  return `'${words.replaceAll("'", "''")}'`;
}
