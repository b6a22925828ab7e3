/** A flow with every type of node and nearly every property, and nothing wrong with it. */
export const WHOLE_FLOW = `ivr: 1
name: County police, non-emergency line
language: en-GB
organisation:
  name: County Police
  country: GB
  leader: { name: Jo Marsh, role: Chief Constable }
callers: public
owner: contact centre
reviewed: 2026-03-01
calls_a_month: 12000
tags: [information]
recorded: true
facts:
  website: www.county.police.example
  stations: 14
journeys:
  report a crime: { reach: crime-desk, within: 30s, presses: 1 }
defaults:
  timeout: 7s
  attempts: 3
  barge_in: true
  input: keys
  person: crime-desk
  keys: { 0: person, star: repeat, hash: back }
  no_input: Sorry, I didn't hear a key.
  no_match: { say: Sorry., to: person }
  after_attempts: person
calls:
  - name: a report
    at: Monday 10:00
    press: 1
    expect: crime-desk
entry:
  "0800 123456": welcome
nodes:
  welcome:
    type: message
    say:
      voice: leader
      text: Hello, this is Jo Marsh, Chief Constable of County Police.
      purpose: greeting
      barge_in: false
      until: 2026-12-24
    note: Recorded in March.
    tags: [emergency, complaint]
    next: office
  office:
    type: hours
    open:
      mon-fri: 09:00-17:00
      sat: 09:00-12:00 and 13:00-15:00
    holidays:
      - date: 2026-12-25
        name: Christmas Day
    timezone: Europe/London
    open_to: choices
    closed_to: night
    holiday_to: night
  choices:
    type: menu
    options:
      - key: 1
        label: a crime
        to: crime-desk
        share: 55%
        phrases: [crime, a crime]
      - key: 2
        say: For your record, press 2.
        to: record
        share: 0.35
        confirm: true
      - key: extension
        length: { min: 3, max: 4 }
        to: crime-desk
    timeout: 5s
    no_input:
      - Sorry, I didn't hear a key.
      - { audio: sounds/again.wav, text: Still nothing. }
  record:
    type: collect
    ask: Please enter your number, then press hash.
    value: number
    kind: digits
    length: 8
    end_key: hash
    sensitive: identity
    masked: true
    confirm: Is {number} right?
    used_for: lookup
    next: look-up
  look-up:
    type: action
    does: look up the record
    lasts: 2s
    uses: [number]
    gives: [reference]
    next: known
    failed: crime-desk
  known:
    type: branch
    on: reference
    cases:
      - when: none
        to: box
        share: 10%
    otherwise: crime-desk
  crime-desk:
    type: queue
    say: Thank you. I'm putting you through.
    team: crime
    wait:
      expected: 90s
      tells: [time, position]
      every: 60s
      say: Thank you for waiting.
    options:
      - { key: 1, label: a call back, to: ring-back }
    passes: number
    asks: [name]
    callback: ring-back
    overflow: { after: 10m, to: box }
    recorded: true
  ring-back: { type: callback, say: We ring you back., within: 4h, next: bye }
  box: { type: voicemail, say: Please leave a message., reply_within: 1 working day, next: bye }
  night: { type: transfer, number: "+44 20 7946 0000", person: true, no_answer: elsewhere }
  elsewhere: { type: flow, file: other.ivr.yaml, at: main, next: bye }
  odd: { type: unknown, next: bye, x-platform: { id: 7 } }
  bye: { type: end, say: Goodbye. }
`;
