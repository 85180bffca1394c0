import { decodeText } from '../decode.ts';
import type { PlainFile } from '../format.ts';
import type { ReadFile } from '../read-result.ts';
import { ImportRefused } from '../refused.ts';
import type { RegisterNames } from '../register-names.ts';
import { plainBody } from '../table/plain-body.ts';
import type { Piece } from '../ledger/piece.ts';
import { otherValues } from './other-values.ts';
import { readResult } from './vng-category.ts';
import { vngList } from './vng-shape.ts';
import type { VngProcess, VngResult } from './vng-shape.ts';

/**
 * Reads the list of the VNG as JSON: kinds of process with their results.
 *
 * @throws ImportRefused when it is no JSON, or of another form
 */
export function readVng({ name }: PlainFile<'json'>, value: unknown, names: RegisterNames): ReadFile {
  const list = vngList.safeParse(value);
  if (!list.success)
    throw new ImportRefused(
      'IM17',
      `\`${name}\` is JSON van een andere vorm. Gelezen worden \`lijst.json\` van Inzage, en de VNG-lijst: procestypen met \`nummer\` en \`naam\`, elk met \`resultaten\`.`,
    );
  const { procestypen, resultaten } = list.data;
  const read = procestypen.flatMap((process) =>
    [...process.resultaten, ...resultaten.filter((result) => belongs(result, process))].map((result) =>
      readResult(result, process, names),
    ),
  );
  const strays = resultaten.filter((result) => !procestypen.some((process) => belongs(result, process)));
  return {
    title: null,
    parts: [{ title: 'Selectielijst', body: [], chapters: procestypen.map(chapterOf) }],
    categories: read.map(({ draft }) => draft),
    images: [],
    columns: new Map(),
    rows: new Map(),
    pieces: [
      ...procestypen.flatMap(piecesOf),
      ...read.flatMap(({ pieces }) => pieces),
      ...strays.map(({ volledigNummer, nummer, naam }) => ({
        kind: 'resultaat' as const,
        place: `resultaat ${volledigNummer || nummer}`,
        text: naam,
        left: 'het noemt een procestype dat niet in het bestand staat',
      })),
    ],
    remarks: read.flatMap(({ remarks }) => remarks),
  };
}

/** Reads JSON. @throws ImportRefused when it is none */
export function parseJson({ name, bytes }: PlainFile<'json'>): unknown {
  try {
    return JSON.parse(decodeText(bytes));
  } catch (error) {
    const why = error instanceof Error ? ` (${error.message})` : '';
    throw new ImportRefused('IM16', `\`${name}\` is geen geldige JSON${why}.`);
  }
}

/** Keys of a kind of process that are words; its object stands with each of its results. */
const worded = ['naam', 'omschrijving', 'toelichting', 'procesobject'] as const;

function piecesOf(process: VngProcess): Piece[] {
  const place = `procestype ${process.nummer}`;
  return [
    ...worded
      .filter((key) => process[key] !== '')
      .map((key): Piece => ({ kind: 'cel', place, text: process[key] })),
    ...otherValues(process, [...worded, 'url', 'uuid', 'nummer', 'resultaten'], place),
  ];
}

function belongs(result: VngResult, process: VngProcess): boolean {
  const target = result.procesType || result.procestype;
  return target !== '' && [process.url, process.uuid, process.nummer].includes(target);
}

function chapterOf({
  naam,
  omschrijving,
  toelichting,
}: VngProcess): ReadFile['parts'][number]['chapters'][number] {
  return { title: naam, process: true, body: [...plainBody(omschrijving), ...plainBody(toelichting)] };
}
