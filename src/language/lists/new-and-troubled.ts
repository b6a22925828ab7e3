import type { PhraseLists } from '../words/phrases.ts';

/** Whom an option is for: the meanings in `callersOf`. */
export const FOR = {
  buyers: 'those who want to buy',
  troubled: 'those with a problem',
  newcomers: 'new customers',
  regulars: 'existing customers',
} as const;

/** What options say to those who want to buy and to those with a problem, and to new customers and existing ones. */
export const callersOf: PhraseLists = {
  en: {
    language: 'en',
    sets: 'who = customer|customers|client|clients|member|members|patient|patients|subscriber|subscribers|policyholder|policyholders|account holder|account holders|tenant|tenants|student|students|user|users',
    phrases: `
      = ${FOR.buyers}
      {sales|buy|buying|purchase|purchasing|upgrade|upgrades|upgrading|quote|quotes|our {latest |}offers|special offers|sign up|signing up|join us|join|open an account|place an order|become a {customer|member}|take out a policy|get a quote|a new {policy|account|loan|mortgage|contract|membership|subscription}}
      {order|ordering} {a|an|new|something|our|from}
      = ${FOR.troubled}
      {complain|complaint|complaints|make a complaint|unhappy|dissatisfied|something {has |}{gone|went} wrong|a problem|problems|problem with *3|a fault|faults|not working|stopped working|broken|something is wrong}
      = ${FOR.newcomers}
      {new|prospective|potential|future} <who>
      {if|where} you are {a|} {new|not yet|thinking of *3} {<who>|to *2|with us}
      {if|where} you are not {a|yet a|yet with|with} {<who>|us}
      = ${FOR.regulars}
      {existing|current|registered|returning|present} <who>
      {if|where} you are {already|} {a|an|} {existing|current|registered|} <who>
      {if|where} you {are already with us|have an account|already have *3}
    `,
    unless: `
      {cancel|cancelling|change|track|return|about|query|with|chase} *3 {order|quote|upgrade|purchase}
      if you are {a|} new {doctor|nurse|driver|parent} *2
      {gas|tax|medical|health|hearing} problem~
      sales {ledger|tax|invoice}
    `,
  },
};
