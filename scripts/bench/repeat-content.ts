import { slug } from 'github-slugger';
import type { ContentFile } from '../../src/source/read.ts';

/** What of a list is repeated: everything but the registers and the annexes that print them, or categories alone. */
export type Repeated = 'all' | 'categories';

interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** What sets a copy apart from the original. */
interface Shift {
  /** Number of the copy, from 2. */
  readonly copy: number;
  /** What is added to the first number of a category, and of a deel. */
  readonly category: number;
  readonly deel: number;
  /** Chapters, sections, tables and figures that are copied, by the names that refer to them. */
  readonly names: ReadonlySet<string>;
}

/**
 * A longer list: the files of a list and copies of them, in which categories have other numbers, and chapters and all
 * that can be referred to other names, so that nothing clashes. Registers are not copied: copies refer to the same ones.
 *
 * @param files - a content folder, as `readContent` gives it
 * @param times - how many times the list is wanted, the original included
 * @returns the files of a content folder, in the order of their paths
 */
export function repeatContent(
  files: readonly ContentFile[],
  times: number,
  repeated: Repeated = 'all',
): ContentFile[] {
  const texts = new Map(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
  const wanted = [...texts].filter(([path]) => isRepeated(path, texts, repeated));
  const originals = wanted.map(([path, text]) => ({ path, text }));
  const highest = (start: RegExp): number =>
    Math.max(0, ...[...texts.keys()].map((path) => Number(start.exec(path)?.[1] ?? 0)));
  const names = namesIn(originals);
  const [category, deel] = [highest(/^categorieen\/(\d+)/), highest(/^hoofdstukken\/(\d+)/)];
  const encoder = new TextEncoder();
  const copies = Array.from({ length: times - 1 }, (_, index) =>
    originals.map((file) => {
      const shift = { copy: index + 2, category: category * (index + 1), deel: deel * (index + 1), names };
      return { path: pathOfCopy(file.path, shift), bytes: encoder.encode(textOfCopy(file, shift)) };
    }),
  );
  return [...files, ...copies.flat()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The annexes print the registers, which are there once; without text, what holds categories is all that is left. */
function isRepeated(path: string, texts: ReadonlyMap<string, string>, repeated: Repeated): boolean {
  if (path.startsWith('categorieen/')) return true;
  const deel = /^hoofdstukken\/[^/]+\//.exec(path)?.[0];
  if (deel === undefined || texts.get(`${deel}index.md`)?.includes('\nsoort: bijlagen\n') === true)
    return false;
  const isProcess = (name: string): boolean => texts.get(name)?.includes('\nsoort: proces\n') === true;
  if (repeated === 'all' || isProcess(path)) return true;
  return (
    path === `${deel}index.md` && [...texts.keys()].some((name) => name.startsWith(deel) && isProcess(name))
  );
}

function namesIn(files: readonly TextFile[]): Set<string> {
  const fromPaths = files.flatMap(({ path }) => path.split('/').map(nameOf));
  const given = files.flatMap(({ text }) => [...text.matchAll(/\{#([^\s}]+)/g)].map(([, id = '']) => id));
  const headings = files.flatMap(({ text }) =>
    [...text.matchAll(heading)].map(([, title = '']) => slug(title)),
  );
  return new Set([...fromPaths, ...given, ...headings]);
}

/** A heading that has no name of its own: it is referred to by its words. */
const heading = /^#+ ([^{\n]+)$/gm;

/** The name by which a folder or a file of chapters is referred to: without its place and its ending. */
function nameOf(part: string): string {
  return part.replace(/^\d+-/, '').replace(/\.md$/, '');
}

function pathOfCopy(path: string, { copy, category, deel }: Shift): string {
  const [folder = '', first = '', ...rest] = path.split('/');
  const moved = first.replace(/^\d+/, (number) =>
    String(Number(number) + (folder === 'categorieen' ? category : deel)),
  );
  return [folder, moved, ...rest]
    .map((part, at) =>
      at === 0 || !/^\d/.test(part) ? part : part.replace(/(?=\.md$)|(?<!\.md)$/, `-${String(copy)}`),
    )
    .join('/');
}

/** The same text with other numbers and names; titles and descriptions tell which copy they are of. */
function textOfCopy({ path, text }: TextFile, { copy, category, names }: Shift): string {
  if (!path.endsWith('.md')) return text;
  const suffix = `-${String(copy)}`;
  const renumber = (number: string): string => String(Number(number) + category);
  return (
    text
      .replace(
        /^((?:nummer|(?: +)opvolger): ")(\d+)/gm,
        (_, key: string, number: string) => key + renumber(number),
      )
      .replace(/(\]\(#categorie-)(\d+)/g, (_, start: string, number: string) => start + renumber(number))
      .replace(/(\]\(#|\{#|^proces: )([^\s)}]+)/gm, (found, start: string, name: string) =>
        names.has(name) ? start + name + suffix : found,
      )
      .replace(heading, `$& ${String(copy)}`)
      // What prints all categories, criteria or tasks stands in a list once.
      .replace(/^(?:overzicht: .*|soort: overzicht)\n/gm, '')
      .replace(/^(titel|omschrijving): (.*[^.>-])(\.?)$/gm, `$1: $2 (${String(copy)})$3`)
  );
}
