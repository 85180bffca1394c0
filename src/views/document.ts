import { onRenewed, pages } from 'inzage:pages';
import type { PageData } from 'inzage:pages';
import { addressesOf } from '../addresses.ts';
import type { Addresses } from '../addresses.ts';
import type { PageMap } from '../document/page-map.ts';
import type { PrintedChapter, PrintedFile } from '../document/printed-files.ts';
import { textsFor } from '../document/list-kinds.ts';
import type { Translate } from '../i18n/translate.ts';
import type { RenderContext } from '../markdown/html/context.ts';
import { siteLink, siteLinkTo } from './links.ts';
import { createMark } from './marks.ts';

/** The list as the pages show it. */
export interface Publication extends Omit<PageData, 'printed'> {
  readonly addresses: Addresses;
  /** Pagination of the PDF made from this content; null while there is none. */
  readonly pageMap: PageMap | null;
  readonly pdf: PrintedFile | null;
  /** The chapters as PDFs of their own, by the id of the chapter. */
  readonly chapterPdfs: Readonly<Record<string, PrintedChapter>>;
  /** The list with what changed since the edition before marked in it; null while there is none. */
  readonly renvooi: PrintedFile | null;
  readonly context: RenderContext;
  readonly t: Translate;
}

function publish({ printed, ...data }: PageData): Publication {
  const { document } = data;
  const pageMap = printed?.pageMap ?? null;
  const addresses = addressesOf(document);
  const t = textsFor(document.lijst);
  const context: RenderContext = {
    document,
    t,
    medium: 'site',
    hrefOf: (id) => siteLinkTo(addresses, id),
    imageSrc: (path) => siteLink(`/media/${encodeURI(path)}`),
    mark: createMark({ document, addresses, pageMap, t }),
  };
  return {
    ...data,
    addresses,
    pageMap,
    pdf: printed?.pdf ?? null,
    chapterPdfs: printed?.chapters ?? {},
    renvooi: printed?.renvooi ?? null,
    context,
    t,
  };
}

/** The list as it is: made once per build, and again by the development server when the content has changed. */
export let publication = publish(pages());

onRenewed(() => {
  publication = publish(pages());
});
