import { nameOf, readXml, within } from '../xml/read-xml.ts';
import { walkXml } from '../xml/walk-xml.ts';
import type { Archive } from './open-archive.ts';

/** What a part of a file has to do with another (ECMA-376, part 2, 8). */
export interface Relation {
  readonly id: string;
  /** The last word of its kind: `styles`, `image`. */
  readonly kind: string;
  readonly type: string;
  /** What it points at, as it is written. */
  readonly address: string;
  /** Path in the file; null for what lies outside it. */
  readonly target: string | null;
}

/**
 * The relations of a part.
 *
 * @param part - its path; empty for the file as a whole
 * @param file - name of the file, for messages
 */
export function relationsOf(archive: Archive, part: string, file: string): Relation[] {
  const at = part.lastIndexOf('/') + 1;
  const bytes = archive.get(`${part.slice(0, at)}_rels/${part.slice(at)}.rels`);
  if (!bytes) return [];
  return [...within(readXml(bytes, file), 'Relationship')].map(({ attributes }) => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    const path = mode === 'External' ? null : resolve(target, part);
    return { id, type, address: target, kind: type.slice(type.lastIndexOf('/') + 1), target: path };
  });
}

/**
 * The part that a file is about: its text, or its workbook, which may have any name.
 *
 * @returns null when there is none
 */
export function mainPartOf(
  archive: Archive,
  file: string,
): { readonly path: string; readonly kind: 'docx' | 'xlsx' } | null {
  const named = relationsOf(archive, '', file).flatMap(({ kind, target }) =>
    kind === 'officeDocument' && target !== null ? [target] : [],
  );
  // Where nothing says which it is, programs take the usual one.
  const path = [...named, 'word/document.xml', 'xl/workbook.xml'].find((one) => archive.has(one));
  const bytes = path === undefined ? undefined : archive.get(path);
  if (path === undefined || !bytes || !/\.xml$/i.test(path)) return null;
  const names: string[] = [];
  walkXml(bytes, file, {
    open: (tag) => {
      if (names.length === 0) names.push(nameOf(tag));
    },
  });
  const [root] = names;
  const kind = root === 'w:document' ? 'docx' : root === 'workbook' ? 'xlsx' : null;
  return kind && { path, kind };
}

function resolve(target: string, part: string): string | null {
  const base = new URL(`file:///${part.split('/').map(encodeURIComponent).join('/')}`);
  if (!URL.canParse(target, base)) return null;
  const { pathname } = new URL(target, base);
  try {
    return decodeURIComponent(pathname).slice(1);
  } catch {
    return pathname.slice(1);
  }
}
