import { CST, Lexer } from 'yaml';

/** A piece of YAML as it is typed. */
export interface YamlToken {
  /** As the lexer calls it; `plain` for a text without quotes, `block` for the lines below a `|` or `>`. */
  readonly type: NonNullable<ReturnType<typeof CST.tokenType>> | 'plain' | 'block' | 'unknown';
  readonly offset: number;
  readonly source: string;
}

/** All pieces of a text of YAML, in order and without a gap. It never throws, whatever the text is. */
export function yamlTokens(text: string): YamlToken[] {
  const tokens: YamlToken[] = [];
  let offset = 0;
  let scalar = false;
  let header = false;
  for (const source of new Lexer().lex(text)) {
    if (source === CST.SCALAR) scalar = true;
    if (source === CST.SCALAR || source === CST.DOCUMENT || source === CST.FLOW_END) continue;
    const type = scalar ? (header ? 'block' : 'plain') : (CST.tokenType(source) ?? 'unknown');
    if (scalar) header = false;
    if (type === 'block-scalar-header') header = true;
    scalar = false;
    tokens.push({ type, offset, source });
    offset += source.length;
  }
  return tokens;
}

/** Types of the tokens that hold a text. */
export const textTypes: ReadonlySet<YamlToken['type']> = new Set([
  'plain',
  'block',
  'single-quoted-scalar',
  'double-quoted-scalar',
]);
