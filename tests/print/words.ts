/**
 * What a reader must find of each block, worked out from the Document by another way than the renderer: plain
 * words, without HTML.
 */
import type { Nodes } from 'mdast';
import type { Category, Document, Section } from '../../src/document/document.ts';
import { allSections } from '../../src/document/queries.ts';

/**
 * Text with all white space out: line ends and the spaces around them are the printer's business. So are the pages
 * that stand behind references; other tests look at those.
 */
export function squash(text: string): string {
  return text.replace(/[\s\u00ad]+/gu, '').replace(/\(p\.\d+\)|,p\.\d+/gu, '');
}

/** The words of a node as they are printed. */
export function wordsOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
    case 'dataReference':
      return node.value;
    case 'abbreviation':
      return node.expanded ? `${node.value} (${node.voluit})` : node.value;
    case 'footnoteReference':
      return String(node.data?.number ?? '');
    case 'break':
      return ' ';
    case 'image':
    case 'figure':
      return '';
    default:
      return 'children' in node ? node.children.map(wordsOf).join(isFlow(node) ? ' ' : '') : '';
  }
}

function isFlow({ type }: Nodes): boolean {
  return ['root', 'list', 'listItem', 'blockquote', 'table', 'tableRow', 'captionedTable', 'notice'].includes(
    type,
  );
}

/** A paragraph, or what stands in for one: the texts that carry the list. */
export interface Prose {
  readonly where: string;
  readonly text: string;
}

/** All running text in the order in which the PDF prints it. */
export function proseOf(document: Document): Prose[] {
  const prose: Prose[] = [];
  for (const section of allSections(document.delen)) {
    for (const { blocks } of section.passages) addProse(blocks, section.id, prose);
    if (section.level > 1) continue;
  }
  for (const category of document.categorieen) {
    if (category.omschrijving) prose.push({ where: category.id, text: category.omschrijving });
    addProse(category.toelichting, category.id, prose);
  }
  for (const term of document.begrippen) addProse(term.definitie, term.id, prose);
  for (const { notes } of document.delen.flatMap(({ children }) => children)) {
    for (const note of notes) addProse(note.blocks, note.id, prose);
  }
  return prose;
}

function addProse(nodes: readonly Nodes[], where: string, prose: Prose[]): void {
  for (const node of nodes) {
    if (node.type === 'paragraph' || node.type === 'code' || node.type === 'tableCell') {
      prose.push({ where: node.data?.blockId ?? where, text: wordsOf(node) });
    } else if (node.type === 'figure') {
      prose.push({ where: node.data?.blockId ?? where, text: node.caption ?? '' });
    } else if ('children' in node) addProse(node.children as Nodes[], where, prose);
  }
}

/** The words with which each citable block begins, by its id. */
export function openings(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const section of allSections(document.delen)) {
    found.set(section.id, headingWords(section));
    for (const { blocks } of section.passages) addOpenings(blocks, found);
    for (const note of section.notes) {
      found.set(note.id, note.blocks.map(wordsOf).join(' '));
      addOpenings(note.blocks, found);
    }
  }
  for (const category of document.categorieen) addCategory(category, found);
  for (const { id, term, definitie } of document.begrippen) {
    found.set(id, term);
    addOpenings(definitie, found);
  }
  for (const { id, kort } of document.afkortingen) found.set(id, kort);
  for (const { id, naam } of document.actoren) found.set(id, naam);
  for (const { id, citeertitel } of document.regelgeving) found.set(id, citeertitel);
  for (const { id, titel } of document.bronnen) found.set(id, titel);
  for (const { id, oudNummer, oudeWaardering = '' } of document.concordantie)
    found.set(id, `${oudNummer} ${oudeWaardering}`);
  addListOpenings(document, found);
  return found;
}

/** What stands in `lijst.yaml` begins with its label. */
function addListOpenings({ lijst }: Document, found: Map<string, string>): void {
  const { taken, selectiecriteria, uitzonderingscriteria, betrokkenen, ordeningsstructuur } = lijst;
  const roles = {
    informatiebeheer: 'Informatiebeheer',
    archivaris: 'Archivaris',
    'externe-deskundige': 'Deskundige van buiten',
    proceseigenaar: 'Proceseigenaar',
    overig: 'Andere betrokkene',
  };
  for (const [index, { id }] of taken.entries()) found.set(`taak-${id}`, `Taak ${index + 1}`);
  for (const { nummer } of selectiecriteria) found.set(`criterium-${nummer}`, `Criterium ${nummer}, `);
  for (const { id, naam = '' } of uitzonderingscriteria) found.set(`uitzondering-${id}`, naam);
  for (const [index, { rol }] of betrokkenen.entries()) found.set(`betrokkene-${index + 1}`, roles[rol]);
  found.set('ordeningsstructuur', ordeningsstructuur?.naam ?? '');
}

/** A heading as it is printed. */
export function headingWords({ label, title }: Pick<Section, 'label' | 'title'>): string {
  return [label ?? '', title.map(wordsOf).join('')].filter((part) => part !== '').join(' ');
}

function addCategory(
  { id, nummer, titel, waarderingen, toelichting }: Category,
  found: Map<string, string>,
): void {
  found.set(id, `${nummer} ${titel}`);
  for (const { id: valuation, waarde, criteria } of waarderingen) {
    found.set(valuation, waarde === 'B' ? `B ${criteria.join(', ')}` : waarde);
  }
  addOpenings(toelichting, found);
}

function addOpenings(nodes: readonly Nodes[], found: Map<string, string>): void {
  for (const node of nodes) {
    const id = node.data?.blockId;
    if (id !== undefined) found.set(id, openingOf(node));
    if ('children' in node) addOpenings(node.children as Nodes[], found);
  }
}

function openingOf(node: Nodes): string {
  if (node.type === 'captionedTable') return `Tabel ${node.number} ${wordsOf(node.children[0])}`;
  if (node.type === 'figure') return `Figuur ${node.number} ${node.caption ?? ''}`;
  if (node.type === 'listItem') return node.children[0] ? wordsOf(node.children[0]) : '';
  return wordsOf(node);
}
