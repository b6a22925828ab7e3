import type { Node } from '../../model/node.ts';
import { composed } from '../../source/text.ts';
import { attributeOf, elementsIn, type XmlChild, type XmlElement } from '../../source/xml/xml.ts';
import type { Scope, Way } from './document.ts';
import { keysIn } from './grammar.ts';
import { asked, askedIn, type Choice, keyOf, phrasesIn } from './menu.ts';
import { askingOf } from './slips.ts';
import { type Arm, armsOf, comparedIn, stepAt, stepsOf } from './steps.ts';

/** A `field`: a menu where it lists what it takes, a question for digits, or what nobody can tell. */
export function fieldOf(field: XmlElement, id: string, scope: Scope, filled: readonly XmlElement[], next: Way): Node {
  const grammars = elementsIn(field, 'grammar');
  const taken = grammars.map(keysIn);
  const isListed = taken.every((keys) => keys !== undefined) && !field.attributes.has('type');
  const answers = [
    ...elementsIn(field, 'option').map((element) => {
      const written = attributeOf(element, 'dtmf');
      const phrases = phrasesIn(element);
      const key = written && keyOf(written.value);
      const value = attributeOf(element, 'value')?.value.trim() ?? phrases[0]?.value ?? written?.value.trim();
      return { element, key, keyAt: written, phrases, value };
    }),
    ...taken.flatMap((keys) => (keys ?? []).map((each) => ({ ...each, phrases: [] }))),
  ];
  const content = filled.flatMap(({ children }) => children);
  const at = filled[0] ?? field;
  if (isListed && answers.length > 0) {
    const isSure = answers.every(({ value }) => value !== undefined);
    const sort =
      (isSure && sorted(content, attributeOf(field, 'name')?.value.trim() ?? '', scope, next, at)) || undefined;
    const all = sort ? undefined : stepsOf(content, scope, next, at);
    const choices = answers.map(({ value, ...answer }): Choice => ({ ...answer, way: all ?? sort!(value!) }));
    return asked(field, id, scope, choices);
  }
  const way = stepsOf(content, scope, next, at);
  const digits = /^\s*(?:builtin:dtmf\/)?digits(?:\?([\w=;]{0,100}))?\s*$/.exec(
    attributeOf(field, 'type')?.value ?? '',
  );
  const name = attributeOf(field, 'name');
  if (!digits || grammars.length > 0 || !name) {
    return asked(field, id, scope, [{ element: field, phrases: [], way }]);
  }
  const said = askedIn(field, scope);
  const { reprompts, slips, ...asking } = askingOf(id, scope, said);
  const limit = (key: string) => Number(new RegExp(`(?:^|;)${key}=(\\d{1,3})(?:;|$)`).exec(digits[1] ?? '')?.[1] ?? 0);
  const max = limit('length') || limit('maxlength');
  return {
    ...stepAt(id, field),
    ...asking,
    type: 'collect',
    input: 'both',
    value: composed(name.value.trim(), name.span()),
    kind: 'digits',
    length: max > 0 ? { min: limit('length') || limit('minlength') || 1, max } : undefined,
    masked: false,
    confirm: false,
    prompts: [...said, ...reprompts],
    edges: [{ from: id, on: { kind: 'next' }, ...way }, ...slips],
  };
}

/** Where each answer leads, if the first thing that is done is to look which it is. */
function sorted(content: readonly XmlChild[], name: string, scope: Scope, next: Way, at: XmlElement) {
  const [first, ...rest] = content.filter((child) => child.kind === 'element' || child.text.value.trim() !== '');
  if (first?.kind !== 'element' || first.name !== 'if') return undefined;
  const arms = armsOf(first).map((arm) => ({ ...arm, compared: arm.cond && comparedIn(arm.cond) }));
  if (arms.some(({ cond, compared }) => cond && compared?.name !== name)) return undefined;
  const after = stepsOf(rest, scope, next, at);
  const ways = new Map<Arm, Way>();
  return (value: string): Way => {
    const arm = arms.find(({ cond, compared }) => !cond || compared?.value === value);
    if (!arm) return after;
    const way = ways.get(arm) ?? stepsOf(arm.children, scope, after, first);
    ways.set(arm, way);
    return way;
  };
}
