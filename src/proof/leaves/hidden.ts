/** An output that people read. */
export type Medium = 'site' | 'print';

/** Why a key is not shown: in no output, or not in one of them. */
type Reason = string | Readonly<Partial<Record<Medium, string>>>;

const machine = 'names something for the publisher; what is named is shown';
const layout = 'says how to show what is shown';
const address = 'stands in the address of a link or a picture, or in an attribute';
const said = 'the words beside it say so';
const editors = 'is for editors: the report of the check shows it';

/**
 * Keys that no text shows, each with its reason; what lies below a key goes along. A path names the key in the schema or
 * of a node; `*` is whatever holds it. A key of the Document that is neither here nor on a page fails the proof.
 */
export const hidden: Readonly<Record<string, Reason>> = {
  blokken: 'lists what is shown',
  verwijzingen: 'says what is mentioned where',
  '*.id': machine,
  '*.aangrijpingspunt.code': said,
  '*.source': 'says which file to repair',
  '*.position': 'says which file to repair',
  'actoren[].soort': said,
  'regelgeving[].soort': said,
  'bronnen[].soort': said,
  'bronnen[].kort': 'stands for the title where a category names the source',
  'begrippen[].vormen': 'is for recognising the term in the text',
  'lijst.inleiding': { print: 'introduces the website' },
  'lijst.regime': 'the words that the act asks for say so',
  'lijst.soort': 'says what is shown, and in which words',
  'lijst.kopregel': layout,
  'lijst.nummeringTotNiveau': layout,
  'lijst.wijzigingsnota':
    'stands with the changes that it explains; the proof of the concordance of editions asks for it',
  'abbreviation.taal': address,
  'afkortingen[].taal': address,
  'zienswijzen[].onderdelen[].onderdeel': 'says which of what follows each other',
  'captionedTable.name': machine,
  'categorieen[].herkomst': 'the colophon says where the text comes from',
  'categorieen[].proces': said,
  'categorieen[].processId': machine,
  'categorieen[].soort': said,
  'categorieen[].uitvoerbaar': 'follows from the valuations, and is told in a sentence on the website',
  'categorieen[].waarderingen[].ruw': 'is how the source spells what the other keys say; the data have it',
  'crossReference.target': machine,
  'dataReference.name': machine,
  'figure.name': machine,
  'figure.src': address,
  'image.url': address,
  'footnoteReference.identifier': machine,
  'footnoteReference.label': machine,
  'foreign.lang': address,
  'list.start': 'every item has its own marker',
  'registerReference.citation': address,
  'registerReference.register': machine,
  'registerReference.target': machine,
  'delen[].herkomst': 'the colophon and a frame on the site say where the text comes from',
  'delen[].passages[].herkomst': 'the colophon and a frame on the site say where the text comes from',
  'delen[].level': layout,
  'delen[].name': machine,
  'delen[].naming': machine,
  'delen[].notes[].references': address,
  'delen[].overzicht': 'what it asks for is shown',
  '*.afwijkingen': { print: editors },
  'lijst.afwijkingen[].processen': { site: 'the names of the processes stand with all that is let stand' },
  'lijst.afwijkingen[].reikwijdte': { site: 'words for it stand with all that is let stand' },
  'delen[].samenvatting': { print: 'is for the website and for search engines' },
  'delen[].soort': machine,
  'delen[].titleText': 'has the words of the title',
};

/** Keys of a block that stand on another place than in it, each with the reason. */
const elsewhere: Readonly<Record<string, string>> = {
  'concordantie[].oudLijst': 'stands above the rows',
  'delen[].samenvatting': 'introduces what it is about',
  '*.afwijkingen[].regel': 'stands with all that is let stand',
  '*.afwijkingen[].reden': 'stands with all that is let stand',
  'delen[].passages[].ontwerpPagina': 'stands above the text that is taken from it',
};

/** Whether an output does without a key. */
export function isHidden(path: string, medium: Medium): boolean {
  const reason = lookUp(hidden, path);
  return typeof reason === 'string' || reason?.[medium] !== undefined;
}

/** Whether a key stands outside its block. */
export function isElsewhere(path: string): boolean {
  return lookUp(elsewhere, path) !== undefined;
}

/** What a table says of a path, or of every path that ends so. */
function lookUp<T>(table: Readonly<Record<string, T>>, path: string): T | undefined {
  if (path in table) return table[path];
  for (let at = path.indexOf('.'); at !== -1; at = path.indexOf('.', at + 1)) {
    const ending = `*${path.slice(at)}`;
    if (ending in table) return table[ending];
  }
  return undefined;
}
