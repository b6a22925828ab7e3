import { type Entry, entryOf, itemsOf, type MapTree, type Tree, valueIn } from '../../../source/tree.ts';
import { LONGEST_PROMPT } from '../prompts.ts';
import { keyOf, shareOf } from '../values.ts';
import { firstWordOf, isTold, type Telling, tell } from './told.ts';

/** Tells what each value for itself is right about, and all together are not. */
export function judgeSense(node: MapTree, type: string, home: Entry, told: Telling): void {
  for (const name of ['options', 'cases']) judgeShares(entryOf(node, name), told);
  if (type === 'menu' || type === 'queue') {
    itemsOf(valueIn(node, 'options')).forEach((option, index) => {
      judgeOption(option, `option ${index + 1}`, told);
    });
  }
  for (const name of ['say', 'ask', 'no_input', 'no_match', 'confirm']) {
    judgePrompts(entryOf(node, name), name, told);
  }
  judgePrompts(entryOf(valueIn(node, 'wait'), 'say'), 'wait say', told);
  if (type === 'transfer' && !['number', 'to_team', 'x-number'].some((name) => has(node, name))) {
    tell(told, {
      at: home.key.at,
      subject: 'number',
      message: 'A transfer needs a `number` or a `to_team`.',
      why: 'Without either nobody is rung: callers who were promised somebody would hear silence.',
      suggestion: 'Add `number: "+442079460000"`, or `to_team` and the name of the team.',
    });
  }
  judgeLength(valueIn(node, 'length'), 'length', told);
}

/** Together the shares of a menu are at most all callers. */
function judgeShares(list: Entry | undefined, told: Telling): void {
  let sum = 0;
  const shares: Tree[] = [];
  for (const item of itemsOf(list?.value)) {
    const share = valueIn(item, 'share');
    if (share?.kind !== 'scalar') continue;
    const before = sum;
    sum += shareOf(share.text.value) ?? 0;
    // Shares that were rounded may come to a little more.
    if (before <= MOST && sum > MOST) shares.unshift(share);
    else shares.push(share);
  }
  const [over, ...others] = shares;
  if (!list || !over || sum <= MOST) return;
  tell(told, {
    at: over.at,
    subject: `${list.key.text.value} share`,
    message: `These shares come to ${Math.round(sum * 100)} %: more callers than there are.`,
    why: 'The seconds that callers spend on the way are weighed by the shares, and come out wrong.',
    suggestion: 'Write shares that come to 100 % or less.',
    related: others.map(({ at }) => ({ at, message: 'and this one' })),
  });
}

const MOST = 1.005;

function judgeOption(option: Tree, subject: string, told: Telling): void {
  if (option.kind !== 'map') return;
  const key = valueIn(option, 'key');
  if (!has(option, 'key') && !has(option, 'phrases')) {
    tell(told, {
      at: firstWordOf(option),
      subject: `${subject} key`,
      message: 'This option has neither a `key` nor `phrases`.',
      why: 'There is nothing that callers could press or say to choose it.',
      suggestion: 'Add `key`, such as `key: 1`, or `phrases` that callers may say.',
    });
  }
  if (has(option, 'say') && has(option, 'label')) {
    const label = entryOf(option, 'label')!;
    tell(told, {
      at: label.key.at,
      subject: `${subject} label`,
      message: 'This option has both `say` and `label`.',
      why: 'Callers hear one or the other: the words of `label` are made into a sentence, those of `say` are one.',
      suggestion: 'Keep the one that callers are to hear.',
      related: [{ at: entryOf(option, 'say')!.key.at, message: 'the words that are spoken' }],
    });
  }
  if (has(option, 'length') && key?.kind === 'scalar' && keyOf(key.text.value) !== 'extension') {
    tell(told, {
      at: entryOf(option, 'length')!.key.at,
      subject: `${subject} length`,
      message: 'Only an option with `key: extension` has a `length`.',
      why: 'A key is as long as it is written: callers press that and nothing more.',
      suggestion: 'Leave `length` out, or write `key: extension`.',
    });
  }
  judgeLength(valueIn(option, 'length'), `${subject} length`, told);
  judgePrompts(entryOf(option, 'say'), `${subject} say`, told);
  judgeHowLong(valueIn(option, 'label'), `${subject} label`, told);
  judgePrompts(entryOf(option, 'confirm'), `${subject} confirm`, told);
}

function judgeLength(length: Tree | undefined, subject: string, told: Telling): void {
  if (length?.kind !== 'map') return;
  const min = valueIn(length, 'min');
  const max = valueIn(length, 'max');
  if (min?.kind !== 'scalar' || max?.kind !== 'scalar' || !(Number(min.value) > Number(max.value))) return;
  tell(told, {
    at: min.at,
    subject: `${subject} min`,
    message: `The fewest digits, ${min.text.value}, are more than the most, ${max.text.value}.`,
    why: 'No number that callers enter could be right.',
    suggestion: 'Write the smaller number under `min`, and the greater one under `max`.',
  });
}

/** What is heard where a prompt stands: it has words, or a recording. */
export function judgePrompts(said: Entry | undefined, subject: string, told: Telling): void {
  if (!said) return;
  const prompts = itemsOf(said.value);
  prompts.forEach((prompt, index) => {
    const which = prompts.length > 1 ? `${subject} ${index + 1}` : subject;
    judgeHowLong(prompt, which, told);
    if (prompt.kind !== 'map') return;
    // `no_input` may be what is said and where that leads.
    if (has(prompt, 'say') || has(prompt, 'to')) judgePrompts(entryOf(prompt, 'say'), which, told);
    else judgePrompt(prompt, said, which, told);
  });
}

/** Words that could be heard out. */
function judgeHowLong(words: Tree | undefined, subject: string, told: Telling): void {
  const length = words?.kind === 'scalar' ? words.text.value.length : 0;
  if (!words || length <= LONGEST_PROMPT) return;
  tell(told, {
    at: firstWordOf(words),
    subject: `${subject} length`,
    message: `These words have ${grouped(length)} characters: a caller would listen for about ${minutesOf(length)} minutes.`,
    why: 'Nobody stays on the line for that, so no rule reads them. Has something been pasted here that is no prompt?',
    suggestion: 'Write what callers are to hear, in a few sentences.',
  });
}

/** About sixteen characters are spoken in a second. */
function minutesOf(characters: number): string {
  return grouped(Math.round(characters / 16 / 60));
}

/** `12,000,000` */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3}){1,7}$)/g, ',');
}

function judgePrompt(prompt: MapTree, said: Entry, subject: string, told: Telling): void {
  judgeHowLong(valueIn(prompt, 'text') ?? valueIn(prompt, 'ssml'), subject, told);
  if (has(prompt, 'text') && has(prompt, 'ssml')) {
    tell(told, {
      at: entryOf(prompt, 'ssml')!.key.at,
      subject: `${subject} ssml`,
      message: 'This prompt has both `text` and `ssml`.',
      why: 'Callers hear one or the other, and nobody can tell which.',
      suggestion: 'Keep one of them.',
      related: [{ at: entryOf(prompt, 'text')!.key.at, message: 'the words without marks' }],
    });
  }
  if (has(prompt, 'text') || has(prompt, 'ssml') || has(prompt, 'audio')) return;
  // A name that nobody knows has been told, and is where the words are.
  if (prompt.entries.some(({ key }) => isTold(told, key.at))) return;
  const left = ['text', 'ssml', 'audio'].map((name) => entryOf(prompt, name)).find((entry) => entry !== undefined);
  tell(told, {
    at: left?.key.at ?? (prompt.entries.length > 0 ? firstWordOf(prompt) : said.key.at),
    subject: `${subject} text`,
    message: left ? `\`${left.key.text.value}\` is empty.` : 'This prompt has no `text`, `ssml` or `audio`.',
    why: 'Callers hear nothing here. Is silence what is meant?',
    suggestion: 'Write what they are to hear under `text`, or leave the prompt out.',
  });
}

function has(map: MapTree, name: string): boolean {
  const value = valueIn(map, name);
  return value !== undefined && !(value.kind === 'scalar' && value.value === null);
}
