import { visit } from '../visit.ts';
import type { Finding } from '../findings.ts';
import { nearest } from '../nearest.ts';
import type { Body, Parsed } from './draft.ts';
import { placeOf } from './draft.ts';

/**
 * Makes the path of every image relative to the content folder and checks that it is there, and that every image that
 * is there is shown.
 *
 * @param bodies - all text, changed in place
 * @param parsed - knows the images in the content folder, and the files that could not be read
 * @param findings - collects images that are missing, and those that nobody shows
 * @returns paths of the images that are shown
 */
export function resolveImages(
  bodies: readonly Body[],
  { images, refused }: Pick<Parsed, 'images' | 'refused'>,
  findings: Finding[],
): Set<string> {
  const known = new Set(images);
  const shown = new Set<string>();
  const meant = new Set<string>();
  for (const body of bodies) {
    const folder = body.source.file.replace(/[^/]*$/, '');
    for (const root of body.nodes) {
      visit(root, null, (node) => {
        if (node.type !== 'figure' && node.type !== 'image') return;
        const written = node.type === 'figure' ? node.src : node.url;
        const path = resolvePath(folder, written);
        if (node.type === 'figure') node.src = path;
        else node.url = path;
        if (known.has(path)) {
          shown.add(path);
          return;
        }
        const near = nearest(path, known);
        for (const image of near) meant.add(image);
        const suggestions = near.map((image) =>
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
  // A file that could not be read may show any of them, and so may one that has no place in the list.
  const isWhole = refused.size === 0 && !findings.some(({ kind }) => kind === 'orphan-passage');
  for (const file of isWhole ? images : [])
    if (!shown.has(file) && !meant.has(file))
      findings.push({ kind: 'image-unused', place: { file, line: 1, column: 1 } });
  return shown;
}

/** A path as written, from the content folder; a full address stays as it is and is then not found. */
function resolvePath(folder: string, written: string): string {
  const resolved = URL.parse(encodeURI(written), `file:///${folder}`);
  return resolved?.protocol === 'file:' ? decodeURI(resolved.pathname.slice(1)) : written;
}
