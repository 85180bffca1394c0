import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { addressesOf, changesPath, editionsPath, pageStarts, sharePicture, sitePaths } from '../addresses.ts';
import type { Document } from '../document/document.ts';
import type { FrozenEdition } from '../editions/frozen.ts';
import { dataFiles } from '../export/files.ts';
import type { Content, DataFile } from '../export/files.ts';
import { referencesFile, toReferencesJson } from '../export/json/references.ts';
import { once } from '../export/once.ts';
import { publishedAt } from '../export/publication.ts';
import type { Edition } from '../print/print.ts';
import type { Renvooi } from '../print/renvooi/print-renvooi.ts';
import { formatDate } from '../i18n/dates.ts';
import { dutch } from '../i18n/translate.ts';
import type { Loaded } from '../source/load.ts';
import { filesOfEditions } from './edition-site-files.ts';
import { kept } from './kept.ts';
import { mediaTypeOf } from './media-types.ts';
import type { PictureTexts } from './picture/draw.ts';
import type { Printed } from './printed.ts';
import { homeOf } from './settings.ts';
import type { Settings } from './settings.ts';

/** A file of the site beside its pages: written by a build, answered with while the content is edited. */
export interface OutputFile {
  /** Path below the home page. */
  readonly path: string;
  /** Media type, with the character set where it has one. */
  readonly type: string;
  /** Makes its content when it is first asked for. */
  readonly make: () => Promise<Content>;
  /** Set for a form in which the whole list can be had: key of its name in words. */
  readonly title?: DataFile['title'];
}

/**
 * Every file beside the pages but the PDFs; none is made before it is asked for, so that an edit waits for none.
 *
 * @param loaded - the list and its images
 * @param printed - pagination of its PDF, or null
 * @param settings - where the site will stand
 * @returns the files; those of the whole list come first, the fullest before the others
 */
export function outputFiles(
  {
    document,
    images,
    editions,
  }: Pick<Loaded, 'document' | 'images'> & {
    readonly editions: readonly FrozenEdition[];
  },
  printed: Printed | null,
  settings: Pick<Settings, 'site' | 'base'>,
): OutputFile[] {
  const home = homeOf(settings);
  const addresses = addressesOf(document);
  const pageMap = printed?.pageMap ?? null;
  const data: OutputFile[] = dataFiles({
    ...publishedAt(document, home, pageMap?.pages ?? null),
    earlier: editions.map((edition) => edition.document),
  }).map((file) => ({
    ...file,
    path: `data/${file.path}`,
    make: once(file.make),
  }));
  return [
    ...data,
    ...filesOfEditions({ document, editions, printed, data }, settings).map(({ path, make }) =>
      fileOf(path, make),
    ),
    ...[...images].map(([path, content]) => fileOf(`media/${path}`, () => content)),
    // Read by the script behind "ga naar pagina": the first page first.
    jsonFile('paginas.json', () => {
      const starts = pageMap === null ? [] : pageStarts(document, addresses, pageMap);
      return starts.map(({ href }) => (href === null ? '' : settings.base + href.slice(1)));
    }),
    fileOf(referencesFile, () => toReferencesJson(document, pageMap)),
    fileOf('robots.txt', () => `User-agent: *\nAllow: /\nSitemap: ${home}sitemap.xml\n`),
    fileOf('sitemap.xml', () =>
      sitemap(
        [...sitePaths(document), ...(editions.length > 0 ? [editionsPath, changesPath] : [])].map(
          (path) => new URL(path.slice(1), home).href,
        ),
      ),
    ),
    fileOf(sharePicture.path.slice(1), async () => {
      const texts = pictureTexts(document);
      return kept('deelbeeld.png', { ...pictureMakers, inputs: [JSON.stringify(texts)] }, async () => {
        // A megabyte of WebAssembly, which a command that draws nothing need not read.
        const { drawPicture } = await import('./picture/draw.ts');
        return drawPicture(texts);
      });
    }),
    fileOf('licenties.txt', licences),
  ];
}

/** What makes the picture. */
const pictureMakers = {
  code: ['picture/draw.ts', 'picture/fonts.ts', '../addresses.ts', '../styles/tokens.css'].map(
    (path) => new URL(path, import.meta.url),
  ),
};

/** The PDFs: the whole list, each chapter, and the renvooi if there is one. */
export function editionFiles(edition: Edition, renvooi: Renvooi | null = null): OutputFile[] {
  return [edition, ...edition.chapters, ...(renvooi ? [renvooi] : [])].map(({ fileName, pdf }) =>
    fileOf(fileName, () => pdf),
  );
}

function fileOf(path: string, make: () => Content | Promise<Content>): OutputFile {
  return { path, type: mediaTypeOf(path), make: once(async () => make()) };
}

function jsonFile(path: string, value: () => unknown): OutputFile {
  return fileOf(path, () => JSON.stringify(value()));
}

function pictureTexts({ lijst }: Pick<Document, 'lijst'>): PictureTexts {
  const { versie, status, datum, titel: title } = lijst;
  const edition = dutch('site.uitgave', {
    versie,
    status: dutch(`status.${status}`),
    datum: formatDate(datum),
  });
  return { organisation: lijst.colofon.organisatie, title, edition };
}

/** All pages with text, for search engines and for checks that walk the site. */
function sitemap(urls: readonly string[]): string {
  const lines = urls.map((url) => `<url><loc>${url}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('\n')}\n</urlset>\n`;
}

/** As the font itself says it; its licence asks for the notice with every copy, and that no other font has its name. */
const fontCopyright =
  '© 2014 - 2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name ‘Source’.';

/** Of what the page with a reader's view brings along. */
const letterLicences = [
  ['DejaVu', 'dejavu-fonts-ttf/LICENSE'],
  ['docx', 'docx/LICENSE'],
  ['idb', 'idb/LICENSE'],
  ['PDFKit', 'pdfkit/LICENSE'],
  ['Zod', 'zod/LICENSE'],
] as const;

/** The licences of what the site brings along from others: all ask that their text goes with it. */
async function licences(): Promise<string> {
  const textOf = (path: string): Promise<string> =>
    readFile(fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url)), 'utf8');
  const font = await textOf('@fontsource/source-serif-4/LICENSE');
  const search = await textOf('pagefind/LICENSE/LICENSE');
  const letter = await Promise.all(
    letterLicences.map(async ([name, path]) => `${name}\n\n${await textOf(path)}`),
  );
  return [
    `Inzage Serif: letters of Source Serif 4\n\n${fontCopyright}\n\n${font}`,
    `Pagefind\n\n${search}`,
    ...letter,
  ].join('\n\n');
}
