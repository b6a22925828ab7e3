import { Ajv } from 'ajv';

/** What GitLab's documentation asks of a code quality report: it reads these properties and no other. */
const schema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    additionalProperties: false,
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', pattern: '^[0-9a-f]{32}$' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        additionalProperties: false,
        properties: {
          path: { type: 'string', pattern: '^(?!\\./)(?!/)' },
          lines: {
            type: 'object',
            required: ['begin'],
            additionalProperties: false,
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
};

const ajv = new Ajv({ allErrors: true });
const validate = ajv.compile(schema);

export function faultsInGitlab(report: string): string[] {
  const issues: { fingerprint: string }[] = JSON.parse(report);
  if (!validate(issues)) return ajv.errorsText(validate.errors, { separator: '\n' }).split('\n');
  const prints = issues.map(({ fingerprint }) => fingerprint);
  // Of those that are alike only one is shown.
  return new Set(prints).size < prints.length ? ['two fingerprints are alike'] : [];
}
