/** A small menu in which nothing is found, to be written over: what `init` leaves in a folder that has none. */
export const SAMPLE = `# A phone menu, as a caller meets it. Change the words, then run: npx ivrlint
ivr: 1
name: Harbour Cycles
language: en-GB
organisation:
  name: Harbour Cycles

# What callers come for, and how soon they must be there. "ivrlint metrics" tells whether they are.
journeys:
  have a bicycle mended: { reach: workshop, within: 30s, presses: 1 }
  speak to a person: { reach: person, within: 40s, presses: 1 }

# What holds in every menu: key 0 leads to a person, star says it again.
defaults:
  person: shop
  keys: { 0: person, star: repeat }
  after_attempts: person

nodes:
  welcome:
    type: message
    say:
      voice: leader
      text: Hello, this is Mara Lind, who runs Harbour Cycles.
    next: choices

  choices:
    type: menu
    options:
      - key: 1
        say: To have a bicycle mended, press 1.
        to: workshop
      - key: 2
        say: To buy a bicycle, for anything else, or to speak to someone, press 2.
        to: shop
    # Heard by callers who press nothing, or a key that is not offered.
    no_input:
      - I didn't hear a key. Here are the choices again.
      - I still didn't hear one. Just stay on the line, and one of us will answer.
    no_match: Sorry, that key isn't one of the choices.

  workshop:
    type: queue
    say: Thank you. I'm putting you through to the workshop.
    wait: { expected: 30s, tells: [time], every: 60s }
    callback: ring-back

  shop:
    type: queue
    say: Thank you. I'm putting you through to one of us in the shop.
    wait: { expected: 30s, tells: [time], every: 60s }
    callback: ring-back

  ring-back:
    type: callback
    say: We'll ring you back within the hour, on the number that you are calling from. Goodbye.
    within: 1h
`;
