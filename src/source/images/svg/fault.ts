import { shorten } from '../../../diagnostics/shorten.ts';

/** What makes a drawing unsafe to publish, and where in the file it stands. */
export interface SvgFault {
  readonly at: number;
  readonly found: string;
  readonly repair: string;
}

/** What a fault is about before it is known where in the file that stands. */
export type Told = Omit<SvgFault, 'at'>;

/** So many faults tell that the whole file is wrong. */
export const mostFaults = 50;

/** As much of a value as a message shows. */
export function shortened(value: string): string {
  // White space of other scripts makes another address, and nobody would see it.
  const visible = value.replace(/[^\S\t\n\f\r ]/g, encodeURIComponent);
  return shorten(visible.replace(/[\s`]+/g, ' ').trim());
}

export const saveAsPlain =
  'Haal het weg, of bewaar de tekening opnieuw als gewone svg (in Inkscape: Opslaan als, Gewone SVG).';
