import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import type { Log } from 'sarif';

const {
  id: _,
  $schema: __,
  ...schema
} = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
formats.default(ajv);
const validate = ajv.compile(schema);

/** What is wrong with a report: by the schema of SARIF, and by what GitHub asks for beyond it. */
export function faultsInSarif(report: string): string[] {
  const log: Log = JSON.parse(report);
  if (!validate(log)) return ajv.errorsText(validate.errors, { separator: '\n' }).split('\n');
  return log.runs.flatMap(({ tool: { driver }, results, originalUriBaseIds = {} }) => {
    if (!results) return ['a run needs results, even if there are none'];
    const ids = (driver.rules ?? []).map(({ id }) => id);
    return [
      ...(new Set(ids).size < ids.length ? ['two rules of one name'] : []),
      ...(driver.rules ?? []).flatMap((rule) => [
        ...(!rule.shortDescription?.text || rule.shortDescription.text.length > 1024 ? [`${rule.id}: in short?`] : []),
        ...(!rule.fullDescription?.text || rule.fullDescription.text.length > 1024 ? [`${rule.id}: in full?`] : []),
        ...(rule.help?.text ? [] : [`${rule.id}: no help`]),
        ...((rule.properties?.tags ?? []).length > 10 ? [`${rule.id}: too many tags`] : []),
        ...(rule.properties?.['security-severity'] ? [`${rule.id}: no matter of security`] : []),
      ]),
      ...results.flatMap((result, index) => {
        const { region, artifactLocation } = result.locations?.[0]?.physicalLocation ?? {};
        const texts = [
          result.message.text ?? '',
          ...(result.relatedLocations ?? []).map(({ message }) => message?.text),
        ];
        const base = artifactLocation?.uriBaseId;
        const links = [...(result.message.text ?? '').matchAll(/\]\((\d+)\)/g)].map(([, id]) => Number(id));
        const known = (result.relatedLocations ?? []).map(({ id }) => id);
        const faults = [
          ...(texts.some((text) => !text?.trim()) ? ['nothing said'] : []),
          ...(ids[result.ruleIndex ?? -1] === result.ruleId ? [] : ['another rule at its index']),
          ...(artifactLocation?.uri?.match(/^(?:\/|\.\/)|\\|\/\.\.\//) ? ['a path that GitHub cannot find'] : []),
          ...(base !== undefined && !(base in originalUriBaseIds) ? ['relative to nothing'] : []),
          ...(region && region.startLine === region.endLine ? [] : ['on several lines']),
          ...(region && region.endColumn! >= region.startColumn! ? [] : ['ends before it begins']),
          ...(/^[0-9a-f]+:\d+$/.test(result.partialFingerprints?.primaryLocationLineHash ?? '')
            ? []
            : ['no fingerprint']),
          ...(links.every((id) => known.includes(id)) ? [] : ['a link to nowhere']),
        ];
        return faults.map((fault) => `result ${index}: ${fault}`);
      }),
    ];
  });
}
