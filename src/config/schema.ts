import type { Rule, RuleOption, RuleWords } from '../rule.ts';
import { LEVELS, type Rules } from './choice.ts';
import { FAIL_ON } from './layer.ts';
import type { Profiles } from './profile.ts';
import { speechSchema } from './read-speech.ts';
import { besideEach } from './wording.ts';

const text = (description: string) => ({ type: 'string', description });

const oneOrMore = (items: object, description: string) => ({
  description,
  anyOf: [items, { type: 'array', items }],
});

const day = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  description: 'A date: 2026-11-22. It lasts to its end.',
};

/**
 * The JSON Schema of `ivrlint.config.yaml`, for editors: made of what the rules declare. ivrlint checks settings itself, and
 * knows of rules that settings add, which this cannot.
 */
export function configSchema(rules: Rules, profiles: Profiles): object {
  const profile = {
    anyOf: [
      {
        oneOf: Object.entries(profiles).map(([name, { about }]) => ({
          const: name,
          description: sentence(`This is ${about}`),
        })),
      },
      { type: 'string', pattern: '^\\.{0,2}/|\\.(?:ya?ml|json)$', description: 'A file of settings.' },
      {
        type: 'string',
        pattern: '^@[^/]+/[^/]+$|^[a-z0-9-]*ivrlint[a-z0-9-]*$',
        description: 'A package of settings.',
      },
    ],
  };
  const patterns = (description: string) => oneOrMore({ type: 'string' }, description);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'ivrlint settings',
    type: 'object',
    properties: {
      extends: oneOrMore(profile, 'The profile, file or package to build on, or several, of which the later win.'),
      rules: ref('rules'),
      overrides: {
        description: 'Other rules for some of the files. The later win.',
        type: 'array',
        items: {
          type: 'object',
          required: ['files'],
          properties: { files: patterns('Patterns, relative to the folder of this file.'), rules: ref('rules') },
        },
      },
      ignore: patterns('Patterns of files to leave alone, relative to the folder of this file.'),
      phrases: {
        description: 'Rules of your own: words that are not to be said, by the name of the rule.',
        type: 'object',
        additionalProperties: phraseSchema,
      },
      plugins: oneOrMore({ type: 'string' }, 'Modules with rules of your own: paths that begin with ./, or packages.'),
      fail_on: { enum: FAIL_ON, description: 'From which severity the program ends with 1. By default: error.' },
      min_score: {
        type: 'number',
        minimum: 0,
        maximum: 100,
        description: 'The least caller score with which the program ends with 0.',
      },
      speech: speechSchema(),
      baseline: text('The file of findings that were there before, relative to the folder of this file.'),
      suppressions: {
        type: 'object',
        description: 'Findings that are set aside.',
        properties: {
          require_reason: { type: 'boolean', description: 'Whether none holds without a reason. By default: false.' },
          entries: { type: 'array', items: entrySchema },
        },
      },
      locked: oneOrMore(
        { enum: Object.keys(rules) },
        'Rules that nothing that builds on these settings may change or set aside.',
      ),
    },
    definitions: {
      rules: {
        description: 'By rule, how much it matters, or a map of that and of its options.',
        type: 'object',
        properties: Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, ruleSchema(rule)])),
      },
    },
  };
}

const phraseSchema = {
  type: 'object',
  required: ['message', 'words'],
  properties: {
    message: text('What is wrong, in one sentence.'),
    words: oneOrMore(
      { type: 'string' },
      'Phrases: {one|two} for alternatives, plan~ for any form, * for words between.',
    ),
    except: oneOrMore({ type: 'string' }, 'What looks like one of them and may be said.'),
    severity: { enum: LEVELS.filter((level) => level !== 'off'), description: 'By default: warning.' },
    languages: oneOrMore({ type: 'string' }, 'In which they are looked for, such as en. By default: all.'),
    why: text('What callers live through because of it.'),
    suggestion: text('What to write instead.'),
  },
};

const entrySchema = {
  type: 'object',
  required: ['file', 'rule'],
  properties: {
    file: oneOrMore({ type: 'string' }, 'A path or a pattern, relative to the folder of this file.'),
    node: text('The name of a node; without one, all of the file.'),
    rule: text('The rule whose findings are set aside.'),
    reason: text('Why.'),
    until: day,
  },
};

function ref(name: string): object {
  return { $ref: `#/definitions/${name}` };
}

function ruleSchema(rule: Rule): object {
  const severity = {
    enum: LEVELS.filter((level) => level !== 'error' || rule.evidence !== 'contested'),
    description: `${sentence(rule.summary)} ${rule.off ? 'Off by default.' : `By default: ${rule.severity}.`}`,
  };
  const options = Object.entries(rule.options ?? {}).map(([name, option]) => [name, optionSchema(option)]);
  const words = rule.words ? wordsSchema(rule.words) : {};
  return {
    description: severity.description,
    anyOf: [severity, { type: 'object', properties: { severity, ...Object.fromEntries(options), ...words } }],
  };
}

function optionSchema({ default: value, about, min, oneOf }: RuleOption): object {
  const description = sentence(`This is ${about}`);
  const words = oneOf ? { enum: oneOf } : { type: 'string' };
  if (Array.isArray(value)) return { type: 'array', items: words, default: value, description };
  if (typeof value === 'string') return { ...words, default: value, description };
  return { type: typeof value, default: value, description, ...(min === undefined ? {} : { minimum: min }) };
}

/** Phrases, or by the two letters of a language those of it; with something beside each, a map of both. */
function wordsSchema(words: RuleWords) {
  const { about, kinds, means } = words;
  const each = besideEach(words);
  const phrases = { type: 'array', items: { type: 'string' } };
  const byLanguage = { type: 'object', additionalProperties: phrases };
  const meaning = kinds ? { enum: Object.keys(kinds) } : { type: 'string' };
  return {
    add: {
      description: sentence(aboutAdd(about, each)),
      anyOf: [
        ...(each === undefined || means !== undefined ? [{ type: 'string' }, phrases, byLanguage] : []),
        ...(each === undefined ? [] : [{ type: 'object', additionalProperties: orByLanguage(meaning) }]),
      ],
    },
    except: {
      description: sentence(
        about === undefined ? 'Phrases that may be said, as findings quote them' : 'Phrases that do not count',
      ),
      anyOf: [{ type: 'string' }, phrases, byLanguage],
    },
  };
}

function orByLanguage(meaning: object): object {
  return { anyOf: [meaning, { type: 'object', additionalProperties: meaning }] };
}

function aboutAdd(about = 'to look for too', each?: string): string {
  return `Phrases ${about}${each === undefined ? '' : `, each with ${each}`}: {one|two} for alternatives, plan~ for any form, * for words between`;
}

function sentence(words: string): string {
  return `${words}.`;
}
