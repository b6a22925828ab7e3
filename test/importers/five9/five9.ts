import { gzipSync } from 'node:zlib';
import { importers } from '../../../src/importers/index.ts';
import { open } from '../../../src/lint/open.ts';
import type { Edge, Trigger } from '../../../src/model/edge.ts';
import type { CallFlow } from '../../../src/model/flow.ts';

export const zipped = (xml: string) => gzipSync(xml).toString('base64');

const VALUE = '<items><textElement><items/><body>12</body></textElement></items>';

/** What a prompt speaks, as the designer keeps it; `{name}` is a value that the call fills in. */
export function speech(words: string, language = 'en-US'): string {
  const items = words.split(/(\{\w+\})/).flatMap((part) => {
    if (part.trim() === '') return [];
    const [, name] = /^\{(\w+)\}$/.exec(part) ?? [];
    if (name) return `<variableElement>${VALUE}<variableName>${name}</variableName></variableElement>`;
    return `<sayAsElement><attributes/><items><textElement><items/><body>${part.trim()}</body></textElement></items></sayAsElement>`;
  });
  const attributes = `<attributes><langAttr><name>xml:lang</name><attributeValueBase value="${language}"/></langAttr></attributes>`;
  return `<?xml version="1.0"?><speakElement>${attributes}<items>${items.join('<breakElement><items/></breakElement>')}</items></speakElement>`;
}

/** A prompt of these words. */
export const said = (words: string, rest = '<interruptible>true</interruptible>') =>
  `<ttsPrompt><xml>${zipped(speech(words))}</xml><promptTTSEnumed>false</promptTTSEnumed></ttsPrompt>${rest}`;

/** A module: its kind and name, where it goes on, and its data. */
export function module(kind: string, name: string, next = '', data = '', exception = ''): string {
  const ways = [
    exception && `<exceptionalDescendant>ID-${exception}</exceptionalDescendant>`,
    next && `<singleDescendant>ID-${next}</singleDescendant>`,
  ];
  return `<${kind}>${ways.join('')}<moduleName>${name}</moduleName><moduleId>ID-${name}</moduleId><data>${data}</data></${kind}>`;
}

export const plays = (name: string, words: string, next: string) =>
  module('play', name, next, `<prompt>${said(words)}</prompt>`);

export const branches = (ways: Readonly<Record<string, string>>) => {
  const entries = Object.entries(ways).map(
    ([name, to]) => `<entry><key>${name}</key><value><name>${name}</name><desc>ID-${to}</desc></value></entry>`,
  );
  return `<branches>${entries.join('')}</branches>`;
};

export const item = (dtmf: string, branch: string, words = branch) =>
  `<items><choice><type>VALUE</type><value>${words}</value></choice><dtmf>${dtmf}</dtmf><actionType>BRANCH</actionType><actionName>${branch}</actionName></items>`;

export const asks = (words: string) => `<prompts><prompt>${said(words)}</prompt><count>1</count></prompts>`;

export const slip = (event: string, count: number, words: string, action = 'REPROMPT') =>
  `<recoEvents><event>${event}</event><count>${count}</count><compoundPrompt>${said(words)}</compoundPrompt><action>${action}</action></recoEvents>`;

/** A whole script, whose calls come in at the module of that name. */
export function script(first: string, modules: readonly string[], rest = ''): string {
  return [
    '<?xml version="1.0" encoding="ISO-8859-1" standalone="yes"?>',
    '<ivrScript>',
    '<domainId>1</domainId><properties/>',
    '<modules>',
    module('incomingCall', 'IncomingCall1', first),
    ...modules,
    '</modules>',
    `<modulesOnHangup>${module('startOnHangup', 'Start', 'End')}</modulesOnHangup>`,
    rest,
    '<defaultLanguage>en-US</defaultLanguage>',
    '</ivrScript>',
  ].join('\n');
}

export const opened = (text: string, path = 'Test line.five9ivr') => open({ path, text }, importers);

export function flowIn(text: string): CallFlow {
  const document = opened(text);
  if (document?.format !== 'five9' || !document.flows[0]) throw new Error(`This is no script:\n${text}`);
  return document.flows[0];
}

/** Each step in a line: `Main menu: 1 > Sales, (silent 3 times > unknown)`. What nobody wrote stands in brackets. */
export function drawn(flow: CallFlow): string[] {
  return [...flow.nodes.values()].map(({ id, type, edges }) => {
    return `${id} ${type}${edges.length > 0 ? ': ' : ''}${edges.map(way).join(', ')}`;
  });
}

function way({ on, target, implicit }: Edge): string {
  const drawn = `${named(on)} > ${target.kind === 'node' ? target.id : target.kind}`;
  return implicit ? `(${drawn})` : drawn;
}

function named(on: Trigger): string {
  if (on.kind === 'key') return on.key;
  if (on.kind === 'phrase') return `"${on.phrases.map(({ value }) => value).join('|')}"`;
  if (on.kind === 'case') return on.when;
  if (on.kind === 'no input') return `silent ${on.after}`;
  return on.kind === 'no match' ? `wrong ${on.after}` : on.kind;
}
