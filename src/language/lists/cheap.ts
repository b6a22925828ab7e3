import type { PhraseList } from '../words/phrases.ts';

/** What is only heard, or asked: nothing comes of choosing it. */
export const cheap: PhraseList = {
  language: 'en',
  phrases: `
    {hours|times|timetable|timetables|balance|balances|branch|branches|directions|location|locations|address|addresses}
    {news|weather|forecast|forecasts|events|information|prices|status|statement|statements|results}
    {question|questions|enquiry|enquiries|support|help|billing|sales|main menu|department|departments}
    {newsletter|newsletters|brochure|brochures|leaflet|leaflets|catalogue|catalogues|programme|programmes|recipe|recipes}
  `,
};
