import { contentOf } from '../sniff.ts';
import { rasterFault } from '../raster.ts';
import { shortened } from './fault.ts';
import type { Told } from './fault.ts';

/** Elements that show an image by its address. */
const showing: ReadonlySet<string> = new Set(['image', 'feImage']);

/** The id of the part of the drawing that an address points to; null when it points to something else. */
export function fragmentOf(address: string): string | null {
  const fragment = /^#([^#]+)$/.exec(strippedOf(address))?.[1];
  // What is no UTF-8 or no `%` with two digits hides nothing of the rest: browsers decode what they can.
  return (
    fragment?.replace(/(?:%[\da-f]{2})+/gi, (escapes) =>
      Buffer.from(escapes.replaceAll('%', ''), 'hex').toString(),
    ) ?? null
  );
}

/**
 * An address without what browsers pass over in it (WHATWG, URL, § 4.4): controls and spaces around it, tabs and line
 * ends anywhere. `trim` takes more away, such as U+00A0, with which it points to another file.
 */
function strippedOf(address: string): string {
  let start = 0;
  let end = address.length;
  while (start < end && address.charCodeAt(start) <= 0x20) start += 1;
  while (start < end && address.charCodeAt(end - 1) <= 0x20) end -= 1;
  return address.slice(start, end).replace(/[\t\n\r]/g, '');
}

/**
 * Judges an address that does not point to a part of the drawing. An image may carry its pixels along.
 *
 * @param element - the local name of the element it stands in
 * @returns what is wrong with it; null when nothing is
 */
export function addressFault(element: string, address: string): Told | null {
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
