import { placesIn } from '../diagnostics/places.ts';
import type { Place } from '../diagnostics/diagnostic.ts';

/** Words in a drawing that people see or hear. */
export interface DrawnWords {
  readonly text: string;
  readonly place: Place;
}

/**
 * The words of the drawings of a list: of texts, titles and descriptions.
 *
 * @param images - by path; only SVG has words
 */
export function* drawnWords(images: ReadonlyMap<string, Uint8Array>): Generator<DrawnWords> {
  for (const [file, bytes] of images) {
    if (!file.endsWith('.svg')) continue;
    const drawing = new TextDecoder().decode(bytes);
    const places = placesIn(drawing);
    for (const { 0: whole, 1: text = '', index } of drawing.matchAll(
      /<(?:text|tspan|title|desc)\b[^>]*>([^<]+)/g,
    ))
      yield { text, place: { file, ...places(index + whole.length - text.length) } };
  }
}
