import { TokenType, tokenizer } from '@csstools/css-tokenizer';
import type { CSSToken } from '@csstools/css-tokenizer';
import { fragmentOf } from './address.ts';
import { functions, isProperty } from './allowed.ts';
import type { UnsafeDrawing } from '../findings.ts';
import { mostFaults } from './fault.ts';
import type { SvgFault } from './fault.ts';

/** Parts of the drawing that a piece of CSS draws with, and which elements it is for. */
export interface Painting {
  readonly targets: readonly string[];
  /** Names, classes (`.a`) and ids (`#a`) in the selector; `*` where it may be any element. */
  readonly selected: readonly string[];
}

/** What was found in a piece of CSS; `at` counts from its beginning. */
export interface JudgedCss {
  readonly faults: readonly SvgFault[];
  readonly paintings: readonly Painting[];
}

/** A whole style sheet, what stands in a `style`, or one value. */
type Grammar = 'sheet' | 'declarations' | 'value';

/**
 * Judges CSS by its tokens (CSS Syntax 3), so that escapes, comments and capitals hide nothing: only known properties
 * and functions, and no address but that of another part of the drawing. Of more faults than are told the rest is not
 * looked for.
 */
export function judgeCss(css: string, grammar: Grammar): JudgedCss {
  const judge = new CssJudge(grammar);
  // One at a time: all tokens of a large sheet together take many times its size.
  const tokens = tokenizer({ css });
  let token: CSSToken;
  do {
    token = tokens.nextToken();
    judge.see(token);
  } while (token[0] !== TokenType.EOF && judge.faults.length < mostFaults);
  return judge.done();
}

const passedOver: ReadonlySet<CSSToken[0]> = new Set([TokenType.Whitespace, TokenType.Comment]);

class CssJudge {
  readonly faults: SvgFault[] = [];
  readonly #paintings: Painting[] = [];
  /** What is open around the token, innermost last. */
  readonly #within: Grammar[];
  #selected: string[] = [];
  #targets: string[] = [];
  /** The token before, white space and comments not counted; null at the start of a declaration. */
  #before: CSSToken | null = null;
  #isStart = true;
  #atRule = false;

  constructor(grammar: Grammar) {
    this.#within = [grammar];
  }

  see(token: CSSToken): void {
    if (passedOver.has(token[0])) return;
    this.#judgeEverywhere(token);
    if (this.#within.at(-1) === 'sheet') this.#seeInSheet(token);
    else if (this.#within.at(-1) === 'declarations') this.#seeInDeclarations(token);
    this.#before = token;
  }

  done(): JudgedCss {
    this.#endRule();
    return { faults: this.faults, paintings: this.#paintings };
  }

  #tell(token: CSSToken, noticed: UnsafeDrawing): void {
    this.faults.push({ ...noticed, at: token[2] });
  }

  #judgeEverywhere(token: CSSToken): void {
    const before = this.#before;
    if (token[0] === TokenType.Function) {
      const name = token[4].value.toLowerCase();
      if (name !== 'url' && !functions.has(name)) this.#tell(token, { kind: 'css-function', name });
    } else if (before?.[0] === TokenType.Function && before[4].value.toLowerCase() === 'url') {
      this.#address(token, token[0] === TokenType.String ? token[4].value : '');
    } else if (token[0] === TokenType.URL) {
      this.#address(token, token[4].value);
    } else if (token[0] === TokenType.BadURL || token[0] === TokenType.BadString) {
      this.#tell(token, { kind: 'css-refused', written: token[1] });
    } else if (token[0] === TokenType.Delim && token[4].value === '\\') {
      // It escapes nothing: at each the tokenizer makes an error, which is slow where they are many.
      this.#tell(token, { kind: 'css-refused', written: '\\' });
    } else if (token[0] === TokenType.AtKeyword && !this.#mayStart(token[4].value)) {
      this.#tell(token, { kind: 'css-at-rule', name: token[4].value });
    }
  }

  /** Of all rules with `@` only one that picks a medium: others bring in files or fonts, or have things move. */
  #mayStart(keyword: string): boolean {
    return keyword.toLowerCase() === 'media' && this.#within.at(-1) === 'sheet';
  }

  #address(token: CSSToken, address: string): void {
    const target = fragmentOf(address);
    if (target === null) this.#tell(token, { kind: 'css-address', address });
    else this.#targets.push(target);
  }

  #seeInSheet(token: CSSToken): void {
    if (token[0] === TokenType.AtKeyword) this.#atRule = true;
    if (token[0] === TokenType.OpenCurly) {
      this.#within.push(this.#atRule ? 'sheet' : 'declarations');
      this.#isStart = true;
      this.#atRule = false;
    } else if (token[0] === TokenType.CloseCurly) {
      if (this.#within.length > 1) this.#within.pop();
      this.#selected = [];
    } else if (token[0] === TokenType.Semicolon) {
      this.#atRule = false;
    } else if (!this.#atRule) {
      this.#selected.push(...selectedBy(token, this.#before));
    }
  }

  #seeInDeclarations(token: CSSToken): void {
    if (token[0] === TokenType.CloseCurly && this.#within.length > 1) {
      this.#endRule();
      this.#within.pop();
    } else if (token[0] === TokenType.OpenCurly) {
      this.#tell(token, { kind: 'css-brace' });
    } else if (token[0] === TokenType.Colon && this.#isStart && this.#before?.[0] === TokenType.Ident) {
      const name = this.#before[4].value.toLowerCase();
      if (!isProperty(name)) this.#tell(this.#before, { kind: 'css-property', name });
    }
    if (token[0] === TokenType.Semicolon || token[0] === TokenType.CloseCurly) this.#isStart = true;
    else if (token[0] !== TokenType.Ident || this.#before?.[0] === TokenType.Ident) this.#isStart = false;
  }

  #endRule(): void {
    if (this.#targets.length > 0)
      this.#paintings.push({
        targets: this.#targets,
        selected: this.#selected.length === 0 ? ['*'] : this.#selected,
      });
    this.#targets = [];
    this.#selected = [];
  }
}

/** What a token of a selector picks: a name, a class or an id; by anything else it may be every element. */
function selectedBy(token: CSSToken, before: CSSToken | null): string[] {
  if (token[0] === TokenType.Hash) return [`#${token[4].value}`];
  if (token[0] === TokenType.Ident)
    return [
      before?.[0] === TokenType.Delim && before[4].value === '.' ? `.${token[4].value}` : token[4].value,
    ];
  if (token[0] === TokenType.Colon || token[0] === TokenType.OpenSquare) return ['*'];
  return token[0] === TokenType.Delim && token[4].value === '*' ? ['*'] : [];
}
