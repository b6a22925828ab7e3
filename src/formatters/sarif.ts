import type { Log, Notification } from 'sarif';
import type { Finding, Run, RunProblem, SuppressedFinding } from '../lint/run.ts';
import type { Formatter, Look } from './formatter.ts';
import { written } from './json/parts.ts';
import { artifactOf, regionOf, TOP } from './sarif/places.ts';
import { resultOf } from './sarif/results.ts';
import { descriptorOf, rulesNamedIn } from './sarif/rules.ts';
import { quieted } from './text/count.ts';
import { escaped } from './text/escape.ts';

/** SARIF 2.1.0, for GitHub's code scanning and for whatever else reads findings of many tools. */
const sarif: Formatter = (run, look) => {
  const all = findingsOf(run, look);
  const findings = gravest(all);
  const rules = rulesNamedIn(run, findings);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const notices = run.problems.map((problem) => notificationOf(problem, indexes, look));
  const isConfig = ({ kind }: RunProblem) => kind === 'config';
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'ivrlint',
            semanticVersion: look.version,
            rules: rules.map((rule) => descriptorOf(rule, look)),
          },
        },
        invocations: [
          {
            executionSuccessful: run.problems.length === 0,
            ...(look.exit ? { exitCode: look.exit.code } : {}),
            toolExecutionNotifications: [
              ...notices.filter((_, index) => !isConfig(run.problems[index]!)),
              ...noticeOfLimit(all.length),
            ],
            toolConfigurationNotifications: notices.filter((_, index) => isConfig(run.problems[index]!)),
          },
        ],
        originalUriBaseIds: { [TOP]: { description: { text: 'The top of the repository.' } } },
        artifacts: run.results.map(({ source }) => ({
          location: artifactOf(source.path, look),
          roles: ['analysisTarget'],
        })),
        results: findings.map((finding) => resultOf(finding, indexes, look)),
        columnKind: 'utf16CodeUnits',
      },
    ],
  };
  return written(log);
};

export default sarif;

/** Those that were set aside are left out unless asked for: GitHub would open them again as alerts. */
function findingsOf({ results }: Run, { quiet, showSuppressed }: Look): readonly (Finding | SuppressedFinding)[] {
  const shown = quiet ? quieted(results) : results;
  return shown.flatMap(({ findings, suppressed = [] }) => [...findings, ...(showSuppressed ? suppressed : [])]);
}

/** GitHub refuses a whole report that has more. */
const MOST = 25_000;

function gravest(findings: readonly (Finding | SuppressedFinding)[]): readonly (Finding | SuppressedFinding)[] {
  if (findings.length <= MOST) return findings;
  const ofSeverity = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity);
  return [...ofSeverity('error'), ...ofSeverity('warning'), ...ofSeverity('info')].slice(0, MOST);
}

function noticeOfLimit(count: number): Notification[] {
  if (count <= MOST) return [];
  return [{ level: 'warning', message: { text: `Of ${count} findings, the ${MOST} gravest are here.` } }];
}

function notificationOf(
  { kind, rule, path, message, problem }: RunProblem,
  indexes: ReadonlyMap<string, number>,
  look: Look,
): Notification {
  const index = rule === undefined ? undefined : indexes.get(rule);
  const region = problem ? { region: regionOf(problem.at) } : {};
  return {
    level: 'error',
    message: { text: escaped(message) || kind },
    ...(rule === undefined || index === undefined ? {} : { associatedRule: { id: rule, index } }),
    ...(path === undefined
      ? {}
      : { locations: [{ physicalLocation: { artifactLocation: artifactOf(path, look), ...region } }] }),
    properties: { kind },
  };
}
