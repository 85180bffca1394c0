import { visit } from '../visit.ts';
import type { Finding } from '../findings.ts';
import { nearest } from '../nearest.ts';
import type { Body } from './draft.ts';
import { placeOf } from './draft.ts';

/**
 * Makes the path of every image relative to the content folder and checks that it is there.
 *
 * @param bodies - all text, changed in place
 * @param images - paths of the images in the content folder
 * @param findings - collects images that are missing
 */
export function resolveImages(bodies: readonly Body[], images: readonly string[], findings: Finding[]): void {
  const known = new Set(images);
  for (const body of bodies) {
    const folder = body.source.file.replace(/[^/]*$/, '');
    for (const root of body.nodes) {
      visit(root, null, (node) => {
        if (node.type !== 'figure' && node.type !== 'image') return;
        const written = node.type === 'figure' ? node.src : node.url;
        const path = resolvePath(folder, written);
        if (node.type === 'figure') node.src = path;
        else node.url = path;
        if (known.has(path)) return;
        const suggestions = nearest(path, known).map((image) =>
          image.startsWith(folder) ? image.slice(folder.length) : image,
        );
        findings.push({
          kind: 'image-missing',
          place: placeOf(body.source.file, node),
          path: written,
          suggestions,
        });
      });
    }
  }
}

/** A path as written, from the content folder; a full address stays as it is and is then not found. */
function resolvePath(folder: string, written: string): string {
  const resolved = URL.parse(encodeURI(written), `file:///${folder}`);
  return resolved?.protocol === 'file:' ? decodeURI(resolved.pathname.slice(1)) : written;
}
