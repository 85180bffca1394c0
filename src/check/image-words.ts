import { shorten } from '../diagnostics/shorten.ts';
import type { Measured } from '../source/images/broken.ts';

/** What a file of pixels is called that is not whole, or larger than can be shown. */
export function damageInWords(damage: Measured): string {
  if (damage === 'cut-off') return 'een afbeelding die halverwege ophoudt';
  if (damage === 'damaged') return 'een beschadigde afbeelding';
  return 'bytesBehind' in damage
    ? `${damage.bytesBehind} bytes achter het einde van de afbeelding`
    : `een afbeelding van ${damage.width} bij ${damage.height} beeldpunten`;
}

/** As much of a name or a value in a drawing as a message shows. */
export function shownValue(value: string): string {
  // White space of other scripts makes another address, and nobody would see it.
  const visible = value.replace(/[^\S\t\n\f\r ]/g, encodeURIComponent);
  return shorten(visible.replace(/[\s`]+/g, ' ').trim());
}

export const saveAsPlain =
  'Haal het weg, of bewaar de tekening opnieuw als gewone svg (in Inkscape: Opslaan als, Gewone SVG).';
