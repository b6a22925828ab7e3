import type { PhraseList } from '../words/phrases.ts';

/*
 * What lines are made of that a firm says of itself. Each list is asked of one sentence, or of what is hung on to a name.
 */

/** After which a name comes, and what is hung on to it. */
export const beforeNames: PhraseList = {
  language: 'en',
  sets: 'hello = {hello|hi|good {morning|afternoon|evening|day}|} {and|}',
  phrases: `
    <hello> {a {very|} warm|} welcome to _
    <hello> {thank you|thanks} for {calling|ringing|phoning|contacting|choosing} _
    <hello> you have {reached|called|come through to|come to} _
    <hello> you are {now|} through to _
    <hello> {this is|here is|from|welcome} _
  `,
};

/** What callers are to do: no tagline. */
export const keying: PhraseList = { language: 'en', phrases: '{press|dial|key|say|choose|select}' };

/** "…, where your money works harder". */
export const whereAndWhy: PhraseList = {
  language: 'en',
  phrases: '{where|because}',
  unless: 'where {you|we|callers} {can|may}',
};

/** "…, committed to the success of every child". */
export const ofThemselves: PhraseList = {
  language: 'en',
  sets: 'we = {and|} {we are|we|} {always|truly|still|}',
  phrases: `
    <we> {committed|dedicated|devoted|passionate|proud|trusted|inspired|driven|loved|chosen|recommended|simply|naturally}
    <we> at your service
    <we> here to {help|serve|make|care|listen}
    <we> together we
    <we> {{leader|leaders} in|{pioneer|pioneers} {of|in}}
    <we> the {power|art|science|spirit|joy|heart|home|future|difference|smart|smarter|better|natural|sensible|friendly|caring} _
  `,
};

/** What taglines are about. */
export const ideals: PhraseList = {
  language: 'en',
  phrases: `
    {future|futures|tomorrow|lives|life|world|community|communities|nation|country|planet|generation|generations}
    {dream|dreams|smile|smiles|potential|excellence|matter|matters|difference|possible|possibility|possibilities|hope}
    {success|heart|hearts|minds|trust|care|passion|pride|promise|peace of mind|confidence|freedom|journey|journeys}
    {opportunity|opportunities|innovation|standards|values|joy|happiness|quality}
    {better|brighter|best|together|first|further|forward|closer|stronger|smarter|healthier|happier|greener|safer|easier|simple|good}
    every {step|day|mile|home|time|way}
    {everyone|all we do|we do|you love}
  `,
};

/** How long a firm has been there. */
export const longStanding: PhraseList = {
  language: 'en',
  phrases: `
    since
    for {over|more than|nearly|almost}
  `,
};

/** Better than all others. */
export const superlatives: PhraseList = {
  language: 'en',
  phrases: `
    most _
    {best|finest|leading|premier|number one|favourite|foremost|friendliest|oldest|largest|biggest|trusted}
    {fastest growing|award winning|world class|first choice|go to|one stop}
    {people who|team that|bank that|expert|experts|{specialist|specialists} in}
  `,
  unless: 'most of',
};

/** "…, your partner in pest control". */
export const ofYours: PhraseList = {
  language: 'en',
  sets: 'kind = {partner|partners} in|gateway to|home {for|of}|local|friendly|caring|family|trusted|friend|choice',
  phrases: 'your {_|} <kind>',
};

/** "More than a bank." */
export const moreThan: PhraseList = {
  language: 'en',
  phrases: '{so|far|we are|} {much|} more than {just|} {a|an|} _ {_|} .',
  unless: 'more than {just|} #',
};

/** "Dublin's most trusted removals firm": after a name. */
export const aboveOthers: PhraseList = {
  language: 'en',
  phrases: `
    most {trusted|loved|admired|popular|reliable|experienced|respected|recommended|caring}
    {best loved|best|finest|leading|favourite|number one|premier|fastest growing|friendliest|first choice}
  `,
};

/** "With over thirty years of experience". */
export const years: PhraseList = {
  language: 'en',
  sets: 'skill = experience|expertise|excellence|service|trust|care|craftsmanship|tradition|know-how|heritage|history',
  phrases:
    '{with|over|more than|nearly|almost|for} {over|more than|nearly|almost|} _ {_|} {year|years} {of|} {combined|trusted|proud|local|family|} <skill>',
};

/** "We don't just move boxes, we move lives." */
export const notOnly: PhraseList = {
  language: 'en',
  phrases: '{we|it|this|they} {do|are|is} not {just|only|simply|merely} *12 {we|it|this|they|but}',
};
