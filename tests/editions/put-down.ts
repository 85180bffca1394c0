/** Editions put down for tests, without a build: what they hold is made as a build makes it, but for the PDF. */
import { lastEdition } from '../../src/source/editions/frozen-files.ts';
import { putDown } from '../../src/editions/put-down.ts';
import { toListJson } from '../../src/export/json/list.ts';
import { referencesFile, toReferencesJson } from '../../src/export/json/references.ts';
import { pdfName } from '../../src/print/file-names.ts';
import { loadList } from '../../src/astro/load-list.ts';
import type { ContentFile } from '../../src/source/read.ts';
import { listFile, renderControle } from '../../scripts/build/controle.ts';

const encoder = new TextEncoder();
const blocksPerPage = 9;

/**
 * Puts an edition down beside its content.
 *
 * @param files - a content folder, with the editions that were put down before
 * @returns the same folder with one edition more
 */
export function withPutDown(files: readonly ContentFile[]): ContentFile[] {
  const { document, editions, images } = loadList(files);
  const { id, versie, datum } = document.lijst;
  const pages = Object.fromEntries(
    document.blokken.map((block, index) => [block.id, 1 + Math.floor(index / blocksPerPage)]),
  );
  const total = Math.ceil(document.blokken.length / blocksPerPage);
  const pdf = pdfName(document.lijst);
  const built = new Map<string, Uint8Array>([
    ['data/lijst.json', encoder.encode(toListJson(document))],
    [referencesFile, encoder.encode(toReferencesJson(document, { total, pages, key: '' }))],
    [pdf, encoder.encode(`%PDF-1.7\n% ${versie}\n`)],
    ...Array.from(images, ([path, bytes]) => [`media/${path}`, bytes] as const),
  ]);
  const before = lastEdition(editions);
  const controle = renderControle({
    formaat: 1,
    lijst: { id, versie, datum },
    ...(before && { vorigeUitgave: before }),
    commit: null,
    adres: { site: 'https://lijst.example', basis: '/' },
    gereedschap: {},
    bestanden: Array.from(built, ([path, bytes]) => listFile(path, bytes)),
  });
  built.set('controle.json', encoder.encode(controle));
  const hashes = files.find(({ path }) => path === 'edities/controle.sha256')?.bytes;
  const down = putDown({ versie, pdf, files: built }, new TextDecoder().decode(hashes ?? new Uint8Array()));
  return [
    ...files.filter(({ path }) => !down.has(path)),
    ...Array.from(down, ([path, bytes]) => ({ path, bytes })),
  ].sort((one, other) => (one.path < other.path ? -1 : 1));
}
