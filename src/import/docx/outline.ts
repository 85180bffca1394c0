import { mainPartOf, relationsOf } from '../archive/relations.ts';
import type { Archive } from '../archive/open-archive.ts';
import { childrenOf, readXml, within } from '../xml/read-xml.ts';
import type { Element } from '../xml/read-xml.ts';
import { headingLevel, isContents } from './heading.ts';

/** A style of paragraphs. */
interface Style {
  /** In lower case. */
  readonly name: string;
  /** How deep in the outline its paragraphs stand, from 0; null where it does not say. */
  readonly level: number | null;
  readonly base: string;
}

/** Deeper than any heading: text of the body (ECMA-376, part 1, 17.3.1.20). */
const body = 9;
/** Key of a style that is added, followed by how deep its headings are. */
const added = 'InzageKop';
/** Styles that tell by their name what their paragraphs are. */
const isNamed = (name: string): boolean =>
  headingLevel(name) !== null || isContents(name) || /^(?:sub)?title$|^caption$/.test(name);

/**
 * A document of Word in which each paragraph that is a heading by its place in the outline, of itself or by its style,
 * is one by the name of its style: mammoth and the count know headings by that alone.
 *
 * @param file - its name, for messages
 */
export function withOutline(archive: Archive, file: string): Archive {
  const main = mainPartOf(archive, file)?.path ?? '';
  const path = relationsOf(archive, main, file).find(({ kind }) => kind === 'styles')?.target ?? '';
  const [text, looks] = [archive.get(main), archive.get(path)];
  if (!text || !looks) return archive;
  const styles = new Map([...within(readXml(looks, file), 'w:style')].map(styleOf));
  const levels = new Set<number>();
  const written = new TextDecoder()
    .decode(text)
    .replace(/(<w:pPr(?:\s[^>/]*)?>)([\s\S]*?)<\/w:pPr>/g, (whole, open: string, inner: string) => {
      const style = /<w:pStyle\s[^>]*?w:val="([^"]*)"/.exec(inner)?.[1] ?? '';
      const own = /<w:outlineLvl\s[^>]*?w:val="(\d+)"/.exec(inner)?.[1];
      const level = own === undefined ? levelOf(style, styles) : Number(own);
      if (level === null || level >= body || isNamed(styles.get(style)?.name ?? '')) return whole;
      levels.add(level + 1);
      const rest = inner.replace(/<w:pStyle\s[^>]*?(?:\/>|>\s*<\/w:pStyle>)/, '');
      return `${open}<w:pStyle w:val="${added}${String(level + 1)}"/>${rest}</w:pPr>`;
    });
  if (levels.size === 0) return archive;
  const more = [...levels].map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="${added}${String(level)}"><w:name w:val="heading ${String(level)}"/></w:style>`,
  );
  const known = new TextDecoder().decode(looks).replace(/<\/w:styles>/, `${more.join('')}</w:styles>`);
  const encoder = new TextEncoder();
  return new Map([...archive, [main, encoder.encode(written)], [path, encoder.encode(known)]]);
}

function styleOf(style: Element): [string, Style] {
  const valueOf = (parent: Element | undefined, name: string): string | undefined =>
    parent && childrenOf(parent, name)[0]?.attributes['w:val'];
  const level = valueOf(childrenOf(style, 'w:pPr')[0], 'w:outlineLvl');
  return [
    style.attributes['w:styleId'] ?? '',
    {
      name: (valueOf(style, 'w:name') ?? '').toLowerCase(),
      level: level === undefined ? null : Number(level),
      base: valueOf(style, 'w:basedOn') ?? '',
    },
  ];
}

/** What a style says of the outline, or the one that it is based on. */
function levelOf(
  id: string,
  styles: ReadonlyMap<string, Style>,
  below: readonly string[] = [],
): number | null {
  const style = styles.get(id);
  if (!style || below.includes(id)) return null;
  return style.level ?? levelOf(style.base, styles, [...below, id]);
}
