import type { PhraseList } from '../words/phrases.ts';

/** How questions begin that sell. */
export const temptations: PhraseList = {
  language: 'en',
  sets: 'lead = so|are you|or|',
  phrases: `
    <lead> looking {for|to}
    <lead> {thinking|dreaming} {of|about}
    <lead> {planning|fancy|craving}
    <lead> tired of
    <lead> fed up {with|of}
    <lead> in {the mood for|need of}
    <lead> ready {to|for}
    <lead> interested in
    <lead> {want|need} {a|an|some|more|your}
    <lead> {want|need} to {save|win|earn|get|lose|look|travel|upgrade|know how}
    <lead> longing for
    <lead> worried about
    <lead> struggling with
    <lead> moving {home|house}
    <lead> getting married
    <lead> {paying too much|still paying}
    <lead> {why wait|what are you waiting for}
    <lead> who does not {love|want|like}
  `,
};
