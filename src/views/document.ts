import { getCollection, getEntry } from 'astro:content';
import type { CollectionKey } from 'astro:content';
import { addressesOf } from '../addresses.ts';
import type { Addresses } from '../addresses.ts';
import { deepFreeze } from '../document/assemble/freeze.ts';
import type { Document, Section } from '../document/document.ts';
import { firstBlocks } from '../document/page-map.ts';
import type { PageMap } from '../document/page-map.ts';
import type { PrintedChapter, PrintedFile } from '../document/printed-files.ts';
import { dutch } from '../i18n/translate.ts';
import type { Translate } from '../i18n/translate.ts';
import type { RenderContext } from '../markdown/html/context.ts';
import { siteLink, siteLinkTo } from './links.ts';
import { createMark } from './marks.ts';

/** The list as the pages show it. */
export interface Publication {
  readonly document: Document;
  readonly addresses: Addresses;
  /** Pagination of the PDF made from this content; null while there is none. */
  readonly pageMap: PageMap | null;
  readonly pdf: PrintedFile | null;
  /** The chapters as PDFs of their own, by the id of the chapter. */
  readonly chapterPdfs: Readonly<Record<string, PrintedChapter>>;
  /** Page number → first block on it; empty without a PDF. */
  readonly firstOnPage: ReadonlyMap<number, string>;
  readonly context: RenderContext;
  readonly t: Translate;
}

/** Data of a whole collection by id. */
async function byId<K extends CollectionKey>(name: K): Promise<(id: string) => DataOf<K>> {
  const entries = new Map((await getCollection(name)).map(({ id, data }) => [id, data as DataOf<K>]));
  return (id) => {
    const data = entries.get(id);
    if (data === undefined) throw new Error(`The collection "${name}" has no entry "${id}"`);
    return data;
  };
}

type DataOf<K extends CollectionKey> = Awaited<ReturnType<typeof getCollection<K>>>[number]['data'];

async function listed<K extends CollectionKey>(name: K, order: readonly string[]): Promise<DataOf<K>[]> {
  return order.length === 0 ? [] : order.map(await byId(name));
}

/** Puts the Document back together from the collections. */
async function readDocument(): Promise<Document> {
  const [lijst, cohesion] = await Promise.all([
    getEntry('lijst', 'lijst'),
    getEntry('samenhang', 'samenhang'),
  ]);
  if (!lijst || !cohesion) throw new Error('The content collections are empty: no content was loaded.');
  const { volgorde, delen, blokken, verwijzingen } = cohesion.data;
  const section = await byId('hoofdstukken');
  const sections = delen.map(({ id, hoofdstukken }): Section => ({
    ...section(id),
    children: hoofdstukken.map(section),
  }));
  const [categorieen, begrippen, afkortingen, actoren, regelgeving, bronnen, concordantie] =
    await Promise.all([
      listed('categorieen', volgorde.categorieen),
      listed('begrippen', volgorde.begrippen),
      listed('afkortingen', volgorde.afkortingen),
      listed('actoren', volgorde.actoren),
      listed('regelgeving', volgorde.regelgeving),
      listed('bronnen', volgorde.bronnen),
      listed('concordantie', volgorde.concordantie),
    ]);
  return deepFreeze({
    lijst: lijst.data,
    delen: sections,
    categorieen,
    begrippen,
    afkortingen,
    actoren,
    regelgeving,
    bronnen,
    concordantie,
    blokken,
    verwijzingen,
  });
}

async function publish(): Promise<Publication> {
  const document = await readDocument();
  const printed = (await getEntry('druk', 'druk'))?.data.printed ?? null;
  const pageMap = printed?.pageMap ?? null;
  const addresses = addressesOf(document);
  const firstOnPage = pageMap === null ? new Map<number, string>() : firstBlocks(pageMap, document.blokken);
  const t = dutch;
  const context: RenderContext = {
    document,
    t,
    medium: 'site',
    hrefOf: (id) => siteLinkTo(addresses, id),
    imageSrc: (path) => siteLink(`/media/${encodeURI(path)}`),
    mark: createMark({ document, addresses, pageMap, t }),
  };
  return {
    document,
    addresses,
    pageMap,
    pdf: printed?.pdf ?? null,
    chapterPdfs: printed?.chapters ?? {},
    firstOnPage,
    context,
    t,
  };
}

/** Read once per build; the development server evaluates this module anew when the content changes. */
export const publication = await publish();
