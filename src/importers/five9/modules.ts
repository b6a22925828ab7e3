import type { Span } from '../../source/source.ts';
import type { Text } from '../../source/text.ts';
import type { XmlElement } from '../../source/xml/xml.ts';
import { childrenIn, inside, wordIn, wordsOf } from './elements.ts';

/** One module of a script. */
export interface Module {
  readonly id: string;
  /** Its name as people know it; its id, where another has that name too. */
  readonly name: string;
  readonly at: Span;
  /** `play`, `menu`, `skillTransfer`. */
  readonly kind: string;
  readonly element: XmlElement;
  readonly data: XmlElement | undefined;
  readonly next: Text | undefined;
  readonly exception: Text | undefined;
  /** In the order of the file. */
  readonly branches: readonly Branch[];
}

export interface Branch {
  readonly name: string;
  readonly to: Text | undefined;
  readonly element: XmlElement;
}

/** The modules of a script by id, in the order of the file. */
export function modulesOf(script: XmlElement): ReadonlyMap<string, Module> {
  const elements = (inside(script, 'modules')?.children ?? []).filter((child) => child.kind === 'element');
  const names = new Map<string, number>();
  for (const element of elements as XmlElement[]) {
    const name = wordIn(element, 'moduleName');
    if (name !== undefined) names.set(name, (names.get(name) ?? 0) + 1);
  }
  const modules = new Map<string, Module>();
  for (const element of elements as XmlElement[]) {
    const id = wordIn(element, 'moduleId');
    if (id === undefined || modules.has(id)) continue;
    const name = wordsOf(inside(element, 'moduleName'));
    const data = inside(element, 'data');
    modules.set(id, {
      id,
      name: name && names.get(name.value) === 1 ? name.value : id,
      at: name?.span() ?? element.at,
      kind: element.name,
      element,
      data,
      next: wordsOf(inside(element, 'singleDescendant')),
      exception: wordsOf(inside(element, 'exceptionalDescendant')),
      branches: childrenIn(inside(data, 'branches'), 'entry').flatMap((entry) => {
        const label = wordIn(entry, 'value', 'name') ?? wordIn(entry, 'key');
        return label === undefined
          ? []
          : [{ name: label, to: wordsOf(inside(entry, 'value', 'desc')), element: entry }];
      }),
    });
  }
  return modules;
}

/** Everything that a module leads to. */
export function waysOf({ next, exception, branches }: Module): string[] {
  return [next, exception, ...branches.map(({ to }) => to)].flatMap((to) => to?.value ?? []);
}
