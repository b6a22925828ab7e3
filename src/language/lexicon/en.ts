import type { Lexicon } from './lexicon.ts';
import { phrases, words } from './listed.ts';

export const en = (): Lexicon => ({
  language: 'en',
  signs: words(`the a an and or for to of if you your is are we our this that these have has please press with at on
    all any be can hear speak call thank welcome what how my not by from it in will would was when us more about`),
  press: phrases('press, dial, by pressing, by dialling, by dialing'),
  byPressing: phrases('by pressing, by dialling, by dialing'),
  pick: phrases('push, hit, touch, tap, punch, key in, type in, punch in, enter, select, choose, pick, use, type, key'),
  say: words('say'),
  beforeKey: words('the key number digit option button either a please on keypad extension ext choice symbol just'),
  afterKey:
    phrases(`key, keys, button, sign, symbol, now, please, again, first, instead, once, twice, too, straight away,
    at the prompt, on your keypad, on the keypad, on your telephone keypad, on your phone keypad, on your phone's keypad,
    on your phone, on your telephone, on your handset, on your touchtone phone, on your touch-tone phone, immediately,
    at any time, at anytime, anytime, any time, at any point, at any stage, whenever you like, whenever you want,
    at any time during this call, at any time during this message, at any point during this call, right now,
    followed by the hash key, followed by hash, followed by the pound key, followed by pound, followed by the pound sign,
    followed by the star key, then hash, then pound, on your dial pad, on the dial pad`),
  labels: words('option options number key button pressing choosing selecting'),
  option: words('option pressing choosing selecting'),
  labelIs:
    phrases(`is for, is to, is if, are for, gets you, gets you to, gets you through to, takes you to, will get you,
    will get you to, will take you to, takes you through to, will take you through to, connects you to, connects you with,
    will connect you to, will connect you with, puts you through to, will put you through to, brings you to, leads to, is where you,
    lets you, will let you, allows you to, will allow you to`),
  links: phrases(
    `is, are, on, is on, are on, it's, that's, it is, that is, that'll be, that will be, it'll be, would be, will be`,
  ),
  states:
    words(`not now no currently temporarily presently still closed open available unavailable offline down out full
    being also only already never busy free`),
  anyKey: phrases(`any key, any other key, any button, any other button, any number, any other number, any digit,
    any of the keys, any of the buttons`),
  rangeFrom: words('from between'),
  upTo: phrases('to, through, thru, up to, and'),
  callers: words('people customers callers'),
  numbers: {
    zero: '0',
    oh: '0',
    o: '0',
    nought: '0',
    naught: '0',
    nil: '0',
    one: '1',
    two: '2',
    three: '3',
    four: '4',
    five: '5',
    six: '6',
    seven: '7',
    eight: '8',
    nine: '9',
    ten: '10',
    eleven: '11',
    twelve: '12',
  },
  star: words('star asterisk'),
  hash: words('hash pound hashtag square octothorpe'),
  introducers:
    phrases(`for, to, in order to, if at any time you wish to, if at any time you want to, if at any time you need to,
    if at any time you would like to, if at any time you'd like to, if, if you, if you are, if you're, if you've, if you want, if you want to,
    if you would like, if you would like to, if you'd like, if you'd like to, if you wish, if you wish to, if you need,
    if you need to, if you prefer, if you prefer to, if you'd prefer, if you'd prefer to, if you would prefer,
    if you would prefer to, if you'd rather, if you would rather, if you are calling about, if you're calling about,
    if you are calling to, if you're calling to, if you are calling for, if you're calling for, if you are ringing about,
    if you're ringing about, if you are phoning about, if you are calling in relation to, if you are calling regarding,
    if you're calling regarding, if you are calling with, if your call is about, if your call is regarding,
    if your call relates to, if your call concerns, if your enquiry is about, if your inquiry is about,
    if your enquiry relates to, if your query is about, if your query relates to, if you have a question about,
    if you have questions about, if you have a query about, if it's about, if it is about, if this is about,
    if this is, if it's, if it is, should you, should you need to, should you wish to,
    should you want to, should you require, when, when you are, once, whenever, unless, in case of, in the case of, in the event of, in an,
    regarding, concerning, about`),
  conditions: words('if should when once whenever unless where'),
  when: words('when once if after'),
  finished: words('finished done complete completed finish'),
  or: words('or'),
  and: words('and'),
  afterwards: words('then'),
  leadIns: phrases(`please, kindly, just, simply, now, then, and, or, also, either, otherwise, you can, you may,
    you can also, you may also, you could, you should, you must, you can now, you can simply, you can just, and then,
    or else, in all other cases, at any time, at anytime, anytime, at any point, at any stage, it's, it is, that's, that is, that'll be, that will be, that would be, it'll be,
    at any time during this call, at any time during this message, feel free to, you are welcome to, if you don't mind, if you'd be so kind,
    if you would be so kind, for example, for instance`),
  openers:
    phrases(`again, once again, alternatively, alternately, instead, finally, lastly, next, first, likewise, today, ok,
    okay, right, well, remember, but, so, as well`),
  otherwise: phrases('otherwise, or else, alternatively, if not, in all other cases'),
  anyTime: phrases(`at any time, at anytime, anytime, any time, at any point, at any stage, whenever you like,
    whenever you want`),
  noRequestAfter:
    words(`not don't never without cannot can't to we i they he she who which will would won't didn't couldn't
    the a an our your their his these those my its any do does should cheque check people customers callers they'll we'll
    i'll you'll`),
  you: words('you'),
  supposing: words(`if when once unless after before as whenever should did do does that until till since because where
    whether had have while`),
  modals: words('can may could must should might'),
  entries: phrases('enter, key in, type, type in, input, record, say, speak, leave, dictate, dial, spell, key, give'),
  elsewhere: phrases('hang up, call, ring, phone, telephone, text, visit, go to, log on, log in'),
  subjects: words(`we you i they he she it there this that these those please thank thanks hang call ring visit listen
    most one someone somebody nobody let's we'll we're we've you'll you're it's there's that's they'll i'm i'll all
    but because which who where so sorry`),
  finite: words(`is are was were am will would shall has have had do does did we i they he she it's we're we'll there
    isn't aren't won't don't can cannot can't may must been be that's you're you'll`),
  noTask: words(`thank thanks welcome hello hi hey sorry listen wait hold hang enter type record tell leave visit try
    remember note important okay ok right yes no well today currently meanwhile on at after before from during with as
    while by good goodbye the your you our this these there in of per not never please until when once whenever
    first next now again finally lastly unfortunately however call ring check key say i'm i`),
  noKeyAfter: words(`to at of from until till over under aged age about before after than by between and or is are was
    the a an section form group route page step room floor level line part number phase chapter question platform gate
    terminal bus unit flat suite building zone ward channel band class year type category stage week day days grade
    schedule tier volume version january february march april may june july august september october november december
    top first last next past nearly almost around only up your our on in with within every each another exactly
    least most minus plus times code article rule band covid pm am figure table item clinic surgery windows`),
  units: words(`digit digits number numbers letter letters character characters word words time times hour hours minute
    minutes second seconds day days week weeks month months year years item items percent per cent pounds pence dollars
    cents euros people adults adult children child new of or-more million thousand hundred am pm o'clock stars star-rated
    options choices questions things more other others`),
  notSaid: words(`goodbye bye hello hi sorry thank thanks something nothing anything more so no-more it that this these
    those what how why who where which when the your his her their our a an its whatever everything in to into if as
    please out aloud clearly slowly after you we i they and or one-thing here there us hooray cheese which then`),
  beforeSaid: phrases(`the word, the words, the phrase, words like, things like, something like, phrases like,
    phrases such as, things such as, words such as, for example, for instance`),
  wait: phrases(`stay on the line, remain on the line, stay on this line, please stay on the line, stay connected,
    do nothing, hold the line, keep holding, continue to hold, continue holding, stay on hold, remain on hold,
    stay on the phone, wait on the line, don't press anything, do not press anything, don't do anything,
    stay where you are, hang on the line, just wait, carry on holding`),
  waitBriefly: words('hold wait'),
  noChoiceAfterWait: phrases(`while, for the tone, for the beep, for the signal, a moment, one moment, until, as, down,
    for a moment, and, a minute, for confirmation, to be connected, your, ten, five, at, for at, times, on, music`),
  yesNo: words('yes no yeah nope correct incorrect right wrong'),
  confirms:
    phrases(`is correct, is right, is not correct, is not right, isn't right, isn't correct, that's right, that's correct,
    it's right, it's correct, is incorrect, that's wrong, is this correct, is that right`),
  affirms: phrases('so, it does, they are, do, are, have, can, that is the case'),
  denies: phrases(
    `not, it is not, it isn't, this is not, that is not, it's not, that's not right, it is wrong, this is wrong, don't, do not, aren't, are not, haven't, have not`,
  ),
  services: words(`999 911 112 000 111 101 105 988 100 102 103 104 106 108 110 113 114 115 117 118 119 122 123 131 141
    144 159 161 195 198 199 211 311 411 511 611 711 811 1098 1471 1571 1091 116 1800 0800`),
});
