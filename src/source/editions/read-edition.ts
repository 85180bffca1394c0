import type { z } from 'zod';
import { hashOf } from '../content-key.ts';
import type { SourceFinding } from '../findings.ts';
import { strayFile } from '../stray.ts';
import { controleName } from './controle-name.ts';
import { controleOfEdition, editionsFolder, listOfEdition, referencesOfEdition } from './forms.ts';
import type { EditionForm } from './findings.ts';
import type { FrozenFiles } from './frozen-files.ts';

/** Where each file of an edition stood on the published site; the PDF is known by its ending. */
export const publishedPaths: Readonly<Record<string, string>> = {
  'lijst.json': 'data/lijst.json',
  'verwijzingen.json': 'verwijzingen.json',
};

/** Folder of the images, on the site and in that of an edition. */
export const imagesFolder = 'media/';

/** Whether a file of a site is the list in one of its forms: its PDFs, and the open data as a whole. */
export function isWholeList(path: string): boolean {
  return /^[^/]+\.pdf$|^data\/[^/]+$/.test(path) && !/\.(?:html|schema\.json)$/.test(path);
}

interface ReadEdition {
  /** Null when it is not whole, or not what was published. */
  readonly edition: FrozenFiles | null;
  readonly findings: readonly SourceFinding[];
}

/**
 * Reads one frozen edition and holds each of its files against the hash with which it was published.
 *
 * @param versie - which its folder says it is
 * @param files - bytes by name
 */
export function readEdition(versie: string, files: ReadonlyMap<string, Uint8Array>): ReadEdition {
  const map = `${editionsFolder}${versie}`;
  const findings: SourceFinding[] = [];
  const placeOf = (name: string): SourceFinding['place'] => ({ file: `${map}/${name}`, line: 1, column: 1 });
  const pdfName = [...files.keys()].find((name) => /^[^/]+\.pdf$/.test(name));
  const wanted = [controleName, ...Object.keys(publishedPaths), pdfName ?? '*.pdf'];
  for (const name of wanted)
    if (!files.has(name)) findings.push({ kind: 'edition-incomplete', place: placeOf(name), versie });
  for (const name of files.keys())
    if (!wanted.includes(name) && !name.startsWith(imagesFolder)) findings.push(strayFile(`${map}/${name}`));
  const read = <T>(name: string, form: EditionForm, schema: z.ZodType<T>): T | null => {
    const bytes = files.get(name);
    if (bytes === undefined) return null;
    const parsed = parse(bytes, schema);
    if (parsed.success) return parsed.data;
    findings.push({ kind: 'edition-unreadable', place: placeOf(name), form, what: parsed.error });
    return null;
  };
  const controle = read(controleName, 'controle', controleOfEdition);
  const lijst = read('lijst.json', 'lijst', listOfEdition);
  const references = read('verwijzingen.json', 'verwijzingen', referencesOfEdition);
  if (controle) {
    findings.push(...changed(controle, files, placeOf));
    for (const { pad } of controle.bestanden)
      if (pad.startsWith(imagesFolder) && !files.has(pad))
        findings.push({ kind: 'edition-incomplete', place: placeOf(pad), versie });
  }
  if (controle && controle.lijst.versie !== versie)
    findings.push({
      kind: 'edition-misplaced',
      place: placeOf(controleName),
      versie,
      says: controle.lijst.versie,
    });
  if (findings.length > 0 || !controle || !lijst || !references || pdfName === undefined)
    return { edition: null, findings };
  return {
    findings,
    edition: {
      versie,
      datum: lijst.lijst.datum,
      status: lijst.lijst.status,
      map,
      lijst: files.get('lijst.json') ?? new Uint8Array(),
      pdf: { fileName: pdfName, bytes: files.get(pdfName) ?? new Uint8Array() },
      images: new Map(
        Array.from(files).flatMap(([name, bytes]) =>
          name.startsWith(imagesFolder) ? [[name.slice(imagesFolder.length), bytes] as const] : [],
        ),
      ),
      pages: pagesOf(references),
      total: references.paginas,
      prints: printsOf(references),
      hashes: Object.fromEntries(Array.from(files, ([name, bytes]) => [name, hashOf(bytes)])),
      published: controle.bestanden.flatMap(({ pad, sha256 }) => (isWholeList(pad) ? [{ pad, sha256 }] : [])),
      before: controle.vorigeUitgave ?? null,
    },
  };
}

function changed(
  { bestanden }: z.infer<typeof controleOfEdition>,
  files: ReadonlyMap<string, Uint8Array>,
  placeOf: (name: string) => SourceFinding['place'],
): SourceFinding[] {
  const published = new Map(bestanden.map(({ pad, sha256 }) => [pad, sha256]));
  return Array.from(files).flatMap(([name, bytes]): SourceFinding[] => {
    const path = publishedPaths[name] ?? (/^[^/]+\.pdf$|^media\//.test(name) ? name : null);
    if (path === null) return [];
    const [expected, found] = [published.get(path) ?? '', hashOf(bytes)];
    return expected === found ? [] : [{ kind: 'edition-changed', place: placeOf(name), expected, found }];
  });
}

function pagesOf({ verwijzingen }: z.infer<typeof referencesOfEdition>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(verwijzingen).flatMap(([id, { pagina }]) => (pagina === null ? [] : [[id, pagina]])),
  );
}

function printsOf({ verwijzingen }: z.infer<typeof referencesOfEdition>): Record<string, string> {
  return Object.fromEntries(Object.entries(verwijzingen).map(([id, { vingerafdruk }]) => [id, vingerafdruk]));
}

type Parsed<T> =
  { readonly success: true; readonly data: T } | { readonly success: false; readonly error: string };

/** Read once for bytes that are read again and again: an edition never changes. */
const known = new WeakMap<Uint8Array, Parsed<unknown>>();

function parse<T>(bytes: Uint8Array, schema: z.ZodType<T>): Parsed<T> {
  const before = known.get(bytes);
  if (before) return before as Parsed<T>;
  const read = parseNow(bytes, schema);
  known.set(bytes, read);
  return read;
}

function parseNow<T>(bytes: Uint8Array, schema: z.ZodType<T>): Parsed<T> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { success: false, error: 'geen JSON' };
  }
  const { success, data, error } = schema.safeParse(value);
  if (success) return { success, data };
  return { success, error: error.issues[0]?.path.join('.') ?? '' };
}
