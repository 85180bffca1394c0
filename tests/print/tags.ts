/** Reads the tags of a whole PDF with what somebody hears of each: the tree by itself, the words with pdf.js. */
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import {
  at,
  itemsOf,
  listOf,
  nameOf,
  numberOf,
  stringBytes,
  streamBytes,
  textOf,
} from './conformance/read/objects.ts';
import { readPages } from './conformance/read/pages.ts';
import { readSource } from './conformance/read/source.ts';
import { isDict } from './conformance/read/values.ts';
import type { Dict, PdfValue } from './conformance/read/values.ts';

export interface Tag {
  readonly type: string;
  readonly lang: string | null;
  readonly alt: string | null;
  readonly id: string | null;
  readonly scope: string | null;
  /** Ids of the header cells of a cell. */
  readonly headers: readonly string[];
  /** Left, bottom, right and top of a figure, in points. */
  readonly box: readonly number[];
  readonly children: readonly (Tag | Words | Anchor)[];
}

/** Text as it stands in the content of a page. */
export interface Words {
  readonly page: number;
  readonly words: string;
}

/** The place of a link. */
export interface Anchor {
  readonly page: number;
  /** What it says of itself. */
  readonly says: string;
  readonly target: string | null;
  readonly url: string | null;
}

/** Something on a page that is part of no tag. */
export interface Artifact {
  readonly page: number;
  /** "Header", "Footer", or what it is besides those. */
  readonly kind: string;
  readonly words: string;
}

export interface Tags {
  readonly root: Tag;
  readonly artifacts: readonly Artifact[];
}

export async function readTags(bytes: Uint8Array): Promise<Tags> {
  const { catalog } = readSource(bytes);
  if (catalog === undefined) throw new Error('The file is not in order.');
  const pages = readPages(catalog).map(({ dict }) => dict);
  const texts = await readTexts(bytes);
  const numbers = new Map<PdfValue, number>(pages.map((page, index) => [page, index + 1]));
  const top = listOf(at(catalog, 'StructTreeRoot', 'K'))[0];
  if (!isDict(top)) throw new Error('The file has no tags.');
  return {
    root: tagOf(top, undefined, { numbers, texts }),
    artifacts: pages.flatMap((page, index) =>
      artifactsOn(streamBytes(at(page, 'Contents')), index + 1, texts[index]?.artifacts ?? []),
    ),
  };
}

interface PageTexts {
  readonly marked: ReadonlyMap<number, string>;
  readonly artifacts: readonly string[];
}

interface Surroundings {
  readonly numbers: ReadonlyMap<PdfValue, number>;
  readonly texts: readonly PageTexts[];
}

function tagOf(dict: Dict, page: PdfValue | undefined, around: Surroundings): Tag {
  const own = at(dict, 'Pg') ?? page;
  const attributes = listOf(at(dict, 'A'));
  const attribute = (key: string): PdfValue | undefined =>
    attributes.map((item) => at(item, key)).find((value) => value !== undefined);
  return {
    type: nameOf(at(dict, 'S')) ?? '',
    lang: textOf(at(dict, 'Lang')) ?? null,
    alt: textOf(at(dict, 'Alt')) ?? null,
    id: textOf(at(dict, 'ID')) ?? null,
    scope: nameOf(attribute('Scope')) ?? null,
    headers: itemsOf(attribute('Headers')).flatMap((item) => textOf(item) ?? []),
    box: itemsOf(attribute('BBox')).flatMap((item) => numberOf(item) ?? []),
    children: listOf(at(dict, 'K')).map((child) => childOf(child, own, around)),
  };
}

function childOf(child: PdfValue, page: PdfValue | undefined, around: Surroundings): Tag | Words | Anchor {
  const own = at(child, 'Pg') ?? page;
  const number = own === undefined ? 0 : (around.numbers.get(own) ?? 0);
  const mcid = numberOf(child) ?? numberOf(at(child, 'MCID'));
  if (mcid !== undefined) return { page: number, words: around.texts[number - 1]?.marked.get(mcid) ?? '' };
  const annotation = at(child, 'Obj');
  if (annotation !== undefined) {
    const url = stringBytes(at(annotation, 'A', 'URI'));
    return {
      page: number,
      says: textOf(at(annotation, 'Contents')) ?? '',
      target: nameOf(at(annotation, 'Dest')) ?? null,
      url: url === undefined ? null : Buffer.from(url).toString('latin1'),
    };
  }
  if (!isDict(child)) throw new Error('A tag holds something that is no tag.');
  return tagOf(child, page, around);
}

async function readTexts(bytes: Uint8Array): Promise<PageTexts[]> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const proxy = await task.promise;
  try {
    const texts: PageTexts[] = [];
    for (let number = 1; number <= proxy.numPages; number += 1) {
      const page = await proxy.getPage(number);
      texts.push(textsIn(await page.getOperatorList()));
    }
    return texts;
  } finally {
    await task.destroy();
  }
}

interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
}

/** The glyphs that are shown, each for its character: pdf.js' own text has spaces where it thinks they belong. */
function textsIn({ fnArray, argsArray }: Operators): PageTexts {
  const marked = new Map<number, string>();
  const artifacts: string[] = [];
  let add: (text: string) => void = () => undefined;
  for (const [index, operator] of fnArray.entries()) {
    const [first, second] = argsArray[index] ?? [];
    if (operator === OPS.beginMarkedContentProps) {
      if (first === 'Artifact') {
        const at = artifacts.push('') - 1;
        add = (text) => {
          artifacts[at] = (artifacts[at] ?? '') + text;
        };
      } else if (typeof second === 'number')
        add = (text) => marked.set(second, (marked.get(second) ?? '') + text);
    } else if (operator === OPS.showText) add(shown(first));
  }
  return { marked, artifacts };
}

/** Numbers among the glyphs move the next a little. */
function shown(glyphs: unknown): string {
  return (glyphs as readonly (number | { readonly unicode: string })[])
    .map((glyph) => (typeof glyph === 'number' ? '' : glyph.unicode))
    .join('');
}

/** pdf.js tells the words of each artifact, the content of the page which kind it is; both in the same order. */
function artifactsOn(content: Uint8Array, page: number, texts: readonly string[]): Artifact[] {
  const written = Buffer.from(content).toString('latin1');
  const kinds = Array.from(written.matchAll(/^\/Artifact <<([^>]*)>> BDC$/gmu), ([, properties = '']) => {
    const [, subtype, type] = /\/Subtype \/(\w+)|\/Type \/(\w+)$/u.exec(properties) ?? [];
    return subtype ?? type ?? '';
  });
  if (kinds.length !== texts.length)
    throw new Error(`Page ${page} has ${kinds.length} artifacts; pdf.js reads ${texts.length}.`);
  return kinds.map((kind, index) => ({ page, kind, words: texts[index]?.trim() ?? '' }));
}

/** A tag and all below it, in reading order. */
export function* tagsOf(tag: Tag): Generator<Tag> {
  yield tag;
  for (const child of tag.children) if ('type' in child) yield* tagsOf(child);
}

/** All tags of one type. */
export function ofType(tag: Tag, type: string): Tag[] {
  return [...tagsOf(tag)].filter((one) => one.type === type);
}

/** What somebody hears of a tag: all words below it. */
export function heard(tag: Tag): string {
  const join = ({ children }: Tag): string =>
    children.map((child) => ('type' in child ? join(child) : 'words' in child ? child.words : '')).join('');
  return join(tag).replace(/\s+/gu, ' ').trim();
}

/** The places of the links below a tag. */
export function anchorsOf(tag: Tag): Anchor[] {
  return tag.children.flatMap((child) =>
    'type' in child ? anchorsOf(child) : 'says' in child ? [child] : [],
  );
}

/** The tags as lines, each below its parent, with the words that stand in them. */
export function sketch(tag: Tag, depth = 0): string[] {
  const indent = '  '.repeat(depth);
  if (!tag.children.some((child) => 'type' in child)) return [`${indent}${tag.type} ${heard(tag)}`.trimEnd()];
  return [
    `${indent}${tag.type}`,
    ...tag.children.flatMap((child) => {
      if ('type' in child) return sketch(child, depth + 1);
      return 'words' in child && child.words.trim() !== '' ? [`${indent}  “${child.words.trim()}”`] : [];
    }),
  ];
}
