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
])('$settings: $fits', ({ settings, fits }) => {
  expect(validate(settings)).toBe(fits);
});
