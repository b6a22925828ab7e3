import { architect, connect, packed, studio, swmlJson, webex } from './json.js';
import { five9, freeswitch, voicexml } from './xml.js';
import { archy, swmlYaml } from './yaml.js';

/** By its name: which parser reads it, and a function from a number of characters to an export of about as many. */
export const EXPORTS = {
  'Amazon Connect': { path: 'line.json', parser: 'json', write: connect },
  'Twilio Studio': { path: 'line.json', parser: 'json', write: studio },
  'Genesys Archy': { path: 'line.yaml', parser: 'yaml', write: archy },
  'Genesys interface': { path: 'line.json', parser: 'json', write: architect },
  'Genesys .i3InboundFlow': { path: 'line.i3InboundFlow', parser: 'packed', write: packed },
  'SWML in YAML': { path: 'line.yaml', parser: 'yaml', write: swmlYaml },
  'SWML in JSON': { path: 'line.json', parser: 'json', write: swmlJson },
  FreeSWITCH: { path: 'ivr.conf.xml', parser: 'xml', write: freeswitch },
  Webex: { path: 'line.json', parser: 'json', write: webex },
  Five9: { path: 'line.five9ivr', parser: 'xml', write: five9 },
  VoiceXML: { path: 'line.vxml', parser: 'xml', write: voicexml },
};
