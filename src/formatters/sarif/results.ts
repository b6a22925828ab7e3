import type { Result, Fix as SarifFix, Suppression as SarifSuppression } from 'sarif';
import type { Finding, SuppressedFinding, Suppression } from '../../lint/run.ts';
import type { Edit, Fix } from '../../source/edit.ts';
import type { Related } from '../../source/problem.ts';
import { positionOf } from '../../source/source.ts';
import type { Look } from '../formatter.ts';
import { HALVES } from '../repository/path.ts';
import { messageIn } from '../text/block.ts';
import { escaped } from '../text/escape.ts';
import { lineHashesOf } from './line-hash.ts';
import { artifactOf, locationOf, regionOf, relatedLocationOf, wordsOf } from './places.ts';
import { LEVEL } from './rules.ts';

/** The most places that a message links to; more explain nothing further. */
const MOST_LINKS = 10;

export function resultOf(
  finding: Finding | SuppressedFinding,
  ruleIndexes: ReadonlyMap<string, number>,
  look: Look,
): Result {
  const { rule, severity, at, id, category, evidence, secondsSaved, related = [], fixes = [] } = finding;
  const made = fixes.filter((fix) => fix !== undefined);
  return {
    ruleId: rule,
    ruleIndex: ruleIndexes.get(rule)!,
    level: LEVEL[severity],
    message: { text: messageOf(finding) },
    locations: [locationOf(finding, look)],
    ...(related.length > 0 ? { relatedLocations: related.map((each, n) => relatedLocationOf(each, n, look)) } : {}),
    partialFingerprints: {
      primaryLocationLineHash: lineHashesOf(at.source)[positionOf(at.source, at.start).line - 1]!,
      'ivrlint/v1': id.replace(HALVES, '\ufffd'),
    },
    ...(made.length > 0 ? { fixes: made.map((fix) => fixOf(fix, look)) } : {}),
    ...('suppressed' in finding ? { suppressions: [suppressionOf(finding.suppressed)] } : {}),
    properties: { category, evidence, ...(secondsSaved === undefined ? {} : { secondsSaved }) },
  };
}

/** The first sentence serves as a title where there is little room. GitHub shows other places only where a link names them. */
function messageOf(finding: Finding): string {
  const { why, suggestion, related = [] } = finding;
  const message = messageIn(finding);
  const links = related.slice(0, MOST_LINKS).map((each, index) => `[${inLink(each)}](${index + 1})`);
  const places = links.length > 0 ? ` See: ${links.join(', ')}.` : '';
  const advice = suggestion ? ` Fix: ${plain(suggestion)}` : '';
  return `${plain(message) || 'A finding without words.'} ${plain(why)}${advice}${places}`.trim();
}

/** Words in which no link can hide. */
function plain(words: string): string {
  return escaped(words).replaceAll('](', '] (');
}

function inLink(place: Related): string {
  return plain(wordsOf(place)).replace(/[[\]\\]/g, '\\$&');
}

function fixOf({ title, edits }: Fix, look: Look): SarifFix {
  const paths = [...new Set(edits.map(({ span }) => span.source.path))];
  return {
    description: { text: escaped(title) },
    artifactChanges: paths.map((path) => ({
      artifactLocation: artifactOf(path, look),
      replacements: edits.filter(({ span }) => span.source.path === path).map(replacementOf),
    })),
  };
}

function replacementOf({ span, text }: Edit) {
  return { deletedRegion: regionOf(span), insertedContent: { text: text.replace(HALVES, '\ufffd') } };
}

function suppressionOf({ by, reason, until }: Suppression): SarifSuppression {
  const known = by === 'baseline' ? 'known before, as the baseline says' : undefined;
  const said = reason === undefined ? known : escaped(reason);
  const justification = [said, until === undefined ? undefined : `until ${until}`].filter(Boolean).join(', ');
  return {
    kind: by === 'comment' ? 'inSource' : 'external',
    status: 'accepted',
    ...(justification ? { justification } : {}),
  };
}
