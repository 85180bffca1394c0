import { PDFDict, PDFRawStream } from '@cantoo/pdf-lib';
import type { PDFContext, PDFRef } from '@cantoo/pdf-lib';
import { piecesOf, renamedText } from '../../pdf/content.ts';
import type { Piece } from '../../pdf/content.ts';
import { shallow } from '../file/copy.ts';
import { deflated } from '../file/deflated.ts';
import { name, textOf } from '../../pdf/library.ts';
import { streamText } from '../../pdf/stream-text.ts';

/** Kinds of resources that content names (ISO 32000-1, table 33), and the letter their names begin with. */
const kinds = { ColorSpace: 'C', ExtGState: 'G', Font: 'F', Pattern: 'P', Shading: 'S', XObject: 'X' };

/**
 * Names the resources of a page or a form in the order in which its content first uses them. Chromium names them after
 * the numbers its objects have, which depend on what else it was doing: the same print would not be the same bytes.
 * No report found.
 *
 * @param holder - dictionary of the page or form; gets resources of its own
 * @param pieces - its content
 * @returns new names by old, both with their slash
 */
export function renameResources(holder: PDFDict, pieces: readonly Piece[]): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  const resources = holder.lookupMaybe(name('Resources'), PDFDict);
  if (!resources) return renamed;
  const fresh = shallow(resources);
  const used = pieces.flatMap(({ names }) => names.map(({ text }) => text.slice(1)));
  for (const [kind, letter] of Object.entries(kinds)) {
    const named = resources.lookupMaybe(name(kind), PDFDict);
    if (!named) continue;
    const all = new Map(named.entries().map(([key, value]) => [textOf(key), value]));
    const entries = PDFDict.withContext(holder.context);
    for (const old of new Set([...used.filter((one) => all.has(one)), ...all.keys()])) {
      const given = `${letter}${String(entries.keys().length + 1)}`;
      const value = all.get(old);
      if (value) entries.set(name(given), value);
      renamed.set(`/${old}`, `/${given}`);
    }
    fresh.set(name(kind), entries);
  }
  holder.set(name('Resources'), fresh);
  return renamed;
}

/** Does that for every form and pattern, which have content and resources of their own. */
export async function renameInForms(context: PDFContext): Promise<void> {
  const forms = context
    .enumerateIndirectObjects()
    .filter((entry): entry is [PDFRef, PDFRawStream] => isForm(entry[1]));
  await Promise.all(
    forms.map(async ([ref, form]) => {
      const source = streamText(form);
      const pieces = piecesOf(source);
      const renamed = renameResources(form.dict, pieces);
      const text = pieces.map((piece) => renamedText(source, piece, renamed)).join('\n');
      form.dict.set(name('Filter'), name('FlateDecode'));
      context.assign(ref, PDFRawStream.of(form.dict, await deflated(Buffer.from(text, 'latin1'))));
    }),
  );
}

function isForm(object: unknown): boolean {
  return object instanceof PDFRawStream && object.dict.has(name('Resources'));
}
