import type { StringKey } from '../../i18n/schema.ts';
import type { Translate } from '../../i18n/translate.ts';

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** What can follow the holder of a block in an id: `2.1` + `.t1` + `.r3`. */
const parts: readonly (readonly [letter: string, key: StringKey])[] = [
  ['a', 'zoeken.blok.alinea'],
  ['o', 'zoeken.blok.onderdeel'],
  ['t', 'zoeken.blok.tabel'],
  ['f', 'zoeken.blok.figuur'],
  ['n', 'zoeken.blok.noot'],
  ['r', 'zoeken.blok.rij'],
  ['w', 'zoeken.blok.waardering'],
];

const holders: readonly (readonly [shape: RegExp, key: StringKey])[] = [
  [/^(\d+)$/, 'zoeken.blok.hoofdstuk'],
  [/^(\d+(?:\.\d+)+)$/, 'zoeken.blok.paragraaf'],
  [/^p(\d+)(?:\.([\d.]+))?$/, 'zoeken.blok.proces'],
  [/^b(\d+)(?:\.([\d.]+))?$/, 'zoeken.blok.bijlage'],
  [/^c(\d+(?:\.(?:\d+|[a-z]))*)$/, 'zoeken.blok.categorie'],
  [/^deel-(\d+)$/, 'zoeken.blok.deel'],
  [/^(bijlagen)$/, 'zoeken.blok.bijlagen'],
  [/^begrip-(.+)$/, 'zoeken.blok.begrip'],
  [/^afkorting-(.+)$/, 'zoeken.blok.afkorting'],
  [/^actor-(.+)$/, 'zoeken.blok.actor'],
  [/^regeling-(.+)$/, 'zoeken.blok.regeling'],
  [/^bron-(.+)$/, 'zoeken.blok.bron'],
  [/^concordantie-(.+)$/, 'zoeken.blok.concordantie'],
];

/**
 * Says in words which block an id cites: `2.1.a3` is "§ 2.1, alinea 3".
 *
 * @param id - id of an element on a page of the site
 * @returns null when it is not the id of something that can be cited
 */
export function blockLabel(id: string, t: Translate): string | null {
  const [, holder = '', tail = ''] = /^(.+?)((?:\.[aotfnrw]\d+)*)$/.exec(id) ?? [];
  const name = holderLabel(holder, t);
  if (name === null) return null;
  const labels = [...tail.matchAll(/\.([a-z])(\d+)/g)].map(([, letter = '', number = '']) => {
    const key = parts.find(([known]) => known === letter)?.[1];
    return key === undefined ? '' : t(key, { nummer: number });
  });
  return [name, ...labels].join(', ');
}

function holderLabel(holder: string, t: Translate): string | null {
  for (const [shape, key] of holders) {
    const [, number, heading] = shape.exec(holder) ?? [];
    if (number === undefined) continue;
    const name = t(key, { nummer: key === 'zoeken.blok.deel' ? toRoman(number) : number });
    // Headings below a process or an annex have a number in their id, but none in print.
    return heading === undefined ? name : `${name}, ${t('zoeken.blok.kop', { nummer: heading })}`;
  }
  return null;
}

function toRoman(number: string): string {
  return roman[Number(number) - 1] ?? number;
}
