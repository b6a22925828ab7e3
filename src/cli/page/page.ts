import { lexer, type Token, type Tokens } from 'marked';
import { escaped } from '../../formatters/text/escape.ts';
import type { Pens } from '../../formatters/text/pens.ts';
import { hung, wrapped } from '../../formatters/text/wrap.ts';

/** How a page is drawn: in these colours, and so wide. */
interface Paper {
  readonly chalk: Pens;
  readonly width: number;
}

/** A page in Markdown, for reading in a terminal. Links are left out: what they name can be explained in turn. */
export function drawPage(markdown: string, paper: Paper): string {
  const blocks = lexer(markdown).flatMap((token) => drawBlock(token, paper));
  return `${blocks.join('\n\n')}\n`;
}

function drawBlock(token: Token, paper: Paper): string[] {
  const { chalk, width } = paper;
  switch (token.type) {
    case 'heading':
      return [chalk.bold(token.depth === 1 ? wordsOf(token) : wordsOf(token).toUpperCase())];
    case 'paragraph':
      return [wrapped(wordsOf(token), width).join('\n')];
    case 'list':
      return [(token as Tokens.List).items.map((item) => hung('- ', wordsOf(item), width)).join('\n')];
    case 'code':
      return [drawCode(token as Tokens.Code, paper)];
    case 'table':
      return [drawTable(token as Tokens.Table, paper)];
    case 'blockquote':
      return [hung('  ', wordsOf(token), width)];
    default:
      return [];
  }
}

/** An example; what ivrlint says of it stands out. */
function drawCode({ text, lang = '' }: Tokens.Code, { chalk }: Paper): string {
  const lines = text.split('\n').map((line) => {
    const shown = `    ${line.split('\t').map(escaped).join('  ')}`.trimEnd();
    return /^#? *(?:\^+|~+|\|)(?: |$)/.test(line) ? chalk.yellow(shown) : shown;
  });
  return [...(/\bfixed\b/.test(lang) ? [chalk.dim('  mended:')] : []), ...lines].join('\n');
}

/** Row by row, each with its headings, since a table is seldom as narrow as a terminal. */
function drawTable({ header, rows }: Tokens.Table, { width }: Paper): string {
  const headings = header.map((cell) => wordsOf(cell));
  return rows
    .map((row) => {
      const [first, ...rest] = row.map((cell) => wordsOf(cell));
      const told = rest.map((words, index) => `${headings[index + 1]} ${words}`);
      return hung(`  ${first}  `, told.join('; '), width);
    })
    .join('\n');
}

/** The words of a token and all that is in it, without the signs that set them apart. */
function wordsOf(token: Token | Tokens.TableCell | Tokens.ListItem): string {
  const parts: readonly Token[] | undefined = 'tokens' in token ? token.tokens : undefined;
  const plain = 'text' in token ? String(token.text) : '';
  return parts && parts.length > 0 ? parts.map(partOf).join('') : escaped(plain);
}

function partOf(token: Token): string {
  if (token.type === 'br') return ' ';
  if (token.type === 'html') return '';
  return wordsOf(token);
}
