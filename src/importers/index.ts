// Written by test/indexes.test.ts from what lies beside it: run `npm run update`.
import type { Importer } from './importer.ts';
import amazonConnect from './amazon-connect/importer.ts';
import five9 from './five9/importer.ts';
import freeswitch from './freeswitch/importer.ts';
import genesys from './genesys/importer.ts';
import ivr from './ivr/importer.ts';
import swml from './swml/importer.ts';
import twilioStudio from './twilio-studio/importer.ts';
import voicexml from './voicexml/importer.ts';
import webex from './webex/importer.ts';

export const importers: Readonly<Record<string, Importer>> = {
  'amazon-connect': amazonConnect,
  'five9': five9,
  'freeswitch': freeswitch,
  'genesys': genesys,
  'ivr': ivr,
  'swml': swml,
  'twilio-studio': twilioStudio,
  'voicexml': voicexml,
  'webex': webex,
};
