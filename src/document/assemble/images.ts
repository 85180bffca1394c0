import { visit } from '../visit.ts';
import type { AssemblyFinding } from '../findings.ts';
import { nearest } from '../nearest.ts';
import type { Body, Parsed } from './draft.ts';
import { placeOf } from './draft.ts';

/**
 * Makes the path of every image relative to the content folder and checks that it is there, and that every image that
 * is there is shown.
 *
 * @param bodies - all text, changed in place
 * @param images - paths of those in the content folder
 * @param isWhole - all text that may show an image is there: only then can one be called idle
 * @returns paths of the images that are shown; findings are images that are missing, and those that nobody shows
 */
export function resolveImages(
  bodies: readonly Body[],
  images: Parsed['images'],
  isWhole: boolean,
): { readonly shown: ReadonlySet<string>; readonly findings: readonly AssemblyFinding[] } {
  const findings: AssemblyFinding[] = [];
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
  for (const file of isWhole ? images : [])
    if (!shown.has(file) && !meant.has(file))
      findings.push({ kind: 'image-unused', place: { file, line: 1, column: 1 } });
  return { shown, findings };
}

/** A path as written, from the content folder; a full address stays as it is and is then not found. */
export function resolvePath(folder: string, written: string): string {
  const resolved = URL.parse(encodeURI(written), `file:///${folder}`);
  return resolved?.protocol === 'file:' ? decodeURI(resolved.pathname.slice(1)) : written;
}
