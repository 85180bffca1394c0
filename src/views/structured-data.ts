import { categoryPath, chapterPath } from '../addresses.ts';
import { citedNumber } from '../document/category-name.ts';
import type { Category, Section } from '../document/document.ts';
import { hasCategories } from '../document/list-kinds.ts';
import type { PrintedFile } from '../document/printed-files.ts';
import { headingText, isDraft } from '../document/queries.ts';
import { publication } from './document.ts';
import { siteLink } from './links.ts';

/** What a page tells search engines of its subject, in the terms of https://schema.org. */
export type StructuredData = Readonly<Record<string, unknown>>;

/** Absolute address of a page or file. */
type AddressOf = (path: string) => string;

/** @param site - origin of the site */
function addresses(site: URL | undefined): AddressOf {
  return (path) => new URL(siteLink(path), site).href;
}

/** A schedule is law that is enacted or not (schema.org/Legislation: "enacted or not"); other documents are reports. */
function listType(): 'Legislation' | 'Report' {
  return hasCategories(publication.document.lijst) ? 'Legislation' : 'Report';
}

function pdfOf({ fileName, bytes }: PrintedFile, addressOf: AddressOf): StructuredData {
  return {
    '@type': 'MediaObject',
    contentUrl: addressOf(`/${fileName}`),
    encodingFormat: 'application/pdf',
    contentSize: `${String(bytes)} B`,
  };
}

/** The list as a whole, on its home page. */
export function listData(site: URL | undefined): StructuredData {
  const { document, pdf } = publication;
  const { titel, volledigeTitel, versie, datum, status, colofon, inleiding, licentie } = document.lijst;
  const addressOf = addresses(site);
  const type = listType();
  return {
    '@type': type,
    '@id': addressOf('/'),
    name: titel,
    alternateName: volledigeTitel,
    description: inleiding,
    version: versie,
    datePublished: datum,
    inLanguage: 'nl',
    license: licentie,
    publisher: { '@type': 'Organization', name: colofon.organisatie, url: colofon.website },
    legislationLegalForce:
      type === 'Legislation' && isDraft(status) ? 'https://schema.org/NotInForce' : undefined,
    encoding: pdf === null ? undefined : pdfOf(pdf, addressOf),
  };
}

/** A chapter, as a part of the list. */
export function chapterData(deel: Section, chapter: Section, site: URL | undefined): StructuredData {
  const { document, chapterPdfs } = publication;
  const addressOf = addresses(site);
  const file = chapterPdfs[chapter.id];
  return {
    '@type': 'Chapter',
    '@id': addressOf(chapterPath(deel, chapter)),
    name: headingText(chapter),
    isPartOf: { '@type': listType(), '@id': addressOf('/'), name: document.lijst.titel },
    pageStart: file?.first,
    pageEnd: file?.last,
    encoding: file && pdfOf(file, addressOf),
  };
}

/** A category, as what the list defines; as the linked data has it. */
export function categoryData(category: Category, site: URL | undefined): StructuredData {
  const { document, t } = publication;
  const addressOf = addresses(site);
  return {
    '@type': 'DefinedTerm',
    '@id': addressOf(categoryPath(category)),
    name: category.titel,
    termCode: citedNumber(category, document, t),
    description: category.omschrijving,
    inDefinedTermSet: addressOf('/'),
  };
}
