import type { PhraseList } from '../words/phrases.ts';

/** "The six digits stamped on your windscreen", "the number on the label": whatever it is called, callers must go and look. */
export const writtenOn: PhraseList = {
  language: 'en',
  phrases: `
    {printed|stamped|shown|written|engraved|marked|found|displayed} {on|at|in|under|beneath|inside|below}
    {digits|number|code|letters|characters|figures} *3 {on|at|under|inside} {the|your} {back|front|side|bottom|top|label|sticker|windscreen|windshield|meter|letter|bill|card|box|tag|ticket|machine|packet|bottle|door}
    {digits|number|code|letters|characters|figures} *3 {on|at|under|inside} {the|your} {receipt|notice|form|invoice|statement|device|appliance|boiler|lamppost|lamp post}
  `,
};
