import type { Node } from '../../model/node.ts';
import { composed } from '../../source/text.ts';
import { attributeOf, elementsIn, wordOf, type XmlChild, type XmlElement } from '../../source/xml/xml.ts';
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
      const value = wordOf(element, 'value') ?? phrases[0]?.value ?? written?.value.trim();
      return { element, key, keyAt: written, phrases, value };
    }),
    ...taken.flatMap((keys) => (keys ?? []).map((each) => ({ phrases: [], ...each }))),
  ];
  const content = filled.flatMap(({ children }) => children);
  const at = filled[0] ?? field;
  if (isListed && answers.length > 0) {
    const isSure = answers.every(({ value }) => value !== undefined);
    const sort = (isSure && sorted(content, wordOf(field, 'name') ?? '', scope, next, at)) || undefined;
    const all = sort ? undefined : stepsOf(content, scope, next, at);
    const choices = answers.map(({ value, ...answer }): Choice => ({ way: all ?? sort!(value!), ...answer }));
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
  const limits = new Map((digits[1] ?? '').split(';').map((each) => [...each.split('='), ''] as [string, string]));
  const limit = (key: string) => (/^\d{1,3}$/.test(limits.get(key) ?? '') ? Number(limits.get(key)) : 0);
  const max = limit('length') || limit('maxlength');
  return {
    type: 'collect',
    ...stepAt(id, field),
    ...asking,
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
  const [first, ...rest] = content.filter((child) => child.kind === 'element' || !child.isBlank);
  if (first?.kind !== 'element' || first.name !== 'if') return undefined;
  const arms = armsOf(first).map((arm) => ({ compared: arm.cond && comparedIn(arm.cond), ...arm }));
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
