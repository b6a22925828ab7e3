import { expect, test } from 'vitest';
import { gather } from '../../../src/cli/gather.ts';
import { importers } from '../../../src/importers/index.ts';
import { linkOf } from '../../../src/model/project.ts';
import { block, connect, ends, menu, opened, queue } from './connect.ts';

/* Flows name each other by address or name, and not by file. */

const ARN = 'arn:aws:connect:eu-west-2:1:instance/i/contact-flow/4648ff34';

const caller = (ContactFlowId: string, name?: string) => {
  const flow = JSON.parse(
    connect(
      menu('main', 'For sales, press 1.', { '1': 'go', silent: 'main', wrong: 'end' }),
      block('go', 'TransferToFlow', { NoMatchingError: 'end' }, { ContactFlowId }),
      ends('end'),
    ),
  );
  const ActionMetadata = name === undefined ? {} : { go: { ContactFlow: { text: name } } };
  return JSON.stringify({ ...flow, Metadata: { ActionMetadata } });
};
const SALES = connect(queue('desk'), ends('end'));
const described = (of: object) => JSON.stringify({ ContactFlow: { Type: 'CONTACT_FLOW', ...of, Content: SALES } });

const linkOfGo = async (from: string, ...others: readonly (readonly [path: string, text: string])[]) => {
  const documents = [opened(from, 'in/main.json'), ...others.map(([path, text]) => opened(text, path))];
  const project = await gather(documents, importers, { cwd: '/nowhere', root: '/nowhere', today: undefined });
  const [flow] = documents[0]!.flows;
  const go = flow!.nodes.get('go')!;
  const link = go.type === 'flow' ? project.links.get(linkOf(flow!, go.file.value)) : undefined;
  return link?.kind === 'flow' ? link.flow.source.path : link?.kind;
};

test.each([
  ['its address', caller(ARN), described({ Arn: ARN, Name: 'Sales' })],
  ['its identifier', caller(ARN), described({ Id: '4648ff34', Name: 'Sales' })],
  ['the name that the editor shows', caller(ARN, 'Sales'), described({ Name: 'Sales' })],
  ['a placeholder with its name', caller('{{contactFlows.Sales.arn}}'), described({ Name: 'Sales' })],
  ['the name of its file', caller(ARN, 'sales'), SALES],
])('a flow is found by %s', async (_, from, to) => {
  expect(await linkOfGo(from, ['out/sales.json', to])).toBe('out/sales.json');
});

test('a flow of a template is found by its name there', async () => {
  const template = (name: string, Content: string) =>
    JSON.stringify({ Resources: { [name]: { Type: 'AWS::Connect::ContactFlow', Properties: { Content } } } });
  const from = template('Main', caller(`$\{SalesFlow.ContactFlowArn}`));
  expect(await linkOfGo(from, ['out/other.json', template('SalesFlow', SALES)])).toBe('out/other.json');
});

test('nothing is said of one that is not among those that are checked, nor where two have the name', async () => {
  expect(await linkOfGo(caller(ARN))).toBe('unreadable');
  const twice = [['a.json', described({ Name: 'Sales' })] as const, ['b.json', described({ Name: 'Sales' })] as const];
  expect(await linkOfGo(caller(ARN, 'Sales'), ...twice)).toBe('unreadable');
});
