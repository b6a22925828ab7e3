import { listFoundBy, type PhraseLists } from './words/phrases.ts';

/*
 * Sentences that are known by what they speak of together, in whatever order and words: "the keys you used to press may now lead elsewhere" is
 * of keys, and of a change. Each list is asked of one sentence at a time. English only; every search is linear.
 */

/** What a sentence must speak of, each somewhere; and what shows that it means something else. */
interface Shape {
  readonly all: readonly RegExp[];
  readonly none?: RegExp;
  readonly means?: string;
}

/** Conditions and offers: what they speak of is somebody's choice, and nothing that the line says of itself. */
const CHOICE =
  /^(?:if|when|whenever|once|unless|for(?! us\b)|in case|whether)\b|(?<!\b(?:used to|keys you|numbers you) )\b(?:press|dial|key in|pressing|option \d|say ["'“‘]|just say|you can say)\b|[{}]/i;

function shaped(shapes: readonly Shape[]): PhraseLists {
  return {
    en: listFoundBy('en', (sentence) => {
      if (CHOICE.test(sentence)) return [];
      for (const { all, none, means = '' } of shapes) {
        if (none?.test(sentence)) continue;
        const found = all.map((each) => nameless(each.exec(sentence)));
        if (!found.every((match) => match !== null)) continue;
        const start = Math.min(...found.map(({ index }) => index));
        const end = Math.max(...found.map((match) => match.index + match[0].length));
        return [{ start, end, phrase: sentence.slice(start, end), means }];
      }
      return [];
    }),
  };
}

/** What is found, unless it is a name: written large in the middle of a sentence, or before another word that is. */
function nameless(match: RegExpExecArray | null): RegExpExecArray | null {
  if (match === null) return null;
  const isLarge = /^\p{Lu}\p{Ll}/u.test(match[0]);
  const isName = match.index > 0 || /^[\p{L}-]+ \p{Lu}/u.test(match.input);
  return isLarge && isName ? null : match;
}

/** Months, days and numbers: what is told with one of them is news. */
const NEWS =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|zero|star|hash|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december|today|yesterday|this (?:morning|week))\b/i;

/** That something has changed on the line, and neither what nor when. */
export const changedShapes: PhraseLists = shaped([
  {
    all: [
      /\b(?:(?:phone|telephone|call|voice|main|this|our|the|new) (?:menu|system|tree)|menus?|options|choices|selections|prompts|keys|line-?up|numbers (?:you|to) press|what (?:each|every) key does)\b/i,
      /\b(?:chang(?:ed|es|ing)|updat(?:ed|es)|modif(?:ied|ications)|revis(?:ed|ions)|alter(?:ed|ations)|amended|(?:re)?shuffled|re-?arranged|re-?organi[sz]ed|re-?ordered|re-?numbered|restructured|redesigned|refreshed|revamped|overhauled|reworked|rebuilt|relaunched|tidied|spruced|facelift|makeover|fresh look|new look|swapped|moved around|new|different|differ|no longer the|used to|not the same|elsewhere|somewhere else|something else|order you|you remember|you(?:['’]re| are) used to|simplified|streamlined)\b/i,
    ],
    none: new RegExp(
      `${NEWS.source}|^to (?!(?:better|help|serve|improve|make it))|\\b(?:lunch|dinner|meal|food|wine|kitchen|house|door|car|card|payment|delivery|office|front|spare|piano|subscription|heating|booking|ticketing|computer|alarm|pension|investment|treatment) (?:menus?|keys|options|choices|system)|\\byour (?:menu|options|choices|keys|plan|plans)\\b|\\b(?:new|lost|set of|bunch of|your) keys\\b|\\bsee\\b`,
      'i',
    ),
  },
]);

/** That many ring, or that it takes long, said of no cause and in no figure. */
export const crowdedShapes: PhraseLists = shaped([
  {
    all: [/\b(?:we|our|it['’]s|this is|having)\b/i, /\bbusiest (?:days?|times?|periods?|weeks?|months?|ever)\b/i],
    none: /\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\bfrom\b/i,
  },
  {
    all: [
      /\b(?:we(?:['’]re| are)|lines? (?:is|are)|phones? (?:is|are)|(?:team|staff|advis[eo]rs|agents?|switchboard|everyone|everybody|operators?|nurses|receptionists?)(?:['’]s| is| are))\b/i,
      /\b(?:rather|quite|very|extremely|unusually|exceptionally|particularly|incredibly|really|so|especially|a (?:bit|little)|terribly|awfully|pretty|super|ever so|much)\b [^.]{0,12}\bbus(?:y|ier)\b|\bat (?:its|our|their) busiest\b/i,
    ],
    none: /\d|\b(?:on|from|between|after|before) (?:\w+days?|noon|one|two|three|four|five|six|seven|eight|nine|ten)\b|\b(?:pool|road|shop|store|restaurant)\b/i,
  },
  {
    all: [
      /\b(?:large|high|huge|great|unusual|record|big|considerable|significant|enormous|exceptional|overwhelming|many|lots|a lot|crowd|so many)\b[^.]{0,30}\b(?:people|callers|calls|customers|enquiries|inquiries|of you|patients|members|residents|phone calls)\b/i,
      /\b(?:waiting|calling|ringing|phoning|trying to|on the line|in the queue|ahead of you|at the moment|right now|just now|at this time|currently|at present|today)\b/i,
    ],
    none: /\d|\b(?:complain|cannot|can['’]t|questions?|how|report)\b/i,
  },
  {
    all: [
      /\b(?:delays?|(?:a while|a little while|some time|a bit|longer))\b/i,
      /\b(?:demand|answer(?:ing)?|(?:get|getting) to (?:you|your)|reach(?:ing)? (?:you|us)|connect you|take your call|on our lines|in speaking)\b/i,
    ],
    none: /\d|\b(?:strike|storm|train|bus|flight|route|minutes|hours|delivery|parcel|order|water|power)\b/i,
  },
]);

const SITE =
  /\b(?:web ?sites?|web ?site['’]s|web ?pages?|web portal|portal|mobile app|(?:our|the|my|this|your) (?:new |free |own )?(?:[\p{L}]+ )?app|apps|online|on-line|live ?chat|web ?chat|chatbot|whatsapp|www|dot (?:com|org|net|co|gov|edu|ie|au|nz|ca|in|za|uk|example)|on the (?:web|internet)|log(?:ging)? (?:on|in|into|onto)|sign(?:ing)? in to)\b/iu;

/** That there is a website, an app or the like: told to everybody who has rung. */
export const webShapes: PhraseLists = shaped([
  {
    all: [SITE],
    none: /\b(?:trouble|problems?|help (?:with|using)|down|isn['’]t|not working|unavailable|offline|maintenance|faults?|errors?|out of order|privacy|terms|scams?|frauds?|fake|phish\w*|(?:thank you|thanks) for (?:calling|ringing|phoning)|reached|welcome|this is|hello|hi|you(?:['’]ve| have)? (?:booked|bought|ordered|applied|registered|paid|made|placed|signed|already)|while you (?:wait|hold)|password|cannot|can['’]t|could not|couldn['’]t|unable|recorded|hacked|here|by phone|over the phone|by card|in person|at any [\p{L}]+|in branch|at the desk|links?|text you|send you|email you)\b/iu,
  },
]);

/** Thanks and esteem for no reason but that somebody rings. */
export const fillerShapes: PhraseLists = shaped([
  {
    all: [
      /\b(?:lucky|fortunate|blessed|privileged|happy|glad|honou?red|proud) to (?:have|count|call|serve|welcome)\b/i,
      /\byou\b/i,
    ],
  },
  {
    all: [
      /^(?:(?:and|so|please know that|here at [^,.]{2,40}|at [^,.]{2,40}),? )?(?:it(?:['’]s| is)|what a|it was|it will be|we (?:have|consider it)|serving you|having you)\b[^.]{0,30}\b(?:pleasure|privilege|honou?r|delight|joy)\b/i,
      /\b(?:you|your|serve|guests?|members?|customers?|clients?|patients?)\b/i,
    ],
  },
  {
    all: [
      /\b(?:thank you|thanks|grateful|thankful|appreciate)\b/i,
      /\b(?:your (?:[\p{L}]+ )?(?:trust|confidence|faith|loyalty|custom|patronage|support|membership|business)|being (?:with us|a (?:[\p{L}]+ )?(?:customer|member|client|guest|patient)))\b/iu,
    ],
  },
  {
    all: [
      /\b(?:your|every|each|all our|our|you)\b/i,
      /\b(?:calls?|custom|business|time|customers?|clients?|members?|guests?|patients?|residents?|callers?|tenants?|passengers?|enquiry|opinions?|loyalty|trust)\b/i,
      /\b(?:matters?(?: to us| most)?[.!]?$|matters? (?:to us|most|greatly|and so)|counts?(?: here| with us| to us)?[.!]?$|(?:so|very|truly|really|extremely|most|highly|greatly) (?:important|valued|valuable|precious|appreciated|special)|important to (?:us|all of us)|our (?:top|first|main|number one|highest) (?:priority|concern)|means? (?:a lot|so much|the world|everything|a great deal))\b/i,
    ],
    none: /\d|\b(?:evidence|court|police|until|because|late|bill|letter|votes?|ballots?|which)\b/i,
  },
]);

/** What is on offer, in whatever words: told before callers have said why they ring. */
export const sellingShapes: PhraseLists = shaped([
  {
    all: [
      /\b(?:half[- ]price|(?:\d{1,2}|ten|fifteen|twenty|thirty|forty|fifty|seventy)(?:[- ]five)? ?(?:percent|per cent|%) off|a (?:third|quarter|half) off|buy one|two for one|on special|on sale|(?:special|best|great|low|lower|lowest|unbeatable|introductory|early[- ]bird|exclusive|better) (?:offers?|deals?|rates?|prices?|fares?|savings|value)|discounts?|bargains?|free (?:gift|trial|quotes?|delivery|upgrade|installation|consultation|months?|weeks?|nights?|(?:data|calls|texts|coffee|breakfast)|for (?:six|three|two|twelve|one|a|\d{1,2}) (?:months?|weeks?|years?))|unlimited [\p{L}]+|no annual fee|(?:bonus|double|triple|reward) points?|prize|giveaway|cash ?back|(?:could|can|to|and|you['’]ll|you will) save|saves? you|costs? less|cost you less|pay less|less than you (?:think|might|may)|while (?:stocks|supplies) last|gift (?:cards?|vouchers?)|(?:comes with|come with|with every|with each|gets?|receive|enjoy|includes?|plus)\b[^.]{0,25}\bfree [\p{L}]+|(?:pounds|dollars|euros|rand|rupees|bucks|naira|shillings) off|knock [^.]{1,25} off|no (?:joining|annual|monthly|booking|sign-?up|set-?up|hidden|delivery|admin) (?:fees?|charges?)|free quote|for the price of|(?:rates?|prices|fares|rooms|loans?|plans?|deals) (?:from|starting (?:at|from)|as low as)|(?:is|are|comes?) on us(?=[.! ]|$)|(?:great|new|exclusive|special) perks)\b/iu,
    ],
    none: /^to save\b|\b(?:save (?:water|energy|power|paper|lives|fuel)|closed|your (?:discount|voucher|prize|free|gift)|applied|expired|ended|complain\w*|refund\w*|problem|scams?|fake|hoax|call is free|free of charge|no longer|save (?:time|yourself|the number|this number|your (?:place|work|changes|number|reference))|draw is|website|online|app)\b/i,
  },
  {
    all: [
      /\b(?:open|take out|buy|order|join|switch|refer|spend|sign up|renew|subscribe|upgrade)\b[^.]{2,60}\band (?:we['’]ll|we will|you['’]ll|you will|get|receive|save|earn|win|enjoy|pay)\b/i,
    ],
    none: /\b(?:again|queue|website|online|app|ask you|need|send you (?:a|the) (?:form|letter))\b/i,
  },
  {
    all: [
      /\b(?:our|the new|a new|my) (?!offices?\b|people\b|buses\b|trains\b|ferries\b|boats\b|flights\b|power\b|water\b|lights\b|servers?\b|doors?\b|lines?\b|teams?\b|phones?\b|systems?\b|menu\b|web|app\b|hours\b|staff\b|clinics?\b|branch|pool\b|shops?\b|address|numbers?\b|records?\b|computers?\b|agents?\b|advis|nurses?\b|doctors?\b|opening|reception|switchboard|voicemail|engineers?\b|drivers?\b)[^.]{2,40}\b(?:(?:gets?|gives?|lets?|brings?|saves?|offers?|makes?|helps?|keeps?|covers?) you(?!r)|(?:has|have) (?:landed|arrived|launched)|(?:is|are) (?:here|out|back|in store|in stock)|comes? with|(?:starts?|start) (?:at|from))\b/i,
    ],
    none: /\b(?:called|rang|written|wrote|callback|by (?:noon|\d)|letter|form)\b/i,
  },
  {
    all: [
      /^(?:hello |hi |and |so |now |please |also |plus |or |why not |then )*(?:upgrade|switch|sign up|subscribe|join|come over|treat|discover|experience|explore|taste|sample|save|earn|win|shop|hurry|indulge|celebrate|protect|insure)\b/i,
      /\b(?:our|us|today|now|new|free|yourself|this (?:week|month|spring|summer|autumn|winter|year|weekend)|for (?:just|only|less)|from (?:just|only))\b/i,
    ],
    none: /\b(?:again|queue|line|later|website|web|app|online|call|menu|recording|place|conference|meeting)\b/i,
  },
]);

/** What a firm thinks of itself, or promises to life at large. */
export const boastShapes: PhraseLists = shaped([
  {
    all: [
      /\b(?:(?:better|brighter|greener|safer|sustainable|happier|healthier|new) (?:tomorrow|future|days|life|lives|world|planet|living|way)|the future of|your future|dreams|excellence|passion(?! fruit)(?:ate)?|proud (?:tradition|history|heritage|record|past)|(?:long|rich) (?:tradition|heritage)|people help(?:ing)? people|neighbou?rs helping|peace of mind|innovat(?:ion|ive|ing)|happiness|joy|your smile|hearts|ambitious minds|brighter minds|possibilities|potential|generations|extra mile|world[- ]class|(?:like|is|are|as|as if you were) (?:one of the )?family|as (?:they|we) would (?:for )?(?:their|our) own|part of (?:our|the) (?:[\p{L}]+ )?family|just a number|our (?:promise|mission|vision|values|ethos|philosophy)|makes? (?:all )?the difference|better together|more than (?:just )?(?:an? )(?:bank|shop|school|hotel|job|number|company|name|service|home|card|phone)|(?:service|care|quality|value|banking|travel|cover|advice) (?:that|you)|whatever it takes|always (?:there|here) for you|never (?:lets?|let) you down|day in,? day out|through and through|with a (?:smile|difference)|done (?:right|better|properly|differently))\b/iu,
    ],
    none: /\d|\?|\b(?:ring|call (?:us|back)|open|opens|close[sd]?|until|appointment|minutes|hours|today|heart (?:attack|failure|clinic|disease|surgery)|record(?:ed|ing|s)?|letter|bill|need to|please|sorry|died|loss|passed|savings?|percent|offer|fees?|claims?)\b/i,
  },
]);

/** That somebody will do something, at no time that one could hold them to. */
export const soonShapes: PhraseLists = shaped([
  {
    all: [
      /(?:\b(?:we|i|they|he|she|it|you)['’]ll\b|\b(?:will|shall|(?:aims?|hopes?|try|tries|trying|endeavou?rs?|strives?|intends?) to|(?:is|are) going to|is on (?:its|their|his|her) way)\b|\b(?:we|they|he|she|someone)(?:['’]re|['’]s| are| is) (?:sending|coming|calling|ringing|looking|working|getting|putting|arranging|dealing|trying|doing)\b)/i,
      /\b(?:(?:just )?as (?:soon|quickly|promptly|fast|swiftly|rapidly|early) as (?:possible|practicable|practical|feasible|(?:we|i) (?:can|are able|possibly can)|we['’]re able|they['’]re able|(?:they|he|she|someone|somebody|anyone) (?:can|is|are))|shortly|in due course|at (?:the|our|their|his|her) (?:very )?(?:earliest|soonest|(?:first|next) [\p{L}]+)|before (?:too )?long|in the (?:near|not too distant) future|asap|in a timely (?:manner|fashion|way)|as a matter of (?:urgency|priority|some urgency)|when(?:ever)? (?:we|they|he|she) (?:get|have|find|can)|sooner rather than later|in no time|presently|momentarily)\b/iu,
    ],
    none: /\b(?:re-?open\w*|open|close|closes|you (?:can|may|must|should|need|have)|how soon|soon after|shortly (?:before|after)|as soon as you|please (?:call|ring|tell|let|reply|send)|not|never|bring|need to|end|ends|begin|begins|start|starts)\b/i,
  },
]);
