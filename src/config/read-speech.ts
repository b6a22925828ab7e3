import { VOICES } from '../language/spoken/pace.ts';
import type { Answering, Speech } from '../model/speech.ts';
import { type Entry, type MapTree, type Tree, valueIn } from '../source/tree.ts';
import type { Layer } from './layer.ts';
import { inWords, isEmpty, isMap, type Report, reportUnknown, suggestionFor } from './report.ts';
import { readNumber } from './values.ts';

/** Pauses, and what callers and the line take to answer each other: what each setting is, and what it is as a rule. */
const TIMES = {
  sentence_pause: { usual: 0.33, about: 'how long a voice rests between two sentences' },
  comma_pause: { usual: 0.14, about: 'how long a voice rests at a comma' },
  option_pause: { usual: 0.5, about: 'how long a voice rests between two options where no sentence ends' },
  response: { usual: 1, about: 'how long callers take to press a key that they have heard' },
  delay: { usual: 1, about: 'how long the line takes from a key to its next word' },
  before_digits: { usual: 1.35, about: 'how long callers think before the first digit of a number' },
  each_digit: { usual: 0.75, about: 'how long callers take over each digit of a number' },
  after_digits: { usual: 3, about: 'how long the line waits to know that no digit follows' },
  spoken_word: { usual: 2, about: 'how long a spoken answer takes' },
  spoken_number: { usual: 4, about: 'how long a spoken number takes' },
} as const;

type TimeName = keyof typeof TIMES;

const ANSWERING: Readonly<Record<Exclude<TimeName, 'sentence_pause' | 'comma_pause'>, keyof Answering>> = {
  option_pause: 'gap',
  response: 'respond',
  delay: 'delay',
  before_digits: 'think',
  each_digit: 'digit',
  after_digits: 'betweenDigits',
  spoken_word: 'spokenWord',
  spoken_number: 'spokenNumber',
};

const KEYS = ['voice', 'words_a_minute', 'characters_a_second', ...Object.keys(TIMES)];

/** Nobody speaks slower or faster. */
const PACE = { least: 1, most: 60, example: 16 };
const WORDS = { least: 30, most: 500, example: 150 };

const LONGEST = 20;

/** Reads `speech`: how fast words are spoken, and how long callers and the line take to answer. */
export function readSpeech(tree: Tree | undefined, report: Report): Speech | undefined {
  if (!tree || isEmpty(tree)) return undefined;
  if (!isMap(tree)) {
    report(tree.at, '"speech" takes names with values.', 'write, for example, voice: slow below it');
    return undefined;
  }
  for (const { key } of tree.entries) {
    if (!KEYS.includes(key.text.value)) reportUnknown(key, 'setting of speech', KEYS, report);
  }
  const times = timesIn(tree, report);
  const answering = Object.entries(ANSWERING).flatMap(([name, as]) => {
    const seconds = times.get(name);
    return seconds === undefined ? [] : [[as, seconds] as const];
  });
  return {
    voice: readVoice(valueIn(tree, 'voice'), report),
    wordsAMinute: readNumber(valueIn(tree, 'words_a_minute'), 'words_a_minute', WORDS, report)?.value,
    charactersASecond: readPaces(valueIn(tree, 'characters_a_second'), report),
    sentencePause: times.get('sentence_pause'),
    commaPause: times.get('comma_pause'),
    answering: Object.fromEntries(answering),
  };
}

function readVoice(tree: Tree | undefined, report: Report): Speech['voice'] {
  if (!tree) return undefined;
  const written = tree.kind === 'scalar' ? tree.text.value : '';
  const voice = VOICES.find((each) => each === written);
  if (!voice) report(tree.at, `"voice" takes ${inWords(VOICES)}.`, suggestionFor(written, VOICES));
  return voice;
}

/** One number for every language, or one for each. */
function readPaces(tree: Tree | undefined, report: Report): ReadonlyMap<string, number> | undefined {
  if (!tree) return undefined;
  const read = (value: Tree) => readNumber(value, 'characters_a_second', PACE, report)?.value;
  if (!isMap(tree)) {
    const pace = read(tree);
    return pace === undefined ? undefined : new Map([['*', pace]]);
  }
  const paces = new Map<string, number>();
  for (const { key, value } of tree.entries) {
    const tag = key.text.value;
    if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,4}$/i.test(tag)) {
      report(key.at, `"${tag}" is no language.`, 'write its tag, such as en or es-MX');
      continue;
    }
    const pace = read(value);
    if (pace !== undefined) paces.set(tag.toLowerCase(), pace);
  }
  return paces;
}

function timesIn({ entries }: MapTree, report: Report): ReadonlyMap<string, number> {
  return new Map(
    entries.flatMap((entry) => {
      const name = entry.key.text.value;
      const seconds = Object.hasOwn(TIMES, name) ? readTime(entry, TIMES[name as TimeName], report) : undefined;
      return seconds === undefined ? [] : [[name, seconds] as const];
    }),
  );
}

/** `0.4s`, `400ms`. */
function readTime(
  { key, value }: Entry,
  { usual, about }: { readonly usual: number; readonly about: string },
  report: Report,
): number | undefined {
  const written = value.kind === 'scalar' ? value.text.value : '';
  const [, amount, unit] = /^(\d{1,5}(?:\.\d{1,3})?) ?(ms|s)$/.exec(written) ?? [];
  const seconds = amount === undefined ? undefined : Number(amount) / (unit === 'ms' ? 1000 : 1);
  if (seconds !== undefined && seconds <= LONGEST) return seconds;
  const bare = /^\d{1,2}(?:\.\d{1,3})?$/.test(written);
  const message = `"${key.text.value}" takes a time of up to ${LONGEST} seconds: it is ${about}.`;
  report(value.at, message, `write, for example, ${bare ? written : usual}s`);
  return undefined;
}

/** What all layers say together, the later over the earlier; undefined where none says anything. */
export function speechIn(layers: readonly Layer[]): Speech | undefined {
  const said = layers.flatMap(({ speech }) => speech ?? []);
  if (said.length === 0) return undefined;
  const last = <Key extends keyof Speech>(key: Key) => said.findLast((each) => each[key] !== undefined)?.[key];
  const paces = new Map(said.flatMap(({ charactersASecond = new Map() }) => [...charactersASecond]));
  return {
    voice: last('voice'),
    wordsAMinute: last('wordsAMinute'),
    charactersASecond: paces.size > 0 ? paces : undefined,
    sentencePause: last('sentencePause'),
    commaPause: last('commaPause'),
    answering: Object.assign({}, ...said.map(({ answering }) => answering)),
  };
}

/** The same for editors. */
export function speechSchema(): object {
  const time = { type: 'string', pattern: '^\\d+(\\.\\d+)? ?(ms|s)$' };
  const pace = { type: 'number', minimum: PACE.least, maximum: PACE.most };
  const times = Object.entries(TIMES).map(([name, { about, usual }]) => {
    return [name, { ...time, description: `This is ${about}. By default: ${usual}s.` }];
  });
  return {
    description:
      'How long words and answers take, where that is not as usual. ivrlint calibrate fits the pace to recordings.',
    type: 'object',
    properties: {
      voice: {
        enum: VOICES,
        description: 'This is the kind of voice that says what is not recorded. By default: normal.',
      },
      words_a_minute: {
        type: 'number',
        minimum: WORDS.least,
        maximum: WORDS.most,
        description: 'This is how many English words a minute it says, instead of those of its kind.',
      },
      characters_a_second: {
        anyOf: [pace, { type: 'object', additionalProperties: pace }],
        description:
          'This is how many characters a second it says, or how many by language, instead of those of its kind.',
      },
      ...Object.fromEntries(times),
    },
  };
}
