import type { PhraseLists } from '../words/phrases.ts';

/** Words in high spirits: fine in a shop, and out of place where people ring in trouble. */
export const cheer: PhraseLists = {
  en: {
    language: 'en',
    sets: `
      great = great|lovely|wonderful|fantastic|fabulous|amazing|awesome|brilliant|beautiful|super|terrific|marvellous|magical|sunny|glorious|splendid|excellent|perfect|bright|cheerful|happy|merry|joyful|blessed|good old|stunning|sparkling|cracking
      day = day|morning|afternoon|evening|week|weekend|season|holiday|holidays|summer|spring|christmas|easter|time|life|wherever you are
      much = so|very|really|truly|absolutely|super|just|always|more than|only too
    `,
    phrases: `
      {what|such} a {gorgeous|<great>|glorious|cracking} {<great>|} <day> *4
      {yippee|whoopee|hip hip|congratulations|bingo|fantastic|brilliant|hallelujah|rejoice}
      {on cloud nine|tickled pink|jumping for joy|thrilled to bits|made our day|make our day|made my day}
      {big|huge|warm} {smiles|hugs|cuddles|high five|high fives}
      {hope|hoping|trust} *2 {day|week|morning|evening|weekend|afternoon} is {going|off} *1 {brilliantly|wonderfully|great|well|swimmingly|to a great start}
      {sending|send} you {sunshine|love|hugs|good vibes|smiles}
      {kick back|put your feet up|sit back and relax}
      a <great> {<great>|} {good|} {<day>|hello|welcome|world}
      {it is|what} {a|another|such a} <great> {<great>|} <day>
      {we|i} {hope|trust} {that|} {you are|your|this} *3 {<great> <day>|{having|enjoying} {a|your} <great> {<great>|} {<day>|one}|well and happy|full of smiles|smiling}
      {have|having|enjoy|enjoying} {a|your|this} <great> {<great>|} {<day>|one}
      {happy|merry|joyful|blessed} {new year|christmas|easter|holidays|halloween|hanukkah|diwali|monday|friday|season}
      season's greetings
      {awesome|amazing|fantastic|fabulous|incredible|unbeatable|epic} {new|} {savings|deals|offers|prices|rewards|experience|service|value|journey}
      {buckle up|strap in|fasten your seat belts|get set for}
      {hey|hiya|howdy|yo|woo hoo|woohoo|hooray|hurrah|yay|wow|ta da|ahoy|ding dong|guess what|cheers}
      hi there
      {we are|i am|everyone is|our team is} {<much>|} {excited|thrilled|over the moon|buzzing|pumped|stoked|ecstatic|overjoyed}
      {exciting|fantastic|wonderful|great|amazing|brilliant|good} news
      {exciting|thrilling}
      {a big|a warm and fuzzy|a very big|the warmest} {hello|welcome|hug|smile|thank you}
      {with a|your|a|that|keep|put a} {smile|smiling|spring in your step}
      {smile|relax|chill|cheer up|sit back|do not worry be happy|put your feet up|grab a {coffee|tea|cuppa|drink|cup}|make yourself comfortable|get comfy}
      {fun|funny|joke|jokes|lucky|party time|treat yourself|jolly|yummy|delicious|dream come true|dreams come true}
      {rock and roll|let us get {started|going|cracking|this {party|show}}|ready to {rock|roll|go on an adventure|have fun|begin your journey}}
    `,
    unless: `
      {not|no|without} {a|} {joke|fun|laughing}
      {party|parties} wall
      {christmas|easter|new year|holiday} {hours|opening|closing}
      {relax|relaxed} {rules|clothes|collar}
      {smile|smiling} {line|study|surgery|project}
      good news {charity|trust|church}
      lucky {escape|to}
      the smile line
      {fun|lucky} {day|run|fair|dip}
      cheers {to|street|road}
    `,
  },
};
