import type { ReadProblem } from '../../source/problem.ts';
import type { XmlElement } from '../../source/xml/xml.ts';
import { type KnownNames, unknownAmong } from '../known-names.ts';
import { allElements } from '../xml-elements.ts';

/** The elements of VoiceXML 2.1, and of the languages of W3C for speech and grammars that stand in it. */
const ELEMENTS: KnownNames = {
  platform: 'VoiceXML',
  what: 'element',
  // Platforms have elements of their own.
  isWhole: false,
  names: `
    assign audio block break catch choice clear data desc disconnect else elseif emphasis enumerate error example exit
    field filled foreach form goto grammar help if initial item lexicon link log mark menu meta metadata noinput nomatch
    object one-of option p paragraph param phoneme prompt property prosody record reprompt return rule ruleref s say-as
    script sentence speak sub subdialog submit tag throw token transfer value var voice vxml`
    .split(/\s+/)
    .filter(Boolean),
};

/** The elements of a document that are misspelt. */
export function undocumentedIn(root: XmlElement): ReadProblem[] {
  return unknownAmong(
    allElements(root),
    ELEMENTS,
    ({ name }) => (name.includes(':') ? '' : name),
    ({ at }) => at,
  );
}
