import type { Text } from '../../source/text.ts';
import { valueIn } from '../../source/tree.ts';
import { type Action, type Condition, numberOf, stores, waysOf, wordOf } from './actions.ts';

/**
 * A choice that is made in two blocks: the first keeps one key, and the second, to which only the first leads, tells the
 * keys apart. To callers it is one menu.
 */
export interface Fused {
  readonly check: Action;
  readonly keys: readonly Condition[];
  /** Where silence leads, if it is told from wrong keys. */
  readonly silence: Text | undefined;
  /** Where all else leads. */
  readonly otherwise: Text | undefined;
}

/** By the identifier of the block that asks. */
export function fusedIn(actions: ReadonlyMap<string, Action>): ReadonlyMap<string, Fused> {
  const waysInto = new Map<string, number>();
  for (const action of actions.values()) {
    for (const to of waysOf(action)) waysInto.set(to, (waysInto.get(to) ?? 0) + 1);
  }
  const fused = new Map<string, Fused>();
  for (const action of actions.values()) {
    const check = action.next && actions.get(action.next.value);
    if (!check || !keepsOneKey(action) || !tellsKeysApart(check) || waysInto.get(check.identifier) !== 1) continue;
    const silence = check.conditions.find(({ operands }) => operands.some(isSilence));
    fused.set(action.identifier, {
      check,
      keys: check.conditions.filter((each) => each !== silence),
      silence: silence?.to,
      otherwise: check.errors.find(({ type }) => type === 'NoMatchingCondition')?.to ?? check.next,
    });
  }
  return fused;
}

function keepsOneKey({ type, parameters }: Action): boolean {
  if (type !== 'GetParticipantInput' || !stores(parameters)) return false;
  return numberOf(valueIn(valueIn(valueIn(parameters, 'InputValidation'), 'CustomValidation'), 'MaximumLength')) === 1;
}

function tellsKeysApart({ type, parameters, conditions }: Action): boolean {
  if (type !== 'Compare' || wordOf(valueIn(parameters, 'ComparisonValue')) !== '$.StoredCustomerInput') return false;
  const isPlain = conditions.every(
    ({ operator, operands }) => operator === 'Equals' && operands.every((each) => isKey(each) || isSilence(each)),
  );
  return isPlain && conditions.some(({ operands }) => operands.some(isKey));
}

const isKey = ({ value }: Text) => /^[\d*#]$/.test(value);

const isSilence = ({ value }: Text) => value === 'Timeout';
