// Written by test/indexes.test.ts from what lies beside it: run `npm run update`.
import type { Importer } from './importer.ts';
import amazonConnect from './amazon-connect/importer.ts';
import ivr from './ivr/importer.ts';
import twilioStudio from './twilio-studio/importer.ts';

export const importers: Readonly<Record<string, Importer>> = {
  'amazon-connect': amazonConnect,
  'ivr': ivr,
  'twilio-studio': twilioStudio,
};
