/*
 * Made-up lines of any size, to see what checking costs: a council's departments, of every kind of step, with some faults.
 * The same size and seed give the same text.
 */
const THINGS =
  'bills meters repairs permits parking rents benefits schools libraries bins trees street-lights pensions loans cards claims policies deliveries returns bookings fares passes tickets prescriptions referrals results appointments passports visas licences'
    .split(' ')
    .map((word) => word.replace('-', ' '));
const PLACES =
  'the north,the south,the harbour,the old town,the valley,the hill,the island,the mill,the station,the park'.split(
    ',',
  );
const VERBS = 'pay for,ask about,report a problem with,change,cancel,renew,complain about,hear the latest on'.split(
  ',',
);
const NEWS = [
  'We open at nine on weekdays and at ten on Saturdays.',
  'Please have your reference to hand; it is at the top of any letter from us.',
  'Calls are recorded so that we can check what was agreed.',
  'Work near the bridge may slow deliveries until the end of March.',
  'You can also find this on our website.',
  'Your call is important to us.',
  'An engineer will ring you before noon tomorrow.',
  'We are sorry for any inconvenience.',
];
const ORDER = [
  'menu',
  'menu',
  'message',
  'collect',
  'menu',
  'action',
  'queue',
  'message',
  'hours',
  'menu',
  'voicemail',
];

/** The YAML of a line of `size` steps beside its three fixed ones; 60 lines of text take about 4. */
export function flowOf(size, seed = 20_261_122) {
  let state = seed;
  const random = (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const pick = (list) => list[random(list.length)];
  const topic = () => `${pick(THINGS)} in ${pick(PLACES)}`;
  const idOf = (index) => `step-${index % size}`;

  const KINDS = {
    menu(index) {
      const options = Array.from({ length: 2 + random(4) }, (_, number) => {
        const words =
          random(3) === 0
            ? `For ${topic()}, press ${number + 1}.`
            : `To ${pick(VERBS)} ${topic()}, press ${number + 1}.`;
        return `      - key: ${number + 1}\n        say: ${words}\n        to: ${idOf(index * 4 + number + 1)}`;
      });
      return `    type: menu\n    say: ${pick(NEWS)}\n    options:\n${options.join('\n')}\n    no_input: Sorry, I did not hear a key.\n    after_attempts: desk`;
    },
    message: (index) => `    type: message\n    say: ${pick(NEWS)} ${pick(NEWS)}\n    next: ${idOf(index * 4 + 1)}`,
    collect: (index) =>
      `    type: collect\n    ask: Please key in the eight digits of your reference for ${topic()}, then press hash.\n    value: reference_${index}\n    length: 8\n    end_key: hash\n    used_for: agent\n    next: ${idOf(index * 4 + 1)}\n    after_attempts: desk`,
    hours: (index) =>
      `    type: hours\n    open: { mon-fri: "09:00-17:00" }\n    open_to: ${idOf(index * 4 + 1)}\n    closed_to: ${idOf(index * 4 + 2)}`,
    action: (index) =>
      `    type: action\n    does: looks up ${topic()}\n    lasts: 2s\n    next: ${idOf(index * 4 + 1)}`,
    queue: (index) =>
      `    type: queue\n    say: I'm putting you through to those who know about ${topic()}.\n    wait: { expected: ${20 + random(200)}s, tells: [time], every: 60s }\n    overflow: { after: 5m, to: ${idOf(index * 4 + 3)} }`,
    voicemail: () =>
      `    type: voicemail\n    say: Please leave your name and number, and we'll ring you within one working day.\n    reply_within: 1 working day\n    next: goodbye`,
  };

  const steps = Array.from({ length: size }, (_, index) => {
    const kind = index < Math.min(40, size / 4) ? 'menu' : ORDER[index % ORDER.length];
    return `  ${idOf(index)}:\n${KINDS[kind](index)}`;
  });
  return `ivr: 1
language: en-GB
organisation: { name: Larkfield Council }
defaults:
  person: desk
  keys: { 0: person, star: repeat, hash: back }
entry: welcome
nodes:
  welcome: { type: message, say: "Larkfield Council. To speak to someone, press 0 at any time.", next: step-0 }
  desk: { type: queue, say: "I'm putting you through to one of us.", wait: { expected: 20s, tells: [time], every: 60s } }
  goodbye: { type: end, say: "Thank you. We'll ring you within one working day. Goodbye." }
${steps.join('\n')}
`;
}
