/** A reader of the XML that metadata uses: elements, attributes, text, namespaces. It refuses what is not well-formed. */

export interface XmlElement {
  readonly namespace: string;
  readonly prefix: string;
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  readonly text: string;
}

export interface XmlAttribute {
  readonly namespace: string;
  readonly prefix: string;
  readonly name: string;
  readonly value: string;
}

export interface XmlDocument {
  readonly root: XmlElement;
  /** Processing instructions: the target and what follows it. */
  readonly instructions: readonly (readonly [string, string])[];
}

type Open = Omit<XmlElement, 'children' | 'text'> & { tag: string; children: XmlElement[]; text: string };
type Scope = ReadonlyMap<string, string>;

const TOKEN =
  /<\?(?<target>[\w:-]+)\s*(?<instruction>[\s\S]*?)\?>|<!--(?:(?!--)[\s\S])*-->|<(?<slash>\/?)(?<tag>[\w:.-]+)(?<rest>(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/?)>|(?<text>[^<]+)/gy;
const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

/** @throws if the text is not well-formed; the message says where. */
export function readXml(source: string): XmlDocument {
  const instructions: [string, string][] = [];
  const roots: XmlElement[] = [];
  const open: { element: Open; scope: Scope }[] = [];
  const close = (): void => {
    const done = open.pop();
    if (done) (open.at(-1)?.element.children ?? roots).push(done.element);
  };
  // A copy: the place a sticky expression has come to is part of it.
  const token = new RegExp(TOKEN);
  while (token.lastIndex < source.length) {
    const offset = token.lastIndex;
    const groups = token.exec(source)?.groups;
    if (groups === undefined) throw new Error(`not well-formed at character ${offset}`);
    const { target, instruction = '', slash, tag, rest = '', empty, text } = groups;
    if (target !== undefined) instructions.push([target, instruction]);
    else if (text !== undefined) addText(open.at(-1)?.element, text);
    else if (tag !== undefined && slash === '/') {
      if (open.at(-1)?.element.tag !== tag) throw new Error(`</${tag}> closes nothing`);
      close();
    } else if (tag !== undefined) {
      open.push(start(tag, rest, open.at(-1)?.scope ?? new Map([['xml', XML_NAMESPACE]])));
      if (empty === '/') close();
    }
  }
  const [root, ...more] = roots;
  if (open.length > 0) throw new Error(`<${open[0]?.element.tag ?? ''}> is not closed`);
  if (root === undefined || more.length > 0) throw new Error('there is not exactly one root');
  return { root, instructions };
}

function addText(element: Open | undefined, text: string): void {
  if (element) element.text += decode(text);
  else if (text.replace(/^\uFEFF/u, '').trim() !== '') throw new Error('there is text outside the root');
}

function start(tag: string, rest: string, above: Scope): { element: Open; scope: Scope } {
  const pairs = Array.from(
    rest.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu),
    ([, key = '', double, single]) => [key, decode(double ?? single ?? '')] as const,
  );
  if (new Set(pairs.map(([key]) => key)).size < pairs.length)
    throw new Error(`<${tag}> has an attribute twice`);
  const scope = new Map(above);
  for (const [key, value] of pairs) {
    if (key === 'xmlns') scope.set('', value);
    else if (key.startsWith('xmlns:')) scope.set(key.slice(6), value);
  }
  const attributes = pairs
    .filter(([key]) => !/^xmlns(?::|$)/u.test(key))
    .map(([key, value]) => ({ ...resolve(key, scope, false), value }));
  return { element: { ...resolve(tag, scope, true), tag, attributes, children: [], text: '' }, scope };
}

function resolve(
  qualified: string,
  scope: Scope,
  byDefault: boolean,
): Pick<XmlElement, 'namespace' | 'prefix' | 'name'> {
  const [prefix, name] = qualified.includes(':') ? split(qualified) : ['', qualified];
  const namespace = prefix === '' && !byDefault ? '' : scope.get(prefix);
  if (namespace === undefined && prefix !== '') throw new Error(`the prefix ${prefix} is not declared`);
  return { namespace: namespace ?? '', prefix, name };
}

function split(qualified: string): [string, string] {
  const colon = qualified.indexOf(':');
  return [qualified.slice(0, colon), qualified.slice(colon + 1)];
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replaceAll(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+))?;?/giu,
    (all, hex?: string, dec?: string, name?: string) => {
      const known = name === undefined ? undefined : NAMED[name];
      if (!all.endsWith(';') || (hex ?? dec ?? known) === undefined)
        throw new Error(`${all} is no character`);
      if (known !== undefined) return known;
      return String.fromCodePoint(hex === undefined ? Number(dec) : Number.parseInt(hex, 16));
    },
  );
}
