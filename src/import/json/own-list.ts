import type { Piece } from '../ledger/piece.ts';

type Json = Readonly<Record<string, unknown>>;

/** Whether JSON is the list as Inzage publishes it. */
export function isOwnList(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && 'formaat' in value && 'delen' in value;
}

/** All that stands in the list, counted in the JSON itself: its categories, its alineas and its images. */
export function piecesOfList(list: Json): Piece[] {
  const pieces: Piece[] = [];
  for (const category of arrayAt(list, 'categorieen'))
    pieces.push({
      kind: 'resultaat',
      place: `categorie ${stringAt(category, 'nummer')}`,
      text: stringAt(category, 'titel'),
    });
  walk(list, '$', pieces);
  return pieces;
}

/** Nodes of text, by their type; what they hold is looked into only where it is not their text. */
function walk(value: unknown, place: string, pieces: Piece[]): void {
  if (Array.isArray(value)) {
    value.forEach((one, index) => {
      walk(one, `${place}[${String(index)}]`, pieces);
    });
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const node = value as Json;
  if (node.type === 'paragraph') pieces.push({ kind: 'alinea', place, text: wordsOf(node) });
  else if (node.type === 'figure')
    pieces.push({
      kind: 'afbeelding',
      place: stringAt(node, 'src'),
      text: stringAt(node, 'alt'),
      left: 'lijst.json bevat geen afbeeldingen',
    });
  else for (const [key, inner] of Object.entries(node)) walk(inner, `${place}.${key}`, pieces);
}

/** The words that stand in the file of a text; those of a reference that Inzage words are made again. */
function wordsOf(node: Json): string {
  if (node.type === 'crossReference' && node.auto === true) return '';
  if (node.type === 'dataReference') return stringAt(node, 'name');
  if (typeof node.value === 'string') return node.value;
  return arrayAt(node, 'children').map(wordsOf).join('');
}

function arrayAt(record: Json, key: string): Json[] {
  const value = record[key];
  return Array.isArray(value) ? (value as Json[]) : [];
}

function stringAt(record: Json, key: string): string {
  const value = record[key];
  return typeof value === 'string' ? value : '';
}
