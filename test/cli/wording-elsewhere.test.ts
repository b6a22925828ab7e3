import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { folderOf, run } from './fake-world.ts';

/* Phrases of settings that satisfy a rule, or that several steps of a call are held against. */

/** Steps below their names, in a flow with somebody at "desk". */
function flowOf(nodes: string): string {
  return `ivr: 1
language: en-GB
organisation: { name: Elm Vets }
nodes:
${nodes.replaceAll(/^(?=.)/gm, '  ').trimEnd()}
  desk: { type: queue, queue: desk }
`;
}

/** How many findings a rule has in a flow with these settings. */
async function found(rule: string, set: string, flow: string): Promise<number> {
  const folder = folderOf({ 'ivrlint.config.yaml': `rules: { ${set} }`, 'main.ivr.yaml': flow });
  const { out } = await run(folder, ['--rule', rule, '--format', 'compact'], { rules });
  expect(out).not.toContain('config error');
  return out.split('\n').filter((line) => line.includes(` ${rule}: `)).length;
}

const menu = (says: string, options: string) => `
main:
  type: menu
  say: ${says}
  options: [${options}]`;

describe('a phrase that settings add is a reason to report', () => {
  test.each([
    {
      rule: 'no-more-options',
      when: 'it leads to another page of the list',
      add: 'cellar door~',
      nodes: `${menu('For visits, press 1. For our cellar doors, press 2.', '{ key: 1, to: desk }, { key: 2, to: more }')}
more: { type: menu, say: 'For food, press 1.', options: [{ key: 1, to: desk }] }`,
    },
    {
      rule: 'no-extension-only',
      when: 'it asks for a name',
      add: 'walnut code',
      nodes: `
name: { type: collect, ask: Say the walnut code., value: whom, kind: speech, used_for: routing, next: office }
office: { type: transfer, to_team: that office }`,
    },
    {
      rule: 'confirm-what-costs',
      when: 'it does what cannot be taken back',
      add: '{ adopts the dog: cancellation }',
      nodes: `${menu('To adopt, press 1. For food, press 2.', '{ key: 1, to: adopt }, { key: 2, to: desk }')}
adopt: { type: action, does: adopts the dog, next: desk }`,
    },
    {
      rule: 'promise-kept',
      when: 'it promises to ring back',
      add: '{ carrier pigeon will find you: someone rings back }',
      nodes: `
main: { type: message, say: A carrier pigeon will find you. Goodbye., next: hang_up }`,
    },
    {
      rule: 'promise-kept',
      when: 'it offers a person',
      add: '{ our wizard: a person answers }',
      nodes: `${menu('For our wizard, press 1. For food, press 2.', '{ key: 1, to: tale }, { key: 2, to: desk }')}
tale: { type: message, say: Once there was a wizard. Goodbye., next: hang_up }`,
    },
    {
      rule: 'reason-before-data',
      when: 'it names what callers are asked for',
      add: '{ walnut code: account number }',
      nodes: menu(
        'Please enter your walnut code. For visits, press 1. For food, press 2.',
        '{ key: 1, to: desk }, { key: 2, to: desk }',
      ),
    },
    {
      rule: 'closed-has-a-route',
      when: 'it says that you are closed',
      add: '{ kennels are asleep: closed now }',
      nodes: `
main: { type: message, say: The kennels are asleep. Goodbye., next: hang_up }`,
    },
    {
      rule: 'feedback-answered',
      when: 'it asks what callers think',
      add: 'purr at us',
      nodes: `${menu('For visits, press 1. To purr at us, press 2.', '{ key: 1, to: desk }, { key: 2, to: box }')}
box: { type: voicemail, say: Please speak after the tone. }`,
    },
    {
      rule: 'language-step',
      when: 'it offers a language',
      add: 'bark in english',
      nodes: `${menu('To bark in English, press 1. Para español, oprima 2.', '{ key: 1, to: desk }, { key: 2, language: es, to: principal }')}
principal: { type: queue, queue: es }`,
    },
    {
      rule: 'complaint-as-near-as-sales',
      when: 'it is said to those with a problem',
      add: '{ our dog bites: those with a problem }',
      nodes: `${menu('For a quote or to buy, press 1. For your dog, press 2.', '{ key: 1, to: sales }, { key: 2, to: dog }')}
dog: { type: menu, say: 'For food, press 1. If our dog bites, press 2.', options: [{ key: 1, to: desk }, { key: 2, to: bites }] }
sales: { type: queue, queue: sales }
bites: { type: queue, queue: bites }`,
    },
  ])('$rule: $when', async ({ rule, add, nodes }) => {
    const flow = flowOf(nodes);
    expect(await found(rule, '', flow)).toBe(0);
    expect(await found(rule, `${rule}: { add: ${add} }`, flow)).toBe(1);
  });
});

describe('a phrase that settings add is a reason not to report', () => {
  test.each([
    {
      rule: 'confirm-what-costs',
      when: 'it asks to confirm',
      add: '{ shall the dog move in: asks to confirm }',
      nodes: `
main: { type: menu, say: 'Shall the dog move in? To have it, press 1. For food, press 2. For toys, press 3.', options: [{ key: 1, to: pay }, { key: 2, to: desk }, { key: 3, to: desk }] }
pay: { type: action, does: takes the payment, tags: [payment], next: desk }`,
    },
    {
      rule: 'says-why',
      when: 'it says why',
      add: 'our vet must see it',
      nodes: `
ask: { type: collect, ask: Please enter your date of birth. Our vet must see it., value: birth_date, kind: date, next: desk }`,
    },
    {
      rule: 'says-why',
      when: 'it says how to go on without it',
      add: '{ whistle instead: how to go on without it }',
      nodes: `
ask: { type: collect, ask: Please enter your date of birth. Or whistle instead., value: birth_date, kind: date, next: desk }`,
    },
    {
      rule: 'asks-once',
      when: 'callers choose to give another',
      add: 'the neighbour dog',
      nodes: `
ask: { type: collect, ask: Key in your 8-digit dog number., value: dog_number, kind: digits, length: 8, next: read }
read: { type: menu, say: 'For the neighbour dog, press 1. For food, press 2.', options: [{ key: 1, to: more }, { key: 2, to: desk }] }
more: { type: collect, ask: Key in its 8-digit dog number., value: dog_number, kind: digits, length: 8, next: desk }`,
    },
    {
      rule: 'closed-has-a-route',
      when: 'it says where else to turn',
      add: '{ ask the night owl: a number for what cannot wait }',
      nodes: `
main: { type: message, say: We are closed now. Ask the night owl. Goodbye., next: hang_up }`,
    },
    {
      rule: 'closed-says-when',
      when: 'it says when',
      add: 'when the cock crows',
      nodes: `
main: { type: message, say: We are closed now. Come when the cock crows. Goodbye., next: hang_up }`,
    },
    {
      rule: 'goodbye',
      when: 'it says goodbye',
      add: 'paws and kisses',
      nodes: `
main: { type: message, say: Rex is fed. Paws and kisses., next: hang_up }`,
    },
    {
      rule: 'required-choices',
      when: 'it offers what the law asks for',
      add: '{ howl~: complaint, leave the pack: cancel }',
      nodes: menu('To howl, press 1. To leave the pack, press 2.', '{ key: 1, to: desk }, { key: 2, to: desk }'),
    },
    {
      rule: 'repeat-and-back',
      when: 'it offers what works in every menu',
      add: 'our den',
      nodes: `${menu('For pets, press 1. For food, press 2.', '{ key: 1, to: pets }, { key: 2, to: desk }')}
pets: { type: menu, say: 'For cats, press 1. For dogs, press 2. For our den, press 3.', options: [{ key: 1, to: desk }, { key: 2, to: desk }, { key: 3, to: desk }] }`,
    },
    {
      rule: 'next-steps',
      when: 'it says what comes of it',
      add: 'rex takes it from here',
      nodes: `
main: { type: voicemail, say: Please speak after the tone., next: bye }
bye: { type: end, say: Rex takes it from here. Goodbye. }`,
    },
    {
      rule: 'kind-refusal',
      when: 'it says what callers can do',
      add: '{ the reptile house loves snakes: says what they can do }',
      nodes: menu(
        'We cannot help with snakes. The reptile house loves snakes. For cats, press 1.',
        '{ key: 1, to: desk }',
      ),
    },
    {
      rule: 'no-vague-promise',
      when: 'it says by when',
      add: '{ ere the second moon: by when }',
      nodes: menu('We will ring you back soon, ere the second moon. For cats, press 1.', '{ key: 1, to: desk }'),
    },
    {
      rule: 'no-dead-air',
      when: 'it asks callers to wait a moment',
      add: 'rex fetches it',
      nodes: `
main: { type: message, say: Rex fetches it., next: look }
look: { type: action, does: looks up the dog, lasts: 8s, next: desk }`,
    },
  ])('$rule: $when', async ({ rule, add, nodes }) => {
    const flow = flowOf(nodes);
    expect(await found(rule, `${rule}: warning`, flow)).toBeGreaterThan(0);
    expect(await found(rule, `${rule}: { add: ${add} }`, flow)).toBe(0);
  });
});

describe('a danger that settings name is one for every rule', () => {
  test.each([
    {
      rule: 'zero-for-a-person',
      is: 'may have 0',
      nodes: menu(
        'For a real person, press 1. For a loose peacock, press 0.',
        '{ key: 1, to: desk }, { key: 0, to: alarm }',
      ).concat('\nalarm: { type: unknown }'),
    },
    {
      rule: 'parallel-wording',
      is: 'may be said in its own way',
      nodes: menu(
        'To feed a cat, press 1. To wash a dog, press 2. For a loose peacock, press 3. To buy toys, press 4.',
        '{ key: 1, to: desk }, { key: 2, to: desk }, { key: 3, to: desk }, { key: 4, to: desk }',
      ),
    },
    {
      rule: 'time-to-first-option',
      is: 'may be told of before anything is offered',
      nodes: menu(
        'Of a loose peacock tell our vets, our nurses and our cleaners at once, count all cats, dogs, hens, geese and goats in all the rooms twice before lunch, and then once more before tea. For visits, press 1. For food, press 2.',
        '{ key: 1, to: desk }, { key: 2, to: desk }',
      ),
    },
  ])('$rule: it $is', async ({ rule, nodes }) => {
    const flow = flowOf(nodes);
    expect(await found(rule, `${rule}: warning`, flow)).toBe(1);
    expect(await found(rule, `${rule}: warning, emergency-first: { add: loose peacock }`, flow)).toBe(0);
  });
});

describe('what a phrase means must be one of what the rule knows', () => {
  test.each([
    {
      set: 'goodbye: { add: { paws: greets } }',
      at: 34,
      says: 'No phrase of goodbye means "greets".',
      fix: 'write one of "says goodbye", ',
    },
    {
      set: 'confirm-what-costs: { add: [adopts] }',
      at: 38,
      says: '"adopts" is added to confirm-what-costs without what it means.',
      fix: 'write adopts: and one of "payment", "cancellation"',
    },
  ])('$set', async ({ set, at, says, fix }) => {
    const folder = folderOf({ 'ivrlint.config.yaml': `rules: { ${set} }\n`, 'main.ivr.yaml': flowOf(menu('Hi.', '')) });
    const { out, code } = await run(folder, [], { rules });
    expect(code).toBe(2);
    expect(out.split('\n')[0]).toBe(`✖ config error  ivrlint.config.yaml:1:${at}`);
    expect(out.replaceAll(/\n +/g, ' ')).toContain(says);
    expect(out.replaceAll(/\n +/g, ' ')).toContain(fix);
  });
});

test('files of one project are each read with the words of their own settings', async () => {
  const closed = flowOf('\nmain: { type: message, say: Rex is fed. Paws and kisses., next: hang_up }');
  const folder = folderOf({
    'ivrlint.config.yaml': 'overrides: [{ files: day.ivr.yaml, rules: { goodbye: { add: paws and kisses } } }]',
    'day.ivr.yaml': closed,
    'night.ivr.yaml': closed,
  });
  const { out } = await run(folder, ['--rule', 'goodbye', '--format', 'compact'], { rules });
  expect(out).toContain('night.ivr.yaml');
  expect(out).not.toContain('day.ivr.yaml');
});
