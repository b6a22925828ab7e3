import type { Rule, RuleOption } from '../rule.ts';
import { LEVELS, type Rules } from './choice.ts';
import type { Profiles } from './profile.ts';

/** The JSON Schema of `ivrlint.config.yaml`, for editors: made of what the rules declare. ivrlint checks settings itself. */
export function configSchema(rules: Rules, profiles: Profiles): object {
  const profile = {
    oneOf: Object.entries(profiles).map(([name, { about }]) => ({
      const: name,
      description: sentence(`This is ${about}`),
    })),
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'ivrlint settings',
    type: 'object',
    properties: {
      extends: {
        description: 'The profile to build on, or several, of which the later win.',
        anyOf: [profile, { type: 'array', items: profile }],
      },
      rules: {
        description: 'By rule, how much it matters, or a map of that and of its options.',
        type: 'object',
        properties: Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, ruleSchema(rule)])),
      },
    },
  };
}

function ruleSchema(rule: Rule): object {
  const severity = {
    enum: LEVELS.filter((level) => level !== 'error' || rule.evidence !== 'contested'),
    description: `${sentence(rule.summary)} ${rule.off ? 'Off by default.' : `By default: ${rule.severity}.`}`,
  };
  const options = Object.entries(rule.options ?? {}).map(([name, option]) => [name, optionSchema(option)]);
  return {
    description: severity.description,
    anyOf: [severity, { type: 'object', properties: { severity, ...Object.fromEntries(options) } }],
  };
}

function optionSchema({ default: value, about, min, oneOf }: RuleOption): object {
  const description = sentence(`This is ${about}`);
  const words = oneOf ? { enum: oneOf } : { type: 'string' };
  if (Array.isArray(value)) return { type: 'array', items: words, default: value, description };
  if (typeof value === 'string') return { ...words, default: value, description };
  return { type: typeof value, default: value, description, ...(min === undefined ? {} : { minimum: min }) };
}

function sentence(words: string): string {
  return `${words}.`;
}
