/**
 * Whether an English label sorts by the alphabet, by birthdays, or by a figure at the end of a number, or as the first or second part of a
 * list: what callers come for has no letter.
 */
export function isBucket(label: string): boolean {
  const said = label.toLowerCase();
  if (PART_OF_A_YEAR.test(said)) return true;
  return (
    MAY_SORT.test(said) &&
    (PART_OF_A_LIST.test(said) || ENDING_IN.test(said) || GOING_ON.test(said) || MONTHS.test(said) || isRange(said)) &&
    !KNOWN_BY_LETTER.test(said)
  );
}

/** A glance that spares most labels a closer look: a letter alone, a part of something, what something ends in, a month. */
const MAY_SORT =
  /\b[b-z]\b|\b(?:half|part|third|quarter)\b|\b(?:in|with|ends?|ending|odd|even)\b|ary\b|march|april|may|june|july|august|ber\b|\bdigit\b|\bfigure\b/;

function isRange(said: string): boolean {
  const range = LETTERS.exec(said) ?? BETWEEN.exec(said);
  return range !== null && range[1]! < range[2]!;
}

const LETTERS =
  /(?:^|[\s("'“])([a-z])["'”]?(?:\s(?:to|through|thru|until|up to)\s|\s?[-–]\s?)["'“]?([a-z])(?![\p{L}\p{N}'’])/u;

const BETWEEN = /\bbetween ([a-z]) and ([a-z])(?![\p{L}\p{N}'’])/u;

/** Half a year, as of birthdays. */
const MONTHS =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november) (?:to|through|until|and) (?:march|april|may|june|july|august|september|october|november|december)$/;

const PART_OF_A_LIST =
  /\b(?:first|second|third|other|last) (?:half|part|third|quarter) of (?:the alphabet|(?:our|the) (?:list|services|departments|options|directory))\b/;

const PART_OF_A_YEAR =
  /\b(?:birthdays?|born|birth)\b.{0,60}\b(?:half|part|quarter) of (?:the|a) year\b|^(?:if )?it (?:falls|is|was) in the (?:first|second|other) half$/;

const ENDING_IN =
  /\b(?:ends?|ending|begins?|beginning|starts?|starting) (?:(?:in|with|from) )?(?:an? )?(?:(?:odd|even) (?:number|digit|figure)|(?:(?:\d|zero|one|two|three|four|five|six|seven|eight|nine), ){0,4}(?:\d|zero|one|two|three|four|five|six|seven|eight|nine),? (?:to|through|or|and) (?:\d|zero|one|two|three|four|five|six|seven|eight|nine))\b/;

/** "If your card ends in an even number, press 1. If in an odd number, press 2." */
const GOING_ON =
  /^(?:(?:and|or|if|for|it is|it's|those|it ends?) ){0,4}(?:in |with )?(?:an? )?(?:odd|even)(?: (?:number|digit|figure|one))?$|\b(?:odd|even)[ -]numbered\b|\b(?:last|final|first) (?:digit|figure|number|letter)\b.{0,40}\b(?:is|are|between|from) (?:an? )?(?:odd|even|[\da-z] (?:to|and|or|through) [\da-z]\b|between|from)|\b(?:numbers?|digits?|figures?|it|they) (?:is|are) (?:odd|even)$/;

/** Places and goods that are known by a letter. */
const KNOWN_BY_LETTER =
  /\b(?:blocks?|halls?|gates?|terminals?|zones?|wards?|bands?|class(?:es)?|grades?|buildings?|levels?|stands?|platforms?|rows?|seats?|rooms?|wings?|floors?|hepatitis|vitamins?|sizes?|groups?|plans?|licen[cs]es?|categor(?:y|ies)|years?|forms?|schedules?|areas?|sectors?|sides?|units?|point|routes?|lines?|house|juror|jurors|panels?|courts?)\b/;

/** What a list goes on with after such a label, as it is told: "with M through Z", "in an even number"; undefined where it is something else. */
export function otherHalfIn(after: string): string | undefined {
  return OTHER_HALF.exec(after.slice(0, 120))?.[1];
}

const OTHER_HALF =
  /^[\s.,;]{0,5}(?:(?:and|or|if|for|those|it is|it's) ){0,2}((?:(?:with|from|in|ending(?: in| with)?) )?(?:(?:an? )?(?:odd|even)(?: (?:number|digit|figure))?|[a-z] (?:to|through|thru) [a-z]|\d (?:to|through) \d)),? (?:please )?(?:press|dial|push|select|choose)\b/iu;
