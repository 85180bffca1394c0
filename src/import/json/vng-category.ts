import type { Piece, Remark } from '../ledger/piece.ts';
import type { RegisterNames } from '../register-names.ts';
import type { CategoryDraft } from '../table/category-draft.ts';
import { lapseIn } from '../table/lapsed.ts';
import type { Lapse } from '../table/lapsed.ts';
import { keepUnder } from '../table/keep.ts';
import { plainBody } from '../table/plain-body.ts';
import { readField } from '../table/read-field.ts';
import type { VngProcess, VngResult } from './vng-shape.ts';
import { otherValues } from './other-values.ts';
import { isKnownCode, valuationOf } from './vng-valuation.ts';

/** A result as a category, with what is to be told of it. */
interface ReadResult {
  readonly draft: CategoryDraft;
  readonly pieces: readonly Piece[];
  readonly remarks: readonly Remark[];
}

/** Keys that become a code or a number, and not words. */
const coded = [
  'waardering',
  'procestermijn',
  'bewaartermijn',
  'generiek',
  'specifiek',
  'nummer',
  'volledigNummer',
];
/** Keys that only tie the parts of the file together. */
const ties = ['procesType', 'procestype', 'url', 'procestermijnWeergave', 'herkomst'];
const worded = ['naam', 'omschrijving', 'toelichting'];

/** Turns a result of the list of the VNG into a category. */
export function readResult(result: VngResult, process: VngProcess, names: RegisterNames): ReadResult {
  const nummer = numberOf(result, process);
  const place = `resultaat ${nummer}`;
  const valuation = valuationOf(result, names);
  const { naam, omschrijving, herkomst, waardering, toelichting } = result;
  const lapse = valuation ? null : lapseIn([naam, omschrijving, waardering, herkomst, toelichting]);
  const record: Record<string, unknown> = {
    nummer,
    titel: naam || omschrijving || nummer,
    soort: 'resultaat',
    ...(omschrijving !== '' && naam !== '' && { omschrijving }),
    ...(valuation && { waarderingen: [valuation] }),
    ...(lapse && { vervallen: lapse.vervallen }),
  };
  const unknownOrigin = valuation === null || !('herkomst' in valuation);
  if (herkomst !== '' && unknownOrigin && lapse?.from !== herkomst) keepUnder(record, 'Herkomst', herkomst);
  for (const [name, value] of extrasOf(result, process)) setOrKeep(record, name, value, names);
  return {
    draft: {
      record,
      body: lapse?.from === toelichting ? [] : plainBody(toelichting),
      process: process.naam,
      place,
    },
    pieces: piecesOf(result, place, lapse),
    remarks: remarksOf(result, place, lapse, valuation !== null),
  };
}

function numberOf({ nummer, volledigNummer }: VngResult, process: VngProcess): string {
  if (volledigNummer !== '') return volledigNummer;
  return nummer.includes('.') || process.nummer === '' ? nummer : `${process.nummer}.${nummer}`;
}

/** What a result has besides: of which kind it is, what it is about, its identity, and the areas that it is for. */
function extrasOf(result: VngResult, process: VngProcess): [string, string][] {
  const areas = Object.entries(result)
    .filter(([key, value]) => value === true && !coded.includes(key))
    .map(([key]) =>
      key
        .replace(/(?<=[a-z])(?=[A-Z])|_/g, ' ')
        .replace(/ +/g, ' ')
        .toLowerCase(),
    );
  const other = Object.entries(result).filter(
    ([key, value]) =>
      typeof value === 'string' && value !== '' && ![...coded, ...ties, ...worded, 'uuid'].includes(key),
  ) as [string, string][];
  const kind = [result.generiek, result.specifiek].map(
    (value) => value === true || /^(?:true|ja|waar)$/i.test(String(value)),
  );
  const uuid = result.uuid || (/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(result.url)?.[0] ?? '');
  const found: [string, string][] = [
    ['typering', kind[0] ? 'generiek' : kind[1] ? 'specifiek' : ''],
    ['procesobject', process.procesobject],
    ['uuid', uuid],
    ['taakgebieden', areas.join('; ')],
    ...other,
  ];
  return found.filter(([, value]) => value !== '');
}

/** The names under which they are kept where categories have no field for them. */
const labels: Readonly<Record<string, string>> = {
  typering: 'Generiek of specifiek',
  procesobject: 'Procesobject',
  uuid: 'UUID',
  taakgebieden: 'Taakgebieden',
};

function setOrKeep(record: Record<string, unknown>, name: string, value: string, names: RegisterNames): void {
  const read = readField(name, value, names);
  if (read === undefined) keepUnder(record, labels[name] ?? name, value);
  else record[name] = read;
}

function piecesOf(result: VngResult, place: string, lapse: Lapse | null): Piece[] {
  const values = Object.entries(result).filter(([, value]) => typeof value === 'string' && value !== '') as [
    string,
    string,
  ][];
  return [
    { kind: 'resultaat', place, text: result.naam },
    ...values.map(([key, text]): Piece => {
      const where = `${place}, \`${key}\``;
      if (coded.includes(key)) return { kind: 'cel', place: where, text, became: 'een code of een nummer' };
      if (ties.includes(key)) return { kind: 'cel', place: where, text, became: 'de plaats of de herkomst' };
      if (key === 'toelichting' && text === lapse?.from)
        return { kind: 'cel', place: where, text, became: 'waarom het nummer is vervallen' };
      return { kind: 'cel', place: where, text };
    }),
    // True tells that it is for an area.
    ...otherValues(
      result,
      Object.keys(result).filter((key) => ['string', 'boolean'].includes(typeof result[key])),
      place,
    ),
  ];
}

function remarksOf(result: VngResult, place: string, lapse: Lapse | null, isValued: boolean): Remark[] {
  const unknown = (['waardering', 'procestermijn'] as const).filter(
    (key) => !isKnownCode(key, result[key]) && lapse?.from !== result[key],
  );
  return [
    ...unknown.map((key) => ({
      place,
      text: `\`${key}\` met waarde \`${result[key]}\` is niet bekend en niet overgenomen`,
    })),
    ...(isValued || lapse
      ? []
      : [{ place, text: 'zonder waardering, en zonder woorden die zeggen dat het nummer is vervallen' }]),
  ];
}
