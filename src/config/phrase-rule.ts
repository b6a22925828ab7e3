import { heardPrompts, phrasesHeard } from '../analysis/phrases-heard.ts';
import type { PhraseList, PhraseLists } from '../language/words/phrases.ts';
import type { CallFlow } from '../model/flow.ts';
import { defineRule, type Rule } from '../rule.ts';
import type { Severity } from '../source/problem.ts';

/** Words that somebody does not want to be said, as they stand in settings. */
export interface PhraseRule {
  readonly message: string;
  readonly why: string;
  readonly suggestion: string;
  readonly severity: Severity;
  /** Phrases, each as in a `PhraseList`. */
  readonly words: readonly string[];
  /** What looks like one of them and may be said. */
  readonly except: readonly string[];
  /** By their two letters; none for whatever is spoken. */
  readonly languages: readonly string[];
}

/** A rule of phrases alone, made without code. */
export function phraseRule({ message, why, suggestion, severity, ...asked }: PhraseRule): Rule {
  const known = new Map<string, PhraseList>();
  return defineRule({
    summary: message.replace(/\.$/, ''),
    category: 'wording',
    severity,
    evidence: 'expert',
    sources: ['your own settings'],
    alone: true,

    *check({ flow }) {
      for (const { heard, start, end, at } of phrasesHeard(flow, listsFor(flow, asked, known))) {
        yield { at, message, why, suggestion, subject: heard.words.slice(start, end).toLowerCase().slice(0, 48) };
      }
    },
  });
}

type Asked = Pick<PhraseRule, 'words' | 'except' | 'languages'>;

/** A list for each language that is spoken and asked for: how words are inflected depends on it. */
function listsFor(flow: CallFlow, { words, except, languages }: Asked, known: Map<string, PhraseList>): PhraseLists {
  const spoken = heardPrompts(flow).flatMap(({ sentences }) => sentences.map(({ language }) => tagOf(language)));
  const asked = [...new Set(spoken)].filter((each) => languages.length === 0 || languages.includes(each));
  return Object.fromEntries(
    asked.map((language) => {
      const list = known.get(language) ?? { language, phrases: words, unless: except };
      known.set(language, list);
      return [language, list];
    }),
  );
}

function tagOf(language: string): string {
  return language.slice(0, 2).toLowerCase();
}
