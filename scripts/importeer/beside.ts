import { parse } from 'yaml';
import type { Remark } from '../../src/import/ledger/piece.ts';
import type { Examples } from '../../src/import/merge/examples.ts';

/**
 * Tells who brings something in beside another list, that it would become part of that one.
 *
 * @param own - `lijst.yaml` as it is in the folder; null where there is none
 * @param fresh - `lijst.yaml` as it is brought in, where it is
 * @param isStrange - neither an import nor `nieuw` has made that list
 */
export function besideOther(own: string | null, fresh: unknown, isStrange: boolean): Remark[] {
  if (own === null) return [];
  const [here, there] = [keysIn(own), typeof fresh === 'string' ? keysIn(fresh) : {}];
  const isOther = here.id !== undefined && there.id !== undefined && here.id !== there.id;
  if (!isOther && !isStrange) return [];
  const what = isOther ? `\`${there.id ?? ''}\`, en dat is een andere lijst` : 'uw bestanden';
  return [
    {
      place: 'lijst.yaml',
      text: `in deze map staat al de lijst “${here.titel ?? ''}” (\`id: ${here.id ?? ''}\`), en wat wordt ingebracht komt daarbij: ${what}. Is dat niet de bedoeling, zet de map dan terug en importeer naar een eigen map, zoals \`--naar ../mijn-lijst\``,
    },
  ];
}

/** Tells that examples stay, because somebody works on them. */
export function besideExamples({ inTheWay }: Examples): Remark[] {
  if (inTheWay.length === 0) return [];
  const named = inTheWay.slice(0, 5).map((path) => `\`${path}\``);
  const rest = inTheWay.length > named.length ? ` en nog ${String(inTheWay.length - named.length)}` : '';
  return [
    {
      place: 'voorbeelden van `npm run nieuw`',
      text: `zij blijven staan, want er is al in gewerkt: ${named.join(', ')}${rest}. Haal zelf weg wat niet bij de lijst hoort, anders botsen nummers en namen`,
    },
  ];
}

function keysIn(text: string): { readonly id?: string; readonly titel?: string } {
  try {
    const value: unknown = parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
