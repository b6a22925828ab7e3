import type { Importer } from '../importer.ts';
import { read } from './read.ts';

/** The flow language of Amazon Connect, as its console, its command line and CloudFormation write it. */
const amazonConnect: Importer = {
  title: 'Amazon Connect flow',

  detect({ text }) {
    const head = text.slice(0, 4096);
    return (
      (MAY_BE_SIGNS.some((sign) => head.includes(sign)) && SIGNS.test(head)) ||
      (head.includes('"modules"') && LEGACY.test(head) && /"transition"\s*:/.test(head)) ||
      text.includes('AWS::Connect::ContactFlow')
    );
  },

  read,
};

/**
 * Names that no other format has. In a string of JSON a backslash stands before each quote; names may come in any order, and
 * the editor's own data can fill the first pages.
 */
const SIGNS =
  /\\?"(?:StartAction\\?"\s*:\s*\\?"|(?:entryPointPosition|ActionMetadata)\\?"\s*:\s*\{|Actions\\?"\s*:\s*\[\s*\{\s*\\?"(?:Identifier|Parameters|Transitions|Type)\\?"|ContactFlow(?:Module)?"\s*:\s*\{\s*"(?:Arn|Id|Name|Content|Type)")/;

/** A glance that spares files of other formats a closer look, without an expression that would be made for it. */
const MAY_BE_SIGNS = ['Action', 'ContactFlow', 'entryPoint'];

/** What the console exported before there was a flow language. */
const LEGACY = /"modules"\s*:\s*\[\s*\{\s*"(?:id|type|branches|parameters|metadata)"/;

export default amazonConnect;
