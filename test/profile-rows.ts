import type { Article, Profiles } from '../src/config/profile.ts';

/** What a profile asks of one rule, in the words of a table. */
export interface ProfileRow {
  readonly profile: string;
  readonly rule: string;
  readonly severity: string;
  readonly options: string;
  /** The law and its article with what it says; empty where none asks for it. */
  readonly because: string;
  readonly article?: Article | undefined;
}

/** Every row of every profile, in their order. */
export function profileRows(profiles: Profiles): ProfileRow[] {
  return Object.entries(profiles).flatMap(([profile, { rules = {}, law }]) =>
    Object.entries(rules).map(([rule, asked]) => {
      const { severity = '', ...options } = typeof asked === 'string' ? { severity: asked } : asked;
      const article = law?.articles[rule];
      return {
        profile,
        rule,
        severity: String(severity),
        options: Object.entries(options)
          .map(([name, value]) => `\`${name}: ${JSON.stringify(value).replaceAll('"', '').replaceAll(',', ', ')}\``)
          .join(', '),
        because: law && article ? `${law.name}, ${article.article}, since ${article.from}: ${article.says}` : '',
        article,
      };
    }),
  );
}
