import { defined } from '../../diagnostics/defined.ts';
import { hrefOf } from '../../addresses.ts';
import type { Addresses } from '../../addresses.ts';
import type { Category, Document, Section } from '../../document/document.ts';
import { categoryRowFields } from '../../document/fields.ts';
import type { RowValues } from '../../document/fields.ts';
import { categoriesOf, headingText } from '../../document/queries.ts';
import { textsFor } from '../../document/list-kinds.ts';
import { categoryRows } from '../../markdown/html/category.ts';
import type { RenderContext } from '../../markdown/html/context.ts';
import type { RegisterItem } from '../../markdown/html/register-item.ts';
import { renderBlocks, renderNotes } from '../../markdown/html/render.ts';
import { readTexts } from './block-texts.ts';
import type { BlockText, CitedArticle, Read } from './block-texts.ts';
import { entriesIn, namesOf } from './entries.ts';
import { facetsOfCategory, facetsOfChapter } from '../browser/facet-values.ts';
import type { FacetValues } from '../browser/facet-values.ts';
import { labelsOf } from './labels.ts';
import type { LabelOf } from './labels.ts';
import { listPages } from './list-pages.ts';
import type { ListPage } from './list-pages.ts';

/** What a search can find: a heading with the text under it, a category, or an entry of a register. */
export interface SearchRecord {
  /** Empty for a page about the list. */
  readonly id: string;
  readonly kind: 'section' | 'category' | 'entry';
  /** Path of its page on the site. */
  readonly path: string;
  /** What the page is about. */
  readonly page: string;
  /** How it is cited: "§ 2.1", "Categorie 5.2", "Begrip dossier". */
  readonly label: string;
  readonly title: string;
  /** Other words by which it is called. */
  readonly names: readonly string[];
  readonly texts: readonly BlockText[];
  readonly facets: FacetValues;
  /** Articles of law that its texts link to. */
  readonly laws: readonly CitedArticle[];
}

/** Longest name that is given in full: titles of sources go on. */
const longestName = 80;

function shortened(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName).replace(/\s+\S*$/u, '')} …` : name;
}

/** Ways of showing a field that name others: what is found in them says little of the category. */
const asides: ReadonlySet<keyof RowValues> = new Set(['actors', 'basis', 'sources', 'period']);

/** What is gathered on the way. */
interface Gathering {
  readonly context: RenderContext;
  readonly labelOf: LabelOf;
  readonly pathOf: (id: string) => string;
  readonly isBlock: (id: string) => boolean;
  readonly records: (SearchRecord & { texts: BlockText[] })[];
  /** By the id of a call: what calls a note. */
  readonly callers: Map<string, string>;
}

/**
 * Everything that a search can find, in the order of the document. Every block stands in one of them.
 *
 * @param document - the list
 * @param addresses - where its blocks stand; what has no address is left out
 */
export function recordsOf(document: Document, addresses: Addresses): SearchRecord[] {
  const context: RenderContext = {
    document,
    t: textsFor(document.lijst),
    medium: 'site',
    hrefOf: (id) => {
      const address = addresses.get(id);
      return address === undefined ? null : hrefOf(address);
    },
    imageSrc: (path) => path,
  };
  const all: Gathering = {
    context,
    labelOf: labelsOf(document),
    isBlock: (id) => addresses.has(id),
    pathOf: (id) => defined(addresses.get(id), `the address of ${id}`).path,
    records: [],
    callers: new Map(),
  };
  const left = new Set(document.categorieen);
  for (const deel of document.delen) {
    // Its chapters have pages of their own.
    addSection({ ...deel, children: [] }, headingText(deel), facetsOfChapter(deel, deel), all);
    for (const chapter of deel.children) {
      addSection(chapter, headingText(chapter), facetsOfChapter(deel, chapter), all);
      for (const category of categoriesOf(document, chapter.id)) {
        addCategory(category, all);
        left.delete(category);
      }
    }
  }
  for (const category of left) addCategory(category, all);
  for (const page of listPages(context)) addPage(page, all);
  addNotes(all);
  return all.records;
}

type Described = Pick<SearchRecord, 'id' | 'kind' | 'page' | 'title' | 'names' | 'facets'>;

function add(
  record: Described,
  { texts, calls, laws }: Read,
  { labelOf, pathOf, records, callers }: Gathering,
): void {
  const { id, kind, title } = record;
  const label = labelOf(id, kind === 'entry' ? title : undefined) ?? title;
  records.push({ ...record, path: pathOf(id), label, texts: [...texts], laws });
  for (const call of calls) callers.set(call, id);
}

function addSection(section: Section, page: string, facets: FacetValues, all: Gathering): void {
  const { context, isBlock } = all;
  const { id, titleText: title, passages, overzicht } = section;
  const content = passages.flatMap(({ blocks }) => renderBlocks(blocks, context));
  const { rows, entries } = entriesIn(overzicht, context);
  const read = readTexts([...content, ...rows], id, isBlock);
  add({ id, kind: 'section', page, title, names: [], facets }, read, all);
  for (const child of section.children) addSection(child, page, facets, all);
  for (const entry of entries) if (isBlock(entry.id)) addEntry(entry, page, facets, all);
}

function addEntry(
  { id, term, description }: RegisterItem,
  page: string,
  facets: FacetValues,
  all: Gathering,
): void {
  const { texts } = readTexts(term, id, all.isBlock);
  const { title = texts.map(({ text }) => text).join(' '), others } = namesOf(id, all.context.document);
  add(
    { id, kind: 'entry', page, title: shortened(title), names: others, facets },
    readTexts(description, id, all.isBlock),
    all,
  );
}

function addCategory(category: Category, all: Gathering): void {
  const { context, isBlock } = all;
  const { id, titel: title, nummer } = category;
  const rows = categoryRows(category, context).map(({ key, content }): Read => {
    const kind = categoryRowFields.find(({ name }) => name === key)?.kind;
    const isAside = kind !== undefined && asides.has(kind);
    const read = readTexts(content, `${id}-${key}`, isBlock);
    // What it is based on is counted by itself.
    return { ...read, texts: read.texts.map((one) => ({ ...one, isAside })), laws: isAside ? [] : read.laws };
  });
  const facets = facetsOfCategory(category, context.document);
  add(
    { id, kind: 'category', page: `${nummer} ${title}`, title, names: [], facets },
    {
      texts: rows.flatMap(({ texts }) => texts),
      calls: rows.flatMap(({ calls }) => calls),
      laws: rows.flatMap(({ laws }) => laws),
    },
    all,
  );
}

function addPage({ path, title, content }: ListPage, { isBlock, records }: Gathering): void {
  const { texts, laws } = readTexts(content, '', isBlock);
  const names = { id: '', page: title, label: title, title, names: [] };
  records.push({ ...names, kind: 'section', path, texts: [...texts], facets: {}, laws });
}

/** A note stands with what calls it, unless that is on another page. */
function addNotes({ context, isBlock, records, callers }: Gathering): void {
  const byId = new Map(records.map((record) => [record.id, record]));
  for (const chapter of context.document.delen.flatMap((deel) => [deel, ...deel.children]))
    for (const note of chapter.notes) {
      const home = defined(byId.get(chapter.id), `what is found of ${chapter.id}`);
      const caller = byId.get(callers.get(note.references[0] ?? '') ?? '');
      const { texts } = readTexts(renderNotes([note], context), note.id, isBlock);
      (caller?.path === home.path ? caller : home).texts.push(...texts);
    }
}
