/** A first file of settings, with all that most people ever set there, as comments. */
export function configText(flows: readonly string[]): string {
  const [first = 'flows/main.ivr.yaml'] = flows;
  const folder = first.includes('/') ? first.slice(0, first.lastIndexOf('/')) : '.';
  const example = folder === '.' ? 'drafts/**' : `${folder}/drafts/**`;
  return `# Settings of ivrlint, for this folder and those in it. What holds for a file, and why: ivrlint config ${first}
extends: recommended

# How much a rule matters: off, info, warning or error. ivrlint rules lists them all, ivrlint explain RULE says more.
rules: {}
#  reviewed-lately: off

# Files that are no business of anyone's yet.
# ignore: ['${example}']

# Other rules for some of the files.
# overrides:
#   - files: '${example}'
#     rules:
#       no-filler: off

# Words that your callers should not hear.
# phrases:
#   no-plans:
#     message: Callers have a contract and know no plan.
#     words: [tariff plan~]

# From which severity a pull request fails: error, warning, info or never.
# fail_on: error
`;
}
