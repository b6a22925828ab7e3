import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { lintText } from '../../src/index.ts';
import { folderOf, run } from './fake-world.ts';

/* What settings add to the phrases that a rule looks for, and what they take away. */

/** A menu that says these words before its options, in a queue, or after a slip. */
function menuThat({ says, language = 'en-GB' }: { says: string; language?: string | undefined }): string {
  return `ivr: 1
language: ${language}
organisation: { name: Elm Vets }
nodes:
  main:
    type: menu
    say: >-
      ${says}
      For a visit, press 1. For anything else, press 2.
    options:
      - { key: 1, to: desk }
      - { key: 2, to: desk }
    no_match: { say: ${JSON.stringify(says)} }
  desk: { type: queue, queue: desk }
`;
}

/** What a rule says of such a menu with these settings: the words that its finding quotes, of each finding once. */
async function told(rule: string, set: string, menu: string) {
  const folder = folderOf({ 'ivrlint.config.yaml': set, 'main.ivr.yaml': menu });
  const { out } = await run(folder, ['--rule', rule, '--format', 'compact'], { rules });
  const lines = out.split('\n').filter(Boolean);
  return [...new Set(lines.map((line) => line.replace(/^.*?: \w+ ([\w-]+): .*?"(.*?)".*$/, '$1: $2')))];
}

describe('a phrase that settings add is found like those of ours', () => {
  test.each([
    { is: 'as it is written', add: 'your smile matters', says: 'Your smile matters.', finds: 'Your smile matters' },
    { is: 'in any case', add: 'YOUR Smile Matters', says: 'your smile matters.', finds: 'your smile matters' },
    { is: 'in any form', add: 'you make us smile~', says: 'You make us smiling.', finds: 'You make us smiling' },
    { is: 'with alternatives', add: '"{pets|paws} come first"', says: 'Paws come first.', finds: 'Paws come first' },
    {
      is: 'with words between',
      add: 'we * love pets',
      says: 'We really do love pets.',
      finds: 'We really do love pets',
    },
    { is: 'with a short form', add: 'we are your friends', says: "We're your friends.", finds: "We're your friends" },
    { is: 'with the marks of its sentence', add: '"Yes, we care."', says: 'Yes, we care.', finds: 'Yes, we care' },
    { is: 'among others', add: '[be well, pets first]', says: 'Here it is pets first.', finds: 'pets first' },
    { is: 'in braces of YAML', add: '{ pets first }', says: 'Here it is pets first.', finds: 'pets first' },
    {
      is: 'in a language for which we have no list',
      add: 'zwierzęta są najważniejsze',
      language: 'pl',
      says: 'Zwierzęta są najważniejsze.',
      finds: 'Zwierzęta są najważniejsze',
    },
    {
      is: 'in the language that it is for',
      add: '{ es: [sus mascotas primero] }',
      language: 'es',
      says: 'Sus mascotas primero.',
      finds: 'Sus mascotas primero',
    },
  ])('$is', async ({ add, says, finds, language }) => {
    expect(await told('no-filler', `rules: { no-filler: { add: ${add} } }`, menuThat({ says, language }))).toEqual([
      `no-filler: ${finds}`,
    ]);
  });

  test.each([
    { is: 'another phrase', add: 'pets come first', says: 'Pets come second.' },
    { is: 'another language', add: '{ es: [pets come first] }', says: 'Pets come first.' },
  ])('and not in $is', async ({ add, says }) => {
    expect(await told('no-filler', `rules: { no-filler: { add: ${add} } }`, menuThat({ says }))).toEqual([]);
  });

  test.each([
    { rule: 'real-apology', says: 'We are sad about this.', add: 'we are sad' },
    { rule: 'no-vague-promise', says: 'We will ring before the moon is full.', add: 'before the moon is full' },
    { rule: 'no-blame', says: 'That was clumsy.', add: 'that was clumsy' },
    { rule: 'no-stale-notice', says: 'Our menu is a new one.', add: 'menu is a new one' },
    { rule: 'no-slogan', says: 'Elm Vets. Purr purr.', add: 'purr purr' },
    { rule: 'no-static-wait', says: 'You will be here half a day.', add: 'half a day' },
    { rule: 'high-volume-claim', says: 'Our bells are hot.', add: 'bells are hot' },
    { rule: 'no-web-deflection', says: 'Try the elm cloud.', add: 'try the elm cloud' },
    { rule: 'placeholder-text', says: 'Hello from our lorem cats.', add: 'lorem cats' },
    { rule: 'no-marketing-first', says: 'Our catnip gala awaits.', add: 'catnip gala' },
    { rule: 'no-letter-entry', says: 'Spell the pet, then wait.', add: 'spell the pet' },
    { rule: 'no-padding', says: 'With your kind leave, hello.', add: '{ with your kind leave: "" }' },
    { rule: 'plain-words', says: 'For a parvo titre, ring us.', add: '{ parvo titre: blood test }' },
  ])('$rule', async ({ rule, says, add }) => {
    expect(await told(rule, 'rules: {}', menuThat({ says }))).toEqual([]);
    expect(await told(rule, `rules: { ${rule}: { add: ${add} } }`, menuThat({ says }))).not.toEqual([]);
  });
});

describe('a phrase that settings take away is said without a finding', () => {
  const IMPORTANT = 'Your call is important to us.';
  test.each([
    { is: 'as the finding quotes it', except: 'your call is important to us', says: IMPORTANT },
    {
      is: 'though it is one way of many to say a phrase of ours',
      except: 'our valued customers',
      says: 'Hello to our valued customers.',
    },
    {
      is: 'without the small words around it',
      except: 'valued customer',
      says: 'Hello, as a valued customer of ours.',
    },
    { is: 'within more words', except: 'our valued guest book', says: 'Please sign our valued guest book.' },
    {
      is: 'with its marks',
      except: '"Your call, dear friend, is important to us!"',
      says: 'Your call, dear friend, is important to us!',
    },
    { is: 'in any form', except: 'our valued customer~', says: 'Hello to our valued customers.' },
    { is: 'with alternatives', except: '"your {call|enquiry} is important to us"', says: IMPORTANT },
    { is: 'in its language', except: '{ en: [your call is important to us] }', says: IMPORTANT },
  ])('$is', async ({ except, says }) => {
    expect(await told('no-filler', 'rules: {}', menuThat({ says }))).not.toEqual([]);
    expect(await told('no-filler', `rules: { no-filler: { except: ${except} } }`, menuThat({ says }))).toEqual([]);
  });

  test.each([
    {
      is: 'the other ways to say it',
      except: 'our valued customers',
      says: 'Hello to our valued members.',
      finds: 'our valued members',
    },
    {
      is: 'what says more',
      except: 'valued customer',
      says: 'You matter to us as a customer.',
      finds: 'You matter to us',
    },
    {
      is: 'another language',
      except: '{ fr: [votre appel est important] }',
      says: IMPORTANT,
      finds: 'Your call is important to us',
    },
  ])('and not $is', async ({ except, says, finds }) => {
    expect(await told('no-filler', `rules: { no-filler: { except: ${except} } }`, menuThat({ says }))).toEqual([
      `no-filler: ${finds}`,
    ]);
  });

  test.each([
    { rule: 'plain-words', says: 'For TNR, press 3.', except: 'TNR' },
    { rule: 'plain-words', says: 'Our IVR is new.', except: 'ivr' },
    { rule: 'vague-label', says: 'For general enquiries, press 3.', except: 'general enquiries' },
    {
      rule: 'no-slogan',
      says: 'Welcome to Elm Vets, powering a brighter tomorrow.',
      except: 'powering a brighter tomorrow',
    },
    {
      rule: 'no-marketing-first',
      says: 'Ask us about our special offers. Cats like it here.',
      except: 'ask us about our special offers',
    },
    { rule: 'no-padding', says: 'In order to help, press 3.', except: 'in order to' },
  ])('$rule: $except', async ({ rule, says, except }) => {
    expect(await told(rule, 'rules: {}', menuThat({ says }))).not.toEqual([]);
    expect(await told(rule, `rules: { ${rule}: { except: [${except}] } }`, menuThat({ says }))).toEqual([]);
  });
});

test('the word that callers use instead stands in the finding', async () => {
  const folder = folderOf({
    'ivrlint.config.yaml': 'rules: { plain-words: { add: { parvo titre: blood test, direct debit: bank payment } } }\n',
    'main.ivr.yaml': menuThat({ says: 'For a parvo titre or a direct debit, ring us.' }),
  });
  const { out } = await run(folder, ['--rule', 'plain-words'], { rules });
  expect(out).toContain('"blood test"');
  expect(out).toContain('"bank payment"');
});

describe('of several settings', () => {
  const files = (top: string, more: string) => ({
    'ivrlint.config.yaml': `extends: ./house.yaml\n${more}`,
    'house.yaml': top,
    'main.ivr.yaml': menuThat({ says: 'Pets come first. Your call is important to us.' }),
  });
  test.each([
    {
      is: 'what each adds is looked for',
      house: 'rules: { no-filler: { add: pets come first } }',
      own: 'rules: { no-filler: { add: your pet too } }',
      finds: ['Pets come first', 'Your call is important to us'],
    },
    {
      is: 'the later takes away what the earlier has added',
      house: 'rules: { no-filler: { add: pets come first } }',
      own: 'rules: { no-filler: { except: pets come first } }',
      finds: ['Your call is important to us'],
    },
    {
      is: 'the later adds what the earlier has taken away',
      house: 'rules: { no-filler: { except: your call is important to us } }',
      own: 'rules: { no-filler: { add: your call is important to us } }',
      finds: ['Your call is important to us'],
    },
    {
      is: 'overrides hold for their files',
      house: 'rules: { no-filler: { except: your call is important to us } }',
      own: 'overrides: [{ files: main.ivr.yaml, rules: { no-filler: { add: pets come first } } }]',
      finds: ['Pets come first'],
    },
    {
      is: 'overrides hold for no others',
      house: 'rules: { no-filler: warning }',
      own: 'overrides: [{ files: night.ivr.yaml, rules: { no-filler: { except: your call is important to us } } }]',
      finds: ['Your call is important to us'],
    },
    {
      is: 'a severity leaves the words as they are',
      house: 'rules: { no-filler: { except: your call is important to us } }',
      own: 'rules: { no-filler: error }',
      finds: [],
    },
  ])('$is', async ({ house, own, finds }) => {
    const { out } = await run(folderOf(files(house, own)), ['--rule', 'no-filler', '--format', 'compact'], { rules });
    const quoted = [...out.matchAll(/no-filler: "(.*?)"/g)].map(([, words]) => words);
    expect([...new Set(quoted)]).toEqual(finds);
  });
});

describe('what settings add to one rule holds for the others that read its list', () => {
  test.each([
    {
      rule: 'no-slogan',
      is: 'leaves filler to the rule for it',
      says: 'We are proud to serve you with love.',
      set: 'no-filler: { add: serve you with love }',
    },
    {
      rule: 'no-sending-away',
      is: 'lets callers in danger ring another number',
      says: 'If your pump alarm sounds, ring 0800 111 999.',
      set: 'emergency-first: { add: pump alarm }',
    },
  ])('$rule $is', async ({ rule, says, set }) => {
    expect(await told(rule, 'rules: {}', menuThat({ says }))).not.toEqual([]);
    expect(await told(rule, `rules: { ${set} }`, menuThat({ says }))).toEqual([]);
  });
});

test('words that satisfy a rule can be added too', async () => {
  const menu = menuThat({ says: 'This line is tape one.' }).replace('{ type: queue,', '{ type: queue, recorded: true,');
  expect(await told('recording-notice', 'rules: {}', menu)).not.toEqual([]);
  expect(await told('recording-notice', 'rules: { recording-notice: { add: line is tape one } }', menu)).toEqual([]);
});

test.each([
  { is: 'another word', add: '{ boiler cover: insurance }', heard: 'boiler cover and insurance' },
  { is: 'one of our words for it', add: '{ yearly sheet: invoice }', heard: 'yearly sheet and bills' },
  { is: 'each other', add: '{ top up: credit, loading: credit }', heard: 'top up and loading' },
])('options that settings name for the same as $is are told', async ({ add, heard }) => {
  const [one, other] = heard.split(' and ');
  const menu = menuThat({ says: `For ${one}, press 3. For ${other}, press 4.` });
  const finds = [`distinct-labels: ${one}`];
  expect(await told('distinct-labels', 'rules: {}', menu)).toEqual([]);
  expect(await told('distinct-labels', `rules: { distinct-labels: { add: ${add} } }`, menu)).toEqual(finds);
});

test('whom you call by a name of your own is a person', async () => {
  const menu = menuThat({ says: 'Our whisker whisperers answer.' }).replace(
    'For anything else, press 2.',
    'For food, press 2.',
  );
  const set = 'rules: { person-announced: { add: whisker whisperer~ } }';
  expect(await told('person-announced', 'rules: {}', menu)).not.toEqual([]);
  expect(await told('person-announced', set, menu)).toEqual([]);
});

test('names of one thing of your own are held against each other', async () => {
  const menu = menuThat({ says: 'A rent champion can help. Then our rent hero rings you.' });
  const names = '{ rent champion: whoever helps with rent, rent hero: whoever helps with rent }';
  const folder = folderOf({ 'ivrlint.config.yaml': `rules: { same-words: { add: ${names} } }`, 'main.ivr.yaml': menu });
  const { out } = await run(folder, ['--rule', 'same-words', '--format', 'compact'], { rules });
  expect(out).toContain('Whoever helps with rent is "rent hero" here, and "rent champion"');
});

test('what is found by its shape may be taken away, though it stands in no list', async () => {
  const set = 'rules: { no-slogan: { except: [where paws feel at home, purr purr] } }';
  expect(await told('no-slogan', set, menuThat({ says: 'Welcome to Elm Vets, where paws feel at home.' }))).toEqual([]);
});

describe('a mistake is shown at its place', () => {
  test.each([
    {
      set: 'no-filler: { except: [valeud customer] }',
      at: 32,
      says: 'no-filler never looks for "valeud customer"',
      fix: 'did you mean valued customer?',
    },
    {
      set: 'plain-words: { except: [the weather] }',
      at: 34,
      says: 'never looks for "the weather"',
      fix: 'write the words that its finding quotes, or leave this out',
    },
    {
      set: 'plain-words: { except: { pl: [touch tone] } }',
      at: 40,
      says: 'never looks for',
      fix: 'or leave this out',
    },
    {
      set: 'no-filler: { add: ["{call|ring"] }',
      at: 29,
      says: 'cannot be read: "{call|ring": a brace is not closed.',
      fix: 'write plain words',
    },
    { set: 'no-filler: { add: ["<us> care"] }', at: 29, says: 'no set is called "us"', fix: 'write plain words' },
    { set: 'no-filler: { add: ["* care"] }', at: 29, says: 'must begin with a word', fix: 'write plain words' },
    { set: 'no-filler: { add: ["..."] }', at: 29, says: 'This phrase has no words.', fix: 'write what is said' },
    {
      set: 'no-filler: { add: [[we care]] }',
      at: 29,
      says: '"add" takes a phrase, or a list of them.',
      fix: 'write, for example',
    },
    {
      set: 'no-filler: { add: { we care: a lot } }',
      at: 39,
      says: 'no-filler takes phrases alone.',
      fix: 'write only "we care"',
    },
    {
      set: 'no-filler: { expect: [we care] }',
      at: 23,
      says: 'There is no option of no-filler "expect".',
      fix: 'did you mean except?',
    },
    {
      set: 'plain-words: { add: [meter tails] }',
      at: 31,
      says: 'without the word that callers use',
      fix: 'write meter tails:',
    },
    {
      set: 'plain-words: { add: { meter tails } }',
      at: 32,
      says: 'without the word that callers use',
      fix: 'after it',
    },
    { set: 'max-options: { add: [we care] }', at: 25, says: 'There is no option of max-options "add".', fix: '' },
  ])('$set', async ({ set, at, says, fix }) => {
    const folder = folderOf({
      'ivrlint.config.yaml': `rules: { ${set} }\n`,
      'main.ivr.yaml': menuThat({ says: 'Hi.' }),
    });
    const { out, code } = await run(folder, [], { rules });
    expect(code).toBe(2);
    expect(out.split('\n')[0]).toBe(`✖ config error  ivrlint.config.yaml:1:${at}`);
    expect(out.replaceAll(/\n +/g, ' ')).toContain(says);
    expect(out).toContain(fix);
  });
});

test('the settings that hold are shown with where each comes from', async () => {
  const folder = folderOf({
    'house.yaml': 'rules:\n  plain-words:\n    add: { meter tails: wires }\n',
    'ivrlint.config.yaml':
      'extends: ./house.yaml\nrules:\n  plain-words:\n    add: { es: { padrón: registro } }\n    except: [TNR]\n',
  });
  const { out } = await run(folder, ['config'], { rules });
  expect(out).toMatch(/ add +\[meter tails = wires, es: padrón = registro\] +house\.yaml:3, ivrlint\.config\.yaml:4\n/);
  expect(out).toMatch(/ except +\[TNR\] +ivrlint\.config\.yaml:5\n/);
});

test.each([
  { is: 'words on the command line', args: ['prompt', 'Pets come first.'] },
  { is: 'a file', args: ['main.ivr.yaml'] },
])('settings hold for $is', async ({ args }) => {
  const folder = folderOf({
    'ivrlint.config.yaml': 'rules: { no-filler: { add: pets come first } }\n',
    'main.ivr.yaml': menuThat({ says: 'Pets come first.' }),
  });
  const { out } = await run(folder, args, { rules });
  expect(out).toContain('"Pets come first" tells callers nothing.');
});

test('settings of another program hold too', () => {
  const settings = { rules: { 'no-filler': { add: ['pets come first'], except: ['you matter to us'] } } };
  const { results } = lintText(menuThat({ says: 'Pets come first. You matter to us.' }), { settings });
  const found = results.flatMap(({ findings }) => findings.filter(({ rule }) => rule === 'no-filler'));
  expect(found.map(({ message }) => message)).toEqual(Array(2).fill('"Pets come first" tells callers nothing.'));
});

test('the page of a rule tells how it takes words', async () => {
  const { out } = await run(folderOf({}), ['explain', 'plain-words'], { rules });
  expect(out.replaceAll(/\s+/g, ' ')).toContain('each with the word that callers use');
});

describe('each list', () => {
  const owned = Object.values(rules).flatMap(({ words }) => words?.lists ?? []);

  test('belongs to one rule', () => {
    expect(new Set(owned).size).toBe(owned.length);
  });

  test('belongs to a rule, but for the words by which labels are compared', async () => {
    const files = readdirSync(new URL('../../src/language/lists', import.meta.url));
    const modules: object[] = await Promise.all(files.map((file) => import(`../../src/language/lists/${file}`)));
    const all = modules.flatMap((module) => Object.entries(module)).filter(([, value]) => isListOfPhrases(value));
    expect(all.length).toBeGreaterThan(50);
    expect(all.filter(([, value]) => !owned.includes(value)).map(([name]) => name)).toEqual(['fillWords']);
  });

  test('is one of those to which kinds lead', () => {
    for (const { words } of Object.values(rules)) {
      for (const list of Object.values(words?.kinds ?? {})) expect(words!.lists).toContain(list);
      if (words?.kinds && words.means !== undefined) expect(Object.keys(words.kinds)).toContain(words.means);
    }
  });
});

function isListOfPhrases(value: unknown): boolean {
  const lists = typeof value === 'object' && value !== null ? Object.values(value) : [];
  return lists.length > 0 && lists.every((list) => typeof list === 'object' && list !== null && 'phrases' in list);
}
