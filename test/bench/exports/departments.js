/*
 * Large exports of every platform, made up: each is the same line of departments over and over, as that platform would
 * write it. A department is a menu, what is said when its choice is made, a question for a number, opening hours, a queue.
 */

const THINGS = 'bills meters repairs permits parking rents benefits schools libraries bins trees pensions loans'.split(
  ' ',
);
const PLACES = 'the north,the south,the harbour,the old town,the valley,the hill,the island,the mill'.split(',');

/** The departments that fill so many characters when `write` has written each; the last of them leads back to the first. */
export function departments(characters, write) {
  const one = write(7, 8).length;
  const count = Math.max(2, Math.round(characters / one));
  return Array.from({ length: count }, (_, index) => write(index, (index + 1) % count));
}

export const topic = (index) => `${THINGS[index % THINGS.length]} in ${PLACES[index % PLACES.length]}`;
export const words = (index) => ({
  menu: `This is the desk for ${topic(index)}. To pay for ${topic(index)}, press 1. To ask for somebody, press 2. For other things, press 3.`,
  told: `Thank you. Work near the bridge may slow ${topic(index)} until the end of March. It's all on our website.`,
  number: `Please key in the 8 digits of your reference for ${topic(index)}, then press hash.`,
  again: "Sorry, that isn't one of the choices.",
  closed: 'Our office is closed. We open at nine on weekdays.',
  queue: `I'm putting you through to those who know about ${topic(index)}.`,
});

export function uuid(index, part) {
  const digits = ((index * 16 + part) * 2_654_435_761 + 12_345).toString(16).padStart(12, '0').slice(-12);
  return `${digits.slice(0, 8)}-4a5b-4c6d-8e7f-${digits}`;
}
