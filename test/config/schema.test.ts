import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { profiles } from '../../src/config/profiles/index.ts';
import { configSchema } from '../../src/config/schema.ts';

/* What editors are told of `ivrlint.config.yaml`. */

const validate = new Ajv({ strict: true, strictTypes: false }).compile(configSchema(rules, profiles));

test.each([
  { settings: {}, fits: true },
  { settings: { extends: 'recommended' }, fits: true },
  { settings: { extends: ['recommended'] }, fits: true },
  { settings: { extends: 'recomended' }, fits: false },
  { settings: { rules: { 'option-before-key': 'off' } }, fits: true },
  { settings: { rules: { 'option-before-key': { severity: 'error', offers: 4 } } }, fits: true },
  { settings: { rules: { 'option-before-key': 'warn' } }, fits: false },
  { settings: { rules: { 'option-before-key': { offers: 'many' } } }, fits: false },
  { settings: { rules: { 'max-options': 'error' } }, fits: false },
  { settings: { extends: ['./shared.yaml', '@acme/menus'] }, fits: true },
  { settings: { overrides: [{ files: 'old/**', rules: { goodbye: 'off' } }] }, fits: true },
  { settings: { overrides: [{ rules: {} }] }, fits: false },
  { settings: { ignore: ['drafts'], locked: ['goodbye'], fail_on: 'warning', baseline: 'known.json' }, fits: true },
  { settings: { locked: 'godbye' }, fits: false },
  { settings: { fail_on: 'all' }, fits: false },
  { settings: { phrases: { own: { message: 'No.', words: 'x', severity: 'info' } } }, fits: true },
  { settings: { phrases: { own: { words: ['x'] } } }, fits: false },
  { settings: { suppressions: { require_reason: true, entries: [{ file: 'a', rule: 'b' }] } }, fits: true },
  { settings: { suppressions: { entries: [{ file: 'a', rule: 'b', until: 'soon' }] } }, fits: false },
])('$settings: $fits', ({ settings, fits }) => {
  expect(validate(settings)).toBe(fits);
});
