import type { PhraseList } from '../words/phrases.ts';

/*
 * How menus sort callers who want the same: by birthdays, by a figure at the end of a number, by the part of a list.
 */

const DIGITS = '0|1|2|3|4|5|6|7|8|9|zero|one|two|three|four|five|six|seven|eight|nine';

/** By a part of the year. */
export const partsOfYears: PhraseList = {
  language: 'en',
  phrases: `
    {birthday|birthdays|born|birth} *10 {half|part|quarter} of {the|a} year
    {if|} it {falls|is|was} in the {first|second|other} half .
  `,
};

/** By a part of a list, or by odd and even. */
export const partsOfLists: PhraseList = {
  language: 'en',
  sets: `
    digit = ${DIGITS}
    sign = ${DIGITS}|a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z
    ends = end|ends|ending|begin|begins|beginning|start|starts|starting
    month = january|february|march|april|may|june|july|august|september|october|november
  `,
  phrases: `
    {first|second|third|other|last} {half|part|third|quarter} of {the alphabet|{our|the} {list|services|departments|options|directory}}
    <ends> {in|with|from|} {a|an|} {odd|even} {number|digit|figure}
    <ends> {in|with|from|} {a|an|} {<digit>|} {<digit>|} {<digit>|} {<digit>|} <digit> {to|through|or|and} <digit>
    {odd|even} numbered
    {last|final|first} {digit|figure|number|letter} *8 {is|are|between|from} {a|an|} {odd|even|between|from}
    {last|final|first} {digit|figure|number|letter} *8 {is|are|between|from} {a|an|} <sign> {to|and|or|through} <sign>
    {number|numbers|digit|digits|figure|figures|it|they} {is|are} {odd|even} .
    <month> {to|through|until|and} {<month>|december} .
  `,
};

/** "If your card ends in an even number, press 1. If in an odd number, press 2." All of a label. */
export const oddOrEven: PhraseList = {
  language: 'en',
  sets: 'lead = {and|or|if|for|it is|those|it {end|ends}|}',
  phrases: '<lead> <lead> <lead> <lead> {in|with|} {a|an|} {odd|even} {number|digit|figure|one|} .',
};

/** Places and goods that are known by a letter. */
export const knownByLetters: PhraseList = {
  language: 'en',
  phrases: `
    {block|blocks|hall|halls|gate|gates|terminal|terminals|zone|zones|ward|wards|band|bands|class|classes|grade|grades}
    {building|buildings|level|levels|stand|stands|platform|platforms|row|rows|seat|seats|room|rooms|wing|wings|floor|floors}
    {hepatitis|vitamin|vitamins|size|sizes|group|groups|plan|plans|licence|licences|category|categories|year|years}
    {form|forms|schedule|schedules|area|areas|sector|sectors|side|sides|unit|units|point|route|routes|line|lines}
    {house|juror|jurors|panel|panels|court|courts}
  `,
};
