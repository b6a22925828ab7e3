import type { PhraseList } from '../words/phrases.ts';

/** At a school, a translator's or a restaurant, a language is what callers ring about. */
export const aboutLanguages: PhraseList = {
  language: 'en',
  phrases: `
    {course|courses|class|classes|lesson|lessons|learn|learning|tuition|tutor|tutors|exam|exams|teacher|teachers}
    {academy|school|language centre|subject|subjects|department|departments}
    {translate|translates|translation|translations|translator|translators|dictionary|dictionaries}
    {literature|books|edition|editions|{a|the|our|your} book}
    {food|cuisine|restaurant|restaurants|dishes|cooking|wine|wines|cheese|cheeses}
  `,
};
