import { describe, expect, test } from 'vitest';
import { blame } from '../../src/language/lists/blame.ts';
import { filler, WHILE_WAITING } from '../../src/language/lists/filler.ts';
import { hollowGoodbye } from '../../src/language/lists/hollow-goodbye.ts';
import { jargon } from '../../src/language/lists/jargon.ts';
import { catchAll, emptyWords, moreOptions } from '../../src/language/lists/labels.ts';
import { people } from '../../src/language/lists/people.ts';
import { PROMISED, promises } from '../../src/language/lists/promises.ts';
import { staleNotice } from '../../src/language/lists/stale-notice.ts';
import { stockApology } from '../../src/language/lists/stock-apology.ts';
import { isMadeOf, type PhraseLists, phrases, phrasesIn } from '../../src/language/words/phrases.ts';
import { sensesOf } from '../../src/language/words/senses.ts';

const found = (lists: PhraseLists, text: string, language = 'en-GB'): string[] =>
  phrasesIn(lists, language)(text).map(({ start, end }) => text.slice(start, end));

/** Sentences in which something of the list is found, and sentences in which nothing is. */
function table(
  name: string,
  lists: PhraseLists,
  { says, not }: { says: readonly string[]; not: readonly string[] },
): void {
  describe(name, () => {
    test.each(says)('yes: %s', (text) => {
      expect(found(lists, text)).not.toEqual([]);
    });
    test.each(not)('no: %s', (text) => {
      expect(found(lists, text)).toEqual([]);
    });
  });
}

table('filler', filler, {
  says: [
    'Your call is important to us.',
    'Your call is very important to us, please hold.',
    'Every caller matters to us.',
    'Each enquiry is important.',
    'We really value your custom.',
    'We do appreciate you ringing us today.',
    'We greatly appreciate your continued business.',
    "We're delighted that you called.",
    'As a valued customer, you can press 1.',
    'Thank you for your loyalty.',
    'You may interrupt this message at any time.',
    'You don’t have to wait until the end of this message.',
    'You can make your selection at any time during this message.',
    'You are important to us.',
    'Customer satisfaction? Your satisfaction is our number one priority.',
    'It is our pleasure to serve you.',
    'We care about your call.',
    'We truly value each and every one of our callers.',
    'Thank you for being a loyal member.',
    'Our customers are very important to us.',
    'Your call\n  means a lot to us.',
    'We look forward to speaking with you.',
    'YOUR CALL IS IMPORTANT',
    'Your enquiry matters to our team.',
  ],
  not: [
    'Important: leave the boiler off until our engineer has checked it.',
    'Thank you for calling Elm Vets.',
    'It is important to us that you have your card to hand.',
    'We record calls so we can check what was agreed.',
    'To have your jewellery valued, press 2.',
    'We value antiques on Tuesdays.',
    'You can press 0 at any time for a person.',
    'To pay business rates, press 2.',
    'For an important safety notice about your boiler, press 3.',
    'Your call may be recorded.',
    'Your call will be answered in about four minutes.',
    'Please have your account number ready.',
    'Time is important in a gas leak: leave the house now.',
    'If your interest rate has changed, press 4.',
    'To ask what your house is worth, press 1.',
    'We are pleased to say that the line is repaired.',
  ],
});

test('thanks for patience are told apart, because in a queue they are in place', () => {
  const match = phrasesIn(filler, 'en');
  for (const text of [
    'Thank you for your patience.',
    'We do appreciate your patience while we tell you about our app.',
    'Please bear with us.',
  ])
    expect(match(text).map(({ means }) => means)).toEqual([WHILE_WAITING]);
  expect(match('Your call is important to us.')[0]?.means).toBe('');
});

table('stale notice', staleNotice, {
  says: [
    'Our menu has changed.',
    'Our options have recently changed.',
    'Please listen carefully as our menu options have changed.',
    'Please listen carefully to the following options.',
    'Listen closely, our options have changed.',
    'Do hear all the selections before you choose; they may be different from last time.',
    'Please pay close attention, because the choices on this line were recently updated.',
    'We have updated our phone menu to serve you better.',
    'Listen to all the options before making your choice, as they have been changed.',
    'Some of our options are new.',
    'We have a new phone system.',
    'There have been some changes to our menu.',
    'The menu options on this line may be different from the last time you called.',
    'Our prompts have been modified.',
    "We've recently changed our options.",
    'Please listen to all options since some have changed.',
    'Even if you have called before, our menu options are different now.',
    'Please listen carefully.',
    'Our telephone system has been upgraded.',
    'Our call options were recently reorganised.',
  ],
  not: [
    'If your details have changed, press 2.',
    'From 3 March, repairs moved: for repairs, press 2.',
    'From 3 to 14 March, prescriptions moved from 2 to 4.',
    'Our menu has changed: repairs is now 2.',
    'Our menu has changed. Repairs is now option 2.',
    'On 3 March our menu changed.',
    'Our options changed on Monday.',
    'Since yesterday our menu has new numbers: for rent, press 2.',
    'That key has moved.',
    'Please listen carefully to the safety instructions for your boiler.',
    'To hear our Christmas menu, press 3.',
    'To hear all the options again, press star.',
    'To change your menu choices for the wedding, press 4.',
    'Your balance has changed since your last call.',
    'If your address has changed, press 1.',
    'The opening hours have changed: we now close at 4.',
    'Pay attention to the road signs at the roundabout.',
    'Our prices have changed.',
    'For pension options, press 2.',
  ],
});

table('blame', blame, {
  says: [
    'Invalid option.',
    'That is not a valid option.',
    'You have entered an incorrect number.',
    'You pressed the wrong key.',
    'You took too long.',
    'Sorry, that entry is invalid.',
    "You didn't enter a valid account number.",
    'You failed to make a selection.',
    'You have not made a selection.',
    'Your response was not recognised.',
    'That was an incorrect entry. Please try again.',
    'The key you pressed is not correct.',
    'You have made an error.',
    'No valid input was received.',
    "You're speaking too fast? You are not speaking clearly.",
    'Your entry could not be understood.',
    'You must enter a valid extension.',
    'Wrong PIN.',
    'Please listen more carefully.',
    'That number isn’t valid.',
    'Input error.',
    'You did not respond.',
  ],
  not: [
    "That key isn't in use here. To book, press 1; to cancel, press 2.",
    'For Invalidity Benefit, press 1.',
    'If the amount on your letter looks wrong, press 2.',
    "Sorry, I didn't get that.",
    'If something has gone wrong, press 1.',
    'To report a wrong delivery, press 1.',
    'If you were sent the wrong item, press 3.',
    "We didn't hear anything.",
    'If this is incorrect, press 2.',
    'To dispute an incorrect bill, press 4.',
    'Is this correct?',
    'If you have not made a claim before, press 1.',
    'You can press 1, 2 or 3.',
    "Let's try that again.",
    'To find out whether your reading was wrong, press 1.',
    'For a fault with your heating, press 2.',
    'If anything is wrong with your order, press 1.',
  ],
});

table('stock apology', stockApology, {
  says: [
    'We apologise for any inconvenience.',
    'We apologize for the inconvenience this may cause.',
    'Sorry for any trouble.',
    'We are sorry for the inconvenience.',
    'Please accept our apologies for any inconvenience caused.',
    'We regret any inconvenience.',
    'Any inconvenience caused is regretted.',
    'Sorry about the bother.',
    'We’re sorry if this has caused you any trouble.',
    'Apologies for any disruption.',
    'We are very sorry for any confusion.',
    'Our sincere apologies to all affected.',
    'We apologise in advance for any delays.',
    'We apologise to our customers. Any inconvenience that this may have caused is regretted.',
    'I am sorry if you have been inconvenienced.',
  ],
  not: [
    'Sorry, we did not get that.',
    'We are sorry for your loss.',
    'Sorry: your train was cancelled because of snow. To claim your fare, press 1.',
    'We are sorry that the lift failed this morning; it is working again.',
    'To avoid any inconvenience, have your card ready.',
    'To report trouble with your line, press 1.',
    'We apologise for the inconvenience caused by the flood in Mill Street; buses run from the bridge.',
    'Sorry for the 40-minute wait.',
    'Sorry to hear that you have broken down.',
    'If you have difficulty hearing, press 2.',
    'For delays on the railway, press 3.',
    'We are sorry about the delay to your parcel: the van broke down.',
    'For marriage and relationship difficulties, press 3.',
  ],
});

table('hollow goodbye', hollowGoodbye, {
  says: [
    'Have a nice day.',
    'Goodbye, and have a great weekend!',
    'Have a lovely evening.',
    'Enjoy the rest of your day.',
    'We wish you a very pleasant afternoon.',
    'Have yourself a wonderful day.',
    'Thank you for calling. Have a good one.',
    'We hope you have a fantastic day.',
    'Have a safe and happy day.',
    'It was a pleasure serving you.',
    'Have a blessed day.',
    'Enjoy your weekend.',
    'Have a good rest of your day.',
  ],
  not: [
    'Goodbye.',
    'Thank you, goodbye.',
    'For a great day out at the zoo, press 1.',
    'Have a good day rate? To change it, press 2.',
    'To enjoy a nice day trip, press 3.',
    'Have a lovely weekend away from 99 pounds: press 4.',
    'Did you have a good day? Press 1 to tell us.',
    'We are open every day.',
    'Have your meter reading ready.',
    'If you have a good evening meal, tell us.',
    'Enjoy your meal.',
    'We ring back the next day.',
    'For day nursery places, press 2.',
  ],
});

table('jargon', jargon, {
  says: [
    'To transfer to a CSR, press 7.',
    'For duplicate remittance, press 3.',
    'For deductible status, press 4.',
    'For pending summary, press 5.',
    'For Revenues and Assessments, press 2.',
    'For the Place and Environment Directorate, press 1.',
    'For Corporate Resources, press 3.',
    'Key in your group code.',
    'We are leveraging our ecosystem to facilitate your onboarding journey going forward.',
    'Prior to commencing your application, have your card ready.',
    'In the event that you are disconnected, call back.',
    'For FNOL, press 1.',
    'Enter your queue position identifier.',
    'Please utilise the numeric keypad.',
    'To terminate your contract, press 2.',
    'The account holder of record must call.',
    'Our SLA is two days.',
    'To log a support ticket, press 1.',
    'For accounts payable, press 3.',
    'Use our self-serve portal.',
    'To escalate your complaint, press 2.',
    'Please authenticate your identity.',
    'For customer fulfilment, press 1.',
    'To rectify the fault, press 1.',
  ],
  not: [
    'To report a lost key, press 1.',
    'For a late delivery, press 2.',
    'For impact damage to your car, press 3.',
    'For fishing tackle, press 2.',
    'For driving licences, press 1.',
    'For parking tickets, press 1.',
    'To book a train ticket, press 2.',
    'For your bill, press 1.',
    'To report a gas leak, press 1.',
    'For touch-tone phones, press 1.',
    'To speak to a nurse in triage, hold on.',
    'If you have a query, press 2.',
    'To hear the press release, press 4.',
    'To open an account, press 1.',
    'For car insurance, press 1. For house insurance, press 2.',
    'If your wheelchair is broken, press 1.',
    'To end the call, press 9.',
    'If your mobile handset is lost, press 3.',
  ],
});

test('jargon comes with its plain word', () => {
  expect(phrasesIn(jargon, 'en')('Prior to that, utilise it.').map(({ means }) => means)).toEqual(['before', 'use']);
});

table('promises', promises, {
  says: [
    'Press 0 at any time for a person.',
    'At any time, press zero.',
    'Stay on the line and someone will answer.',
    'Please hold while we connect you.',
    'Leave a message after the tone.',
    'We will put you through to a colleague.',
    'To speak to someone, press 0.',
    'One of us will ring you back by 9.',
    'Transferring you now.',
    'You can press star at any point to go back.',
    'Remain on the line for an operator.',
    'Otherwise, hold for the next available agent.',
    'Please leave your name and number and we will return your call.',
    'Your call will be answered shortly.',
    'To talk to an adviser now, press 1.',
    'Someone will pick up.',
    'To hear these options again, press star.',
    'We can call you back when it is your turn.',
  ],
  not: [
    'To transfer money, press 2.',
    'To hold your post while you are away, press 3.',
    'If you have left a message, wait until Monday.',
    'To connect your broadband, press 1.',
    'Hold the card near the reader.',
    'To leave a tip, press 4.',
    'For sales, press 1.',
    'To hear your messages, press 1.',
    'We are open from 8 to 5.',
    'If you need a new key, press 2.',
    'To switch supplier, press 1.',
    'To put a stop on a card, press 2.',
    'Our website has the forms.',
  ],
});

test('what is promised is named', () => {
  const kinds = (text: string): string[] => phrasesIn(promises, 'en')(text).map(({ means }) => means);
  expect(kinds('Press 0 at any time.')).toEqual([PROMISED.zero]);
  expect(kinds('Stay on the line.')).toEqual([PROMISED.waiting]);
  expect(kinds('Leave a message.')).toEqual([PROMISED.message]);
  expect(kinds('We’ll call you back.')).toEqual([PROMISED.callback]);
  expect(kinds('We will put you through.')).toEqual([PROMISED.transfer]);
  expect(kinds('To speak to someone, press 3.')).toEqual([PROMISED.person]);
});

table('people', people, {
  says: [
    'For a person, press 0.',
    'To speak to someone, press 0.',
    'To talk to us, press 3.',
    'For anything else, press 3 and one of us will answer.',
    'For the operator, press 0.',
    'To reach a representative, press 0.',
    'A dispatcher will answer.',
    'To speak with a pharmacist, press 3.',
    'Press 0 for a live agent.',
    'A member of our team will help you.',
    'To be connected to an adviser, hold.',
    'To reach the front desk, press 0.',
    'Our customer care executives are busy.',
    'A real person answers this line.',
    'For a colleague, press 7.',
    'Otherwise somebody will pick up.',
  ],
  not: [
    'For estate agents, press 1.',
    'If you are an estate agent, press 1.',
    'If you are a doctor, press 2.',
    'To report a missing person, press 1.',
    'To sell a house, press 1.',
    'The ticket is 12 pounds per person.',
    'For nurse vacancies, press 5.',
    'To complain about an officer, press 4.',
    'To book an engineer, press 2.',
    'For tour operators, press 3.',
    'To become a volunteer, press 4.',
    'For an agent code, press 2.',
    'For bills, press 1.',
    'To work in our shops, press 2.',
  ],
});

describe('labels that say nothing', () => {
  const isVague = (label: string): boolean => isMadeOf(emptyWords, 'en', label);
  test.each([
    'general enquiries',
    'other inquiries',
    'any further enquiry',
    'services',
    'other',
    'all other questions',
    'for other topics',
    'Miscellaneous',
    'support',
    'customer care',
    'customer service',
    'Corporate Resources',
    'the Place and Environment Directorate',
    'more information',
    'general',
    'business services',
    'accounts department',
  ])('yes: %s', (label) => {
    expect(isVague(label)).toBe(true);
  });
  test.each([
    'billing enquiries',
    'to pay a bill',
    'technical support',
    'roadside assistance',
    'appointments',
    'directory enquiries',
    'other vehicles',
    'post office',
    'repairs',
    'an existing claim',
    'lost property',
    'car servicing',
    'anything else',
    '',
  ])('no: %s', (label) => {
    expect(isVague(label)).toBe(false);
  });
});

table('catch-all', catchAll, {
  says: [
    'For anything else, press 3.',
    'For all other enquiries, press 4.',
    'Something else? Press 5.',
    'For everything else, stay on the line.',
    'For any other reason, press 0.',
    'If none of these fits, press 0.',
    'If your reason is not listed, stay on the line.',
    "If you're not sure, stay on the line.",
    'For other questions, press 5.',
    'All others, press 4.',
    'For general enquiries, press 6.',
    'If you need help with something else, press 9.',
    'For a different matter, hold.',
  ],
  not: [
    'To report someone else, press 2.',
    'If someone else is driving, press 3.',
    'For sales, press 1.',
    'To pay the rest of your bill, press 2.',
    'If you are not the policyholder, press 1.',
    'To add someone else to your policy, press 4.',
    'If your parcel is not here, press 1.',
    'If you have not paid, press 2.',
    'For a second opinion, press 3.',
    'For questions about your bill, press 1.',
    'If it is not working, press 2.',
    'For help with your bill, press 1.',
  ],
});

table('more options', moreOptions, {
  says: [
    'For more options, press 7.',
    'For further choices, press 9.',
    'To hear more options, press 8.',
    'For additional services, press 6.',
    'For the next menu, press 5.',
    'For other options, press 4.',
    'To hear the rest of the menu, press 7.',
    'For the remaining options, press 9.',
    'Another set of options is on 8.',
    'For the next page, press hash.',
    'For other departments, press 6.',
    'For more, please press 8. For more choices, press 8.',
  ],
  not: [
    'For share options, press 1.',
    'For more options to pay, press 2.',
    'For other options for your pension, press 3.',
    'For more information about your bill, press 2.',
    'To order more, press 1.',
    'For the next train, press 2.',
    'To hear these options again, press star.',
    'For children’s menus, press 3.',
    'For pages and binders, press 4.',
    'For additional drivers, press 2.',
    'For other vehicles, press 5.',
    'For sales, press 1.',
  ],
});

describe('labels that callers cannot tell apart', () => {
  const senses = (label: string): string[] => [...sensesOf(label, 'en')].toSorted();
  test.each([
    ['customer service', 'customer care'],
    ['billing', 'invoices'],
    ['a fault on your line', 'a problem with your line'],
    ['cancel your policy', 'end your cover'],
    ['to book an appointment', 'schedule a visit'],
    ['technical support', 'technical help'],
    ['general enquiries', 'other enquiries'],
    ['repairs', 'if something needs fixing'.replace('something needs ', '')],
    ['vacancies', 'careers'],
    ['directions', 'how to find us'],
  ])('%s, %s', (one, other) => {
    expect(senses(one)).toEqual(senses(other));
  });
  test.each([
    ['repairs', 'rent'],
    ['billing', 'technical support'],
    ['lost cards', 'stolen phones'],
    ['a copy bill', 'to pay a bill'],
    ['to query a charge', 'to pay'],
    ['home insurance', 'car insurance'],
  ])('but not %s, %s', (one, other) => {
    expect(senses(one)).not.toEqual(senses(other));
  });
  test('nothing is known of a language without lists', () => {
    expect(sensesOf('factures', 'fr').size).toBe(0);
  });
});

table('filler, said in other ways', filler, {
  says: [
    'We consider every call important.',
    'Here at Acme your business means everything.',
    'We are grateful for your custom.',
    'Your call matters.',
    'You, our customer, come first.',
    'It is always a pleasure to hear from you.',
    'Because your time is valuable, have your card ready.',
    'You need not wait for this message to finish.',
    'Feel free to make a selection at any time.',
    'We understand that your time is precious.',
    'Nothing is more important to us than your call.',
    'Thanks for being such a loyal customer.',
    'We place great value on your call.',
  ],
  not: [
    'We value your car over the phone.',
    'Important news for passengers to Leeds.',
    'Have your customer number ready.',
    'Every call is recorded.',
    'You may park in the yard.',
    'You can make a payment at any time.',
    'Your time slot is between 9 and 11.',
  ],
});

table('stale, said in other ways', staleNotice, {
  says: [
    'Kindly listen carefully to our new menu.',
    'Note that the menu choices are different now.',
    'Please be aware that our menu has been recently modified.',
    'Our automated menu has been updated.',
    'Be sure to listen to every option, because some of them are new.',
    'We have made changes to our menu options.',
    'Please take a moment to listen, as our options have changed.',
    'The options you are used to have changed.',
    'Menu options have been revised, so please listen closely.',
    'Attention: our menu selections have changed recently.',
    'The following menu has changed.',
    'You will notice that our menu is different.',
  ],
  not: [
    'If your phone number has changed, press 2.',
    'The menu for school dinners has changed: press 1 to hear it.',
    'Listen to your messages by pressing 1.',
    'To change your options, press 3.',
    'We have moved to 5 High Street.',
    'Listen for your name.',
    'The doctor will listen to your chest carefully.',
    'Our fees changed on 1 April.',
  ],
});

table('blame, said in other ways', blame, {
  says: [
    'Sorry, that was wrong.',
    'The number you have entered is not recognised.',
    'You have entered too many digits.',
    'I am afraid that is an invalid response.',
    'You have not pressed a valid key.',
    'That PIN is incorrect.',
    'You keyed in the wrong code.',
    'You did not make a valid choice.',
    'Your selection is invalid, goodbye.',
    'Illegal entry.',
    'That account number is not valid.',
    'You have exceeded the number of attempts.',
  ],
  not: [
    'I did not catch that.',
    'Sorry, that key does nothing here.',
    'Press 1 if your bill is wrong.',
    'For wrong deliveries, press 2.',
    'If you did not order this, press 3.',
    'To correct your address, press 1.',
    'Let me give you the choices again.',
    'For help with an invalid carriage, press 4.',
    'The card number has 16 digits. Key it again.',
  ],
});

table('apology, said in other ways', stockApology, {
  says: [
    'We do apologise for any inconvenience caused.',
    'Apologies for the inconvenience.',
    'We are sorry for any inconvenience you have experienced.',
    'Please forgive any inconvenience.',
    'Sorry for any hassle this causes.',
    'We apologise unreservedly for the trouble.',
    'We regret the inconvenience.',
    'Please excuse the inconvenience.',
    'Sorry for the inconvenience and thank you for your understanding.',
  ],
  not: [
    'We are sorry: the 8.15 did not run.',
    'Sorry, all our lines are busy.',
    'We are sorry to hear about your accident.',
    'If you are having trouble with your boiler, press 1.',
    'For any difficulty reading your meter, press 2.',
  ],
});

table('goodbye, said in other ways', hollowGoodbye, {
  says: [
    'Have a super day!',
    'Thanks for ringing. Enjoy the rest of your afternoon.',
    'We hope you have a great day.',
    'Have a very good evening.',
    'Wishing you a wonderful week.',
    'Have a happy holiday.',
    'Have an amazing weekend.',
    'Goodbye and have a pleasant day.',
  ],
  not: [
    'For a good night out, press 1.',
    'Opening times for the bank holiday: press 2.',
    'We wish to tell you that we are closed.',
    'A nurse will ring you this evening.',
    'Have a pen ready.',
  ],
});

table('jargon, said in other ways', jargon, {
  says: [
    'An associate will assist; please input your alphanumeric identifier.',
    'For the Customer Experience team, press 3.',
    'To initiate a chargeback, press 2.',
    'Our fulfilment centre is closed.',
    'Your ticket has been escalated.',
    'In accordance with our policy, calls are recorded.',
    'To purchase additional cover, press 2.',
    'At this moment in time all lines are busy.',
    'For credit control, press 5.',
    'Please be advised that we endeavour to answer.',
    'For non-domestic rates, press 3.',
    'Prior to your appointment, ring us.',
  ],
  not: [
    'To buy a ticket, press 1.',
    'For a key cut, press 2.',
    'To book a table, press 1.',
    'For your train ticket, press 2.',
    'To report a fault, press 1.',
    'If you have moved house, press 2.',
    'For school meals, press 3.',
    'To stop a cheque, press 4.',
    'For child care, press 1.',
    'For passports, press 3.',
  ],
});

table('catchall, said in other ways', catchAll, {
  says: [
    'If your question is about something else, press 5.',
    'For all other calls, hold.',
    'For other matters, press 4.',
    'If none of these options applies, press 0.',
    'For anything not listed, press 9.',
    'All other callers, please hold.',
    'For every other question, stay on the line.',
    'If you do not know which option you need, press 0.',
    'Otherwise, stay on the line.',
  ],
  not: [
    'For other cars, press 2.',
    'If it was someone else who drove, press 2.',
    'To rest your account, press 1.',
    'If your card is not here in a week, press 2.',
  ],
});

table('people, said in other ways', people, {
  says: [
    'To chat with one of our nurses, press 2.',
    'Press 0 to get hold of a human.',
    'Our receptionist will take your call.',
    'For reception, press 0.',
    'If you would rather talk to somebody, press 0.',
    'An officer will be with you.',
    'To be put through to our sales team, press 1.',
    'Hold for an operator.',
    'Say agent to speak to an agent.',
  ],
  not: [
    'To appoint a letting agent, press 1.',
    'To see a doctor next week, press 1.',
    'For the operating theatre, press 3.',
    'To add a named person to your policy, press 2.',
    'For personnel records, press 4.',
  ],
});

table('promises, said in other ways', promises, {
  says: [
    'You can press 0 whenever you like.',
    'Just hold and we will answer.',
    'Please remain on the line.',
    'Tell us after the beep.',
    'I am putting you through now.',
    'Let me connect you.',
    'Leave your number and we will ring before noon.',
    'We will get back to you.',
    'To talk with a human, say agent.',
    'Dial 0 for the operator at any time.',
  ],
  not: [
    'To send a parcel, press 1.',
    'To stay another night, press 2.',
    'To leave the scheme, press 3.',
    'To connect a new supply, press 4.',
    'Hold your passport open.',
    'To speak Welsh, press 2.',
  ],
});

describe('other languages', () => {
  test.each<[list: string, lists: PhraseLists, language: string, text: string]>([
    ['filler', filler, 'es', 'Su llamada es muy importante para nosotros.'],
    ['filler', filler, 'es-MX', 'Gracias por su preferencia.'],
    ['filler', filler, 'fr', 'Votre appel est très important pour nous.'],
    ['filler', filler, 'de', 'Ihr Anruf ist uns sehr wichtig.'],
    ['filler', filler, 'pt-BR', 'Sua ligação é muito importante para nós.'],
    ['notice', staleNotice, 'es', 'Escuche con atención, nuestras opciones han cambiado.'],
    ['notice', staleNotice, 'fr', 'Notre menu a récemment changé, veuillez écouter attentivement.'],
    ['notice', staleNotice, 'de', 'Bitte hören Sie genau zu, da sich unser Menü geändert hat.'],
    ['notice', staleNotice, 'pt', 'Ouça atentamente, pois nosso menu mudou.'],
    ['goodbye', hollowGoodbye, 'es', 'Que tenga un buen día.'],
    ['goodbye', hollowGoodbye, 'fr', 'Nous vous souhaitons une excellente journée.'],
    ['goodbye', hollowGoodbye, 'de', 'Wir wünschen Ihnen noch einen schönen Tag.'],
    ['goodbye', hollowGoodbye, 'pt-BR', 'Tenha um ótimo dia!'],
  ])('%s in %s (%s): %s', (...[, lists, language, text]) => {
    expect(found(lists, text, language)).not.toEqual([]);
  });
  test.each<[lists: PhraseLists, language: string, text: string]>([
    [filler, 'es', 'Para facturas, pulse 1.'],
    [filler, 'de', 'Wichtig: Schalten Sie die Heizung aus.'],
    [staleNotice, 'es', 'Si sus datos han cambiado, pulse 2.'],
    [staleNotice, 'fr', 'Si votre adresse a changé, tapez 2.'],
    [staleNotice, 'de', 'Wenn sich Ihre Adresse geändert hat, drücken Sie die 2.'],
    [staleNotice, 'pt', 'Se o seu endereço mudou, digite 2.'],
    [hollowGoodbye, 'fr', 'Pour une journée au parc, tapez 1.'],
    [filler, 'pl', 'Your call is important to us.'],
    [filler, 'fr', 'Your call is important to us.'],
  ])('silent: %#', (lists, language, text) => {
    expect(found(lists, text, language)).toEqual([]);
  });
});

test('every phrase of every list can be read', () => {
  const all: readonly PhraseLists[] = [
    filler,
    staleNotice,
    blame,
    stockApology,
    hollowGoodbye,
    jargon,
    promises,
    people,
    emptyWords,
    catchAll,
    moreOptions,
  ];
  for (const list of all.flatMap((lists) => Object.values(lists))) expect(() => phrases(list)('a')).not.toThrow();
});
