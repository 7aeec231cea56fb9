// Formulas as a row of tokens: enough to tell a formula from a text that only begins like one, and to follow its references.
import { CONSTANT_CHARACTERS } from './limits';

type TokenKind = 'text' | 'number' | 'reference' | 'word' | 'error' | 'operator' | 'open' | 'close' | 'comma' | 'space';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** For references: the sheet they name, unquoted; absent for the formula's own sheet. */
  readonly sheet?: string;
  /** For references: the part behind the sheet. */
  readonly cells?: string;
}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const CELLS = String.raw`${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
const PREFIX = String.raw`(?:'((?:[^']|'')+)'|((?:\[[^\]]+\])?[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?))!`;
const WORD_END = String.raw`(?![\p{L}\p{N}_.(\[])`;

/** Tried in this order at each place. */
const LEXEMES: readonly (readonly [TokenKind, RegExp])[] = [
  ['space', /\s+/uy],
  ['text', /"(?:[^"]|"")*"/uy],
  ['error', /#(?:REF!(?:\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?)?|N\/A|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!)/uy],
  ['reference', new RegExp(`${PREFIX}(${CELLS}|#REF!|[\\p{L}_\\\\][\\p{L}\\p{N}_.]*)`, 'uy')],
  ['reference', new RegExp(`()()(${CELLS})${WORD_END}`, 'uy')],
  ['number', /\d+\.?\d*(?:E[+-]?\d+)?|\.\d+(?:E[+-]?\d+)?/iuy],
  ['word', /[\p{L}_\\][\p{L}\p{N}_.?]*(?:\[(?:[^[\]]|\[[^\]]*\])*\])?|\[(?:[^[\]]|\[[^\]]*\])*\]/uy],
  ['operator', /<=|>=|<>|[-+*/^&=<>%@#:]/uy],
  ['open', /[({]/uy],
  ['close', /[)}]/uy],
  ['comma', /[,;]/uy],
];

function tokenAt(formula: string, at: number): Token | undefined {
  for (const [kind, pattern] of LEXEMES) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (!match) continue;
    const text = match[0];
    if (kind !== 'reference') return { kind, text };
    const sheet = match[1] ? match[1].replaceAll("''", "'") : match[2] || undefined;
    return { kind, text, cells: match[3] ?? '', ...(sheet === undefined ? {} : { sheet }) };
  }
  return undefined;
}

/** The tokens behind the "="; undefined where something cannot be part of a formula. */
export function tokensOf(formula: string): Token[] | undefined {
  const tokens: Token[] = [];
  for (let at = 1; at < formula.length;) {
    const token = tokenAt(formula, at);
    if (!token) return undefined;
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

const OPERANDS = new Set<TokenKind>(['text', 'number', 'reference', 'word', 'error']);

const isLongText = ({ kind, text }: Token): boolean =>
  kind === 'text' && text.slice(1, -1).replaceAll('""', '"').length > CONSTANT_CHARACTERS;

/** Whether Excel would accept the text as a formula: operands and operators in turn, brackets closed, no text constant too long. */
export function isFormula(formula: string): boolean {
  const tokens = tokensOf(formula)?.filter((token) => token.kind !== 'space');
  if (!tokens || tokens.length === 0 || tokens.some(isLongText)) return false;
  let depth = 0;
  let wantsOperand = true;
  let last: Token | undefined;
  for (const token of tokens) {
    if (OPERANDS.has(token.kind)) {
      if (!wantsOperand) return false;
      wantsOperand = false;
    } else if (token.kind === 'open') {
      if (!wantsOperand && last?.kind !== 'word') return false;
      depth++;
      wantsOperand = true;
    } else if (token.kind === 'close') {
      if (--depth < 0 || (wantsOperand && last?.kind !== 'open' && last?.kind !== 'comma')) return false;
      wantsOperand = false;
    } else if (token.kind === 'comma') {
      if (depth === 0) return false;
      wantsOperand = true;
    } else if (token.text !== '%' && token.text !== '#') {
      if (wantsOperand && !'+-@'.includes(token.text)) return false;
      wantsOperand = true;
    }
    last = token;
  }
  return depth === 0 && !wantsOperand;
}
