import { lexer, type Token, walkTokens } from 'marked';

/** Our own tags, and comments, which part what would become a link. */
const OURS = /^(?:<\/?details>|<summary>|<\/summary>|<br>|<!-- -->|<details><summary>[\w, ]+<\/summary>)\s*$/;

const EXPECTED = new Set(['heading', 'paragraph', 'table', 'list', 'list_item', 'text', 'strong', 'codespan', 'br']);

/** What words of a file could have become: anything but words. */
export function faultsInMarkdown(report: string): string[] {
  const faults: string[] = [];
  walkTokens(lexer(report), (token: Token) => {
    if (token.type === 'html') {
      const strange = token.raw.split(/\n+/).filter((line) => line.trim() !== '' && !OURS.test(line));
      faults.push(...strange.map((line) => `a tag: ${line}`));
    } else if (!EXPECTED.has(token.type) && !['space', 'escape', 'blockquote'].includes(token.type)) {
      faults.push(`${token.type}: ${token.raw}`);
    }
  });
  const lines = report.split('\n').filter((line) => !/^(?:- |\| |## |### |> |<|\*\*Fails|Not checked|… |$)/.test(line));
  return [...faults, ...lines.map((line) => `a line of its own: ${line}`)];
}
