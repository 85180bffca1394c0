import { contentOf } from '../sniff.ts';
import { rasterFault } from '../raster.ts';
import { shortened } from './fault.ts';
import type { Told } from './fault.ts';

/** Elements that show an image by its address. */
const showing: ReadonlySet<string> = new Set(['image', 'feImage']);

/** The id of the part of the drawing that an address points to; null when it points to something else. */
export function fragmentOf(address: string): string | null {
  const trimmed = address.trim();
  if (!/^#[^#]+$/.test(trimmed)) return null;
  try {
    return decodeURIComponent(trimmed.slice(1));
  } catch {
    return trimmed.slice(1);
  }
}

/**
 * Judges an address in a drawing. It may point to another part of the drawing; an image may carry its pixels along.
 *
 * @param element - the local name of the element it stands in
 * @returns what is wrong with it; null when nothing is
 */
export function addressFault(element: string, address: string): Told | null {
  if (fragmentOf(address) !== null) return null;
  // As browsers do, which pass over white space and control characters in it.
  // eslint-disable-next-line no-control-regex -- control characters are what hides the scheme
  const bare = address.replace(/[\u0000-\u0020]+/g, '');
  if (/^data:/i.test(bare)) return dataFault(element, bare);
  const found = `het adres \`${shortened(address)}\` bij \`<${element}>\``;
  if (/^(?:javascript|vbscript|livescript):/i.test(bare))
    return {
      found: `een script in ${found}`,
      repair: 'Haal het adres weg: een afbeelding heeft geen script nodig.',
    };
  if (!showing.has(element))
    return { found, repair: 'Haal het adres weg, of neem waar het naar wijst over in de tekening zelf.' };
  return {
    found,
    repair:
      'Neem de afbeelding op in het bestand (in Inkscape: Extensies, Afbeeldingen, Afbeeldingen inbedden).',
  };
}

/** An image that travels inside the drawing: pixels only, and whole. Of the types of image only svg has a `+`. */
function dataFault(element: string, address: string): Told | null {
  const repair = 'Neem de afbeelding op als png, jpg of webp, of haal haar weg.';
  const match = /^data:image\/[a-z]+;base64,([\w+/]+=*)$/i.exec(address);
  if (!match || !showing.has(element))
    return { found: `gegevens in het adres \`${shortened(address)}\` bij \`<${element}>\``, repair };
  const bytes = Buffer.from(match[1] ?? '', 'base64');
  const content = contentOf(bytes);
  if (!content?.kind || content.kind === 'svg')
    return { found: `${content?.words ?? 'geen afbeelding'} in het adres bij \`<${element}>\``, repair };
  const broken = rasterFault(content.kind, bytes);
  return broken === null ? null : { found: `${broken}, opgenomen bij \`<${element}>\``, repair };
}
