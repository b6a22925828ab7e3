// Written by test/config/profiles.test.ts from the YAML files beside it: run `npm run update`.
import type { Profiles } from '../profile.ts';

export const profiles: Profiles = {
  "recommended": {
    "about": "every rule as its page says it, but for those that are off by default"
  }
};
