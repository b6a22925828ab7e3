import type { PhraseLists } from '../words/phrases.ts';

/** Apologies that name neither what went wrong nor what is done about it. */
export const stockApology: PhraseLists = {
  en: {
    language: 'en',
    sets: `
      sorry = sorry|apologise|apologises|apologising|apologies|apology|regret|regrets|excuse us|forgive us|pardon us
      any = any|all|whatever|what ever|every
      trouble = inconvenience|inconveniences|trouble|bother|hassle|difficulty|difficulties|confusion|frustration|annoyance|upset|disruption|disturbance|problems|issues|distress|delay|delays|worry|concern
      very = very|sincerely|really|truly|so|deeply|unreservedly|profusely|again|once again|in advance
    `,
    phrases: `
      <sorry> {<very>|} {for|about|if there is|if there has been|if you have {had|experienced|faced|suffered|encountered}} <any> {further|possible|potential|temporary|such|} <trouble>
      {accept|receive|offer} {our|my} {_|} {apologies|apology} for {the|this|any|your|whatever} {_|} <trouble> .
      {excuse|forgive|pardon} {the|this|any|whatever|all} {possible|temporary|slight|} {inconvenience|trouble|disruption|disturbance|upset|confusion|delay|delays}
      {excuse|forgive|pardon} {the|this|any} {temporary|} {inconvenience|trouble|disruption|disturbance|mess|noise}
      <sorry> {<very>|} {for|about} {the|this|that|these|your|} {temporary|short|brief|} {inconvenience|inconveniences|trouble|bother|hassle|annoyance}
      {any|the|this} {further|possible|potential|temporary|such|} {inconvenience|trouble|bother|hassle|disruption|confusion} {this|it|that|which|we|these} {may|might|has|could|have|will|can} {have|be|} cause~
      {any|the|this} {further|possible|potential|temporary|} {inconvenience|trouble|bother|hassle|disruption|confusion} {that|which|} {may|might|has been|could be|have been|is|was|} {be|have been|} caused
      <any> {further|possible|potential|temporary|} inconvenience
      <sorry> {<very>|} {if|that|should} {this|it|we|that} {has|have|may have|should|might have|} {caused|causes|cause|brings|gives|inconvenienced|troubled|put you out|upset|affected} {you|any}
      <sorry> {<very>|} if you {have been|are|were} {inconvenienced|affected|troubled|put out|upset}
      <sorry> {<very>|} {to|for} {inconvenience|inconveniencing|troubling|bothering} {you|our _}
      {forgive|pardon|excuse} {us|} {for|} {the|any|this|our|whatever} {_|} <trouble>
      <sorry> {<very>|} {for|about} any _ *2
      <sorry> {<very>|} {if|that|where|when} {your|our|we|the|this|it} *4 {fell short|falls short|was not|did not meet|disappointed|let you down|not up to|below} *3
      <sorry> {<very>|} *4 {put|putting} {you|anyone|anybody|our _} {to|through} {any|some|all this|all that|this|the|so much|extra} {_|} {trouble|inconvenience|bother|worry|this|difficulty}
      <sorry> {<very>|} {if|in case|that|should} *4 {any|some|the|an} {_|} {<trouble>|upset|offence}
      {<sorry>|regrets} {<very>|} {for|about} {the|this|any|whatever|all the} {hassle|nuisance|upset|annoyance|bother|trouble} *3 {cause~|bring~|brought|give~|mean~|.}
      {<sorry>|regret} <any> <trouble>
      {we|i} {<very>|} regret {the|this|that|your|causing} {_|} {inconvenience|trouble|bother|hassle|upset|annoyance}
      sorry {that|if|} you {feel|felt|are feeling|have felt} *4
      <sorry> {for|about} *3 {and|or} {any|whatever|all} {_|} <trouble>
      {sorry|apologise|apologies} {<very>|} to {everybody|everyone|anyone|anybody|all} {affected|concerned|who *3 affected|who *3 inconvenienced}
      <sorry> {<very>|} {if|that|for how|should|in case} {this|it|we|that|you} *3 {affect~|disrupt~|delay~|annoy~|puts you out|put you out|bother~|inconvenience~|upset|trouble~ you|disappoint~}
      {the|this|any} inconvenience is {<very>|deeply|much|} {regretted|regrettable}
      we {<very>|} regret {the|this|any} {temporary|} inconvenience
      our {sincere|deepest|sincerest|humble|} apologies to {all|everyone|anyone|those|our customers} {affected|inconvenienced|concerned|_ affected}
    `,
    unless: `
      {affected|concerned} by {the|a|this|last|our} _
      {avoid|avoiding|prevent|preventing|minimise|reduce|without|save you|spare you|to limit|cause|causing|report|free of} {any|the|all|} {further|} <trouble>
      <trouble> {that|this|you had|you have had|} {has|have|was|were|may have|may|} {been|} {cause|caused|} {by|due to|because of|following|after|from|while we|as we|since|with|when|because} {the|a|an|our|we|last|yesterday|today|this|their|your|storm~|flood~|road~} _
      <trouble> {with|getting|using|reaching|paying|hearing|breathing|at|logging|making}
      {delay|delays|disruption} {to|on|in|at|of|caused by|with} {the|a|our|trains|flights|line|#|your {_|} {train|flight|delivery|order|journey|bus|repair|supply|service|water|power|broadband|appointment|claim|refund|parcel}}
    `,
  },
};
