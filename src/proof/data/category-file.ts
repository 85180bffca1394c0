import type { Category } from '../../document/document.ts';
import { compareJson } from './json.ts';
import { dataFault, isRecord, ownerOf, together } from './compared.ts';
import type { Comparison } from './compared.ts';
import { plainWords, saysAll } from './plain-units.ts';
import type { Scope } from './scope.ts';

/** Keys that say how to read the file; its schema holds them. */
const aboutForm: ReadonlySet<string> = new Set(['$schema', 'formaat']);

/** Compares the file of one category with the Document. */
export function compareCategory(file: string, category: Category, found: unknown, scope: Scope): Comparison {
  const owner = ownerOf(category);
  if (!isRecord(found)) return { faults: [dataFault('BW14', file, owner, '', 'een categorie')], values: 0 };
  const wanted = expectedFile(category, found, scope);
  const unknown = Object.keys(found).filter((key) => !aboutForm.has(key) && !(key in wanted));
  return together([
    { faults: unknown.map((key) => dataFault('BW15', file, owner, key, '')), values: 0 },
    ...Object.entries(wanted).map(([key, value]) => compareJson(file, value, found[key], owner)),
  ]);
}

function expectedFile(
  category: Category,
  { toelichtingTekst }: Readonly<Record<string, unknown>>,
  { document, pages, addressOf }: Scope,
): Record<string, unknown> {
  const { id, titel, versie, status, datum } = document.lijst;
  const process = document.delen
    .flatMap(({ children }) => children)
    .find((chapter) => chapter.id === category.processId);
  const at = document.categorieen.indexOf(category);
  const said = typeof toelichtingTekst === 'string' && saysAll(toelichtingTekst, category.toelichting);
  return {
    adres: addressOf(category.id),
    pagina: pages[category.id] ?? null,
    lijst: { id, titel, versie, status, datum },
    proces: process ? { id: process.id, titel: process.titleText } : null,
    categorie: category,
    toelichtingTekst: said ? toelichtingTekst : plainWords(category.toelichting),
    vorige: neighbour(document.categorieen[at - 1]),
    volgende: neighbour(document.categorieen[at + 1]),
  };
}

/** Where each actor has numbers of its own, the address of a category names it too. */
function neighbour(category: Category | undefined): unknown {
  if (category === undefined) return null;
  const { id, nummer, proces } = category;
  return { sleutel: /^p\d/.test(id) ? `${proces}/${nummer}` : nummer, nummer };
}
