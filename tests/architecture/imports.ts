/** What one source file imports and where it reaches outside the program, read from its syntax tree. */
import ts from 'typescript';

export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** Written `import type`: gone at run time, but a dependency between files all the same. */
  readonly typeOnly: boolean;
}

/** A use of something global that belongs to the machine: `process`, `fetch`, the clock. */
interface Touch {
  readonly what: string;
  readonly line: number;
}

export interface Source {
  readonly imports: readonly Import[];
  readonly touches: readonly Touch[];
}

const worldlyNames = new Set(['process', 'fetch']);
const clocks = new Set(['Date.now', 'performance.now']);

export function isCode(path: string): boolean {
  return /\.(?:[cm]?ts|[cm]?js|astro)$/.test(path);
}

const known = new Map<string, { readonly text: string; readonly source: Source }>();

/** Reads a file once for all that is asked of it: parsing is most of the work. */
export function readSource(path: string, text: string): Source {
  const before = known.get(path);
  if (before?.text === text) return before.source;
  const source = parseSource(path, text);
  known.set(path, { text, source });
  return source;
}

function parseSource(path: string, text: string): Source {
  const code = path.endsWith('.astro') ? blankMarkup(text) : text;
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const imports: Import[] = [];
  const touches: Touch[] = [];
  const declared = new Set<string>();
  const lineOf = (node: ts.Node): number => file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;

  const visit = (node: ts.Node): void => {
    const imported = importOf(node);
    if (imported) imports.push({ ...imported, line: lineOf(node) });
    const what = touchOf(node);
    if (what !== undefined) touches.push({ what, line: lineOf(node) });
    const name = declaredName(node);
    if (name !== undefined) declared.add(name);
    ts.forEachChild(node, visit);
  };
  visit(file);
  if (path.endsWith('.astro')) imports.push(...scriptFiles(text));
  return { imports, touches: touches.filter(({ what }) => !declared.has(what)) };
}

/** Blanks all of an .astro file but its front matter and scripts, so that line numbers stay true. */
function blankMarkup(text: string): string {
  const kept = [/^\s*---\r?\n([\s\S]*?)\r?\n---/dg, /<script\b[^>]*>([\s\S]*?)<\/script>/dgi].flatMap(
    (pattern) => [...text.matchAll(pattern)].flatMap(({ indices }) => (indices?.[1] ? [indices[1]] : [])),
  );
  const blank = (part: string): string => part.replace(/[^\r\n]/g, ' ');
  let code = '';
  let at = 0;
  for (const [start, end] of kept) {
    code += blank(text.slice(at, start)) + text.slice(start, end);
    at = end;
  }
  return code + blank(text.slice(at));
}

/** `<script src="./x.ts">`: Astro bundles a relative file as if it were imported. */
function scriptFiles(text: string): Import[] {
  return [...text.matchAll(/<script\b[^>]*?\ssrc=["'](\.[^"']*)["']/gi)].map((match) => ({
    specifier: match[1] ?? '',
    line: text.slice(0, match.index).split('\n').length,
    typeOnly: false,
  }));
}

function importOf(node: ts.Node): Omit<Import, 'line'> | undefined {
  if (ts.isImportDeclaration(node)) {
    return named(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier)
    return named(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return named(node.argument.literal, true);
  const target = dynamicImport(node);
  return target && named(target, false);
}

function named(specifier: ts.Node, typeOnly: boolean): Omit<Import, 'line'> | undefined {
  return ts.isStringLiteralLike(specifier) ? { specifier: specifier.text, typeOnly } : undefined;
}

function dynamicImport(node: ts.Node): ts.Expression | undefined {
  const called = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return called ? node.arguments[0] : undefined;
}

function touchOf(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node) && worldlyNames.has(node.text) && isUse(node)) return node.text;
  if (ts.isPropertyAccessExpression(node) && clocks.has(node.getText())) return node.getText();
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
    return 'new Date()';
  const target = dynamicImport(node);
  return target && !ts.isStringLiteralLike(target) ? 'import() of a computed path' : undefined;
}

/** Whether a name stands for a value here, and not for a member, a label of a property or a type. */
function isUse(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === name;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === name;
  return (
    ts.isShorthandPropertyAssignment(parent) ||
    ts.isExpression(parent) ||
    ts.isStatement(parent) ||
    ts.isVariableDeclaration(parent)
  );
}

function declaredName(node: ts.Node): string | undefined {
  const declares =
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isImportSpecifier(node) ||
    ts.isImportClause(node);
  return declares && node.name && ts.isIdentifier(node.name) ? node.name.text : undefined;
}
