import { linkNames } from '../../src/analysis/link-names.ts';
import { type NameUsed, namesNotThere } from '../../src/analysis/names-used.ts';
import { waysMeant } from '../../src/language/ways.ts';
import { nearest } from '../../src/language/words/nearest.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { FlowNode } from '../../src/model/node.ts';
import { linkOf, type Project } from '../../src/model/project.ts';
import { type Terms, termsOf } from '../../src/model/terms.ts';
import { defineRule } from '../../src/rule.ts';
import { fixOf } from '../../src/source/edit.ts';
import type { Problem } from '../../src/source/problem.ts';
import type { Text } from '../../src/source/text.ts';

export default defineRule({
  summary: 'Lead callers only to what is there',
  category: 'wiring',
  severity: 'error',
  evidence: 'logic',
  fix: 'suggestion',

  *check({ flow, project }) {
    const { person } = flow.defaults;
    const terms = termsOf(flow);
    // In no other format do words stand for nodes.
    const isOurs = flow.format === 'ivr';
    const isNobody = person !== undefined && flow.defaults.personNode !== person.value;
    if (isNobody)
      yield misspelt(
        person,
        suggestionsFor(person.value, flow.defaults.personNode, flow),
        'Callers who ask for a person',
        terms,
      );

    const wrong = namesNotThere(flow);
    for (const { to, target, who } of wrong) {
      if (isOurs && WORDS.has(to.value) && target.kind === 'missing') continue;
      const near = target.kind === 'missing' ? target.near : suggestionsFor(to.value, idOf(target), flow);
      yield misspelt(to, near, who, terms);
    }
    // A word that means nobody means nobody wherever it is written: one cause.
    if (isOurs && !isNobody) yield* meaningless('person', 'has no queue and no transfer to a person', wrong, terms);
    if (isOurs) yield* meaningless('main', 'has no menu that callers come to first', wrong, terms);

    for (const node of flow.nodes.values()) if (node.type === 'flow') yield* elsewhere(node, flow, project);
  },
});

const WORDS: ReadonlySet<string> = new Set(['person', 'main']);

const idOf = (target: NameUsed['target']) => (target.kind === 'node' ? target.id : undefined);

/** A name taken as meant is written out; where it was a word that stands for a node, such as `person`, that word is. */
function suggestionsFor(name: string, meant: string | undefined, flow: CallFlow): readonly string[] {
  if (meant === undefined) return nearest(name, flow.nodes.keys());
  return nearest(name, [meant]).length > 0 ? [meant] : waysMeant(name);
}

function misspelt(to: Text, near: readonly string[], who: string, { step }: Terms): Problem {
  const name = to.value;
  const [meant, ...others] = near;
  const sure = meant !== undefined && others.length === 0;
  return {
    at: to.span(),
    message: `Nothing here is called "${name}".`,
    why: `${who} have nowhere to go.`,
    suggestion: meant
      ? `Did you mean ${near.map((each) => `"${each}"`).join(' or ')}?`
      : `Write the name of ${step}, or add one called "${name}".`,
    fixes: sure ? [fixOf('suggestion', 'routing', `Write "${meant}"`, [to.replace(0, name.length, meant)])] : [],
  };
}

function* meaningless(word: string, because: string, wrong: readonly NameUsed[], { step }: Terms): Generator<Problem> {
  const [first, ...others] = wrong.filter(({ to, target }) => to.value === word && target.kind === 'missing');
  if (!first) return;
  yield {
    at: first.to.span(),
    message: `"${word}" stands for nothing here: this flow ${because}.`,
    why: `${first.who} have nowhere to go.`,
    suggestion: `Write the name of ${step} instead of "${word}", or add what it stands for.`,
    related: others.map(({ to }) => ({ at: to.span(), message: 'and here' })),
  };
}

/** Where a flow goes on in another file: the file, and the place in it. */
function* elsewhere({ file, enters }: FlowNode, flow: CallFlow, project: Project): Generator<Problem> {
  const link = project.links.get(linkOf(flow, file.value));
  // A path from the root of some machine is a mistake in the format, and is told there.
  const isRelative = !/^(?:[/\\~]|[a-z][a-z\d+.-]*:)/i.test(file.value.trim());
  if (link?.kind === 'missing' || (link?.kind === 'outside' && isRelative)) {
    const isMissing = link.kind === 'missing';
    yield {
      at: file.span(),
      message: isMissing
        ? `There is no file "${file.value}".`
        : `"${file.value}" lies outside this project, so nobody looked whether it is there.`,
      why: isMissing ? 'Callers who get this far have nowhere to go.' : 'What callers meet there stays unknown.',
      suggestion: isMissing
        ? 'Write the path from the folder of this file.'
        : 'Keep the files of one phone line in one project.',
      severity: isMissing ? 'error' : 'warning',
    };
  }
  if (link?.kind !== 'flow' || !enters) return;
  const names = linkNames(link.flow);
  if (names.has(enters.value)) return;
  const problem = misspelt(enters, nearest(enters.value, names), 'Callers who get this far', termsOf(flow));
  yield { ...problem, message: `Nothing in "${file.value}" is called "${enters.value}".` };
}
