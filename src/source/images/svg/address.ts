import { defined } from '../../../diagnostics/defined.ts';
import { contentOf } from '../sniff.ts';
import { rasterFault } from '../raster.ts';
import type { UnsafeDrawing } from '../findings.ts';

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
export function addressFault(element: string, address: string): UnsafeDrawing | null {
  // As browsers do, which pass over white space and control characters in it.
  // eslint-disable-next-line no-control-regex -- control characters are what hides the scheme
  const bare = address.replace(/[\u0000-\u0020]+/g, '');
  if (/^data:/i.test(bare)) return dataFault(element, bare);
  if (/^(?:javascript|vbscript|livescript):/i.test(bare)) return { kind: 'address-script', element, address };
  return { kind: showing.has(element) ? 'address-of-image' : 'address-elsewhere', element, address };
}

/** An image that travels inside the drawing: pixels only, and whole. Of the types of image only svg has a `+`. */
function dataFault(element: string, address: string): UnsafeDrawing | null {
  const match = /^data:image\/[a-z]+;base64,([\w+/]+=*)$/i.exec(address);
  if (!match || !showing.has(element)) return { kind: 'address-with-data', element, address };
  const bytes = Buffer.from(defined(match[1], 'the data in an address'), 'base64');
  const content = contentOf(bytes);
  if (!content?.kind || content.kind === 'svg')
    return { kind: 'address-with-other', element, content: content?.words ?? null };
  const damage = rasterFault(content.kind, bytes);
  return damage === null ? null : { kind: 'address-with-damage', element, damage };
}
