/** The parts of a score, and what each counts: the weights are ours, and 100 together. */
export const WEIGHTS = {
  person: 30,
  'dead ends': 20,
  'words and keys': 20,
  time: 15,
  wording: 10,
  hygiene: 5,
} as const;

export type PartName = keyof typeof WEIGHTS;

/** The rules that count in another part than those of their category. */
const BY_RULE: Readonly<Record<string, PartName>> = {
  'silent-caller': 'dead ends',
  'lost-caller': 'dead ends',
  'endless-loop': 'dead ends',
  'dead-end': 'dead ends',
  'undefined-target': 'dead ends',
  'no-cut-off': 'dead ends',
  'closed-has-a-route': 'dead ends',
  'announced-key-unbound': 'words and keys',
  'unannounced-key': 'words and keys',
  'keys-in-order': 'words and keys',
  'duplicate-key': 'words and keys',
  'promise-kept': 'words and keys',
};

const BY_CATEGORY: Readonly<Record<string, PartName>> = {
  person: 'person',
  wording: 'wording',
  choices: 'wording',
  opening: 'wording',
};

/** In which part a rule counts. Time is measured, and no rule counts in it. */
export function partOf(rule: string, category: string): PartName {
  // YAML's own traps lose keys.
  if (rule.startsWith('yaml-')) return 'words and keys';
  return (
    (Object.hasOwn(BY_RULE, rule) ? BY_RULE[rule] : undefined) ??
    (Object.hasOwn(BY_CATEGORY, category) ? BY_CATEGORY[category] : undefined) ??
    'hygiene'
  );
}
