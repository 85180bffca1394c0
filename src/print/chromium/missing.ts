import { MissingResourceError } from './serve.ts';
import type { BrokenImage } from './serve.ts';

/**
 * Stops the print when images are missing from it.
 *
 * @param pages - page of every block, as a first pass found them
 * @param sourceOf - file and line of a block, for people
 * @throws MissingResourceError that names the first: block, source and page
 */
export function assertImages(
  broken: readonly BrokenImage[],
  pages: ReadonlyMap<string, number>,
  sourceOf: (block: string) => string | null,
): void {
  const [first] = broken;
  if (!first) return;
  const { name, block } = first;
  const page = block === null ? undefined : pages.get(block);
  const source = block === null ? null : sourceOf(block);
  const where = [
    ...(block === null ? [] : [`blok ${block}`]),
    ...(source === null ? [] : [source]),
    ...(page === undefined ? [] : [`pagina ${String(page)}`]),
  ];
  const others = broken.length === 1 ? '' : ` Voor nog ${String(broken.length - 1)} geldt hetzelfde.`;
  throw new MissingResourceError(
    `De afbeelding ${name}${where.length === 0 ? '' : ` (${where.join(', ')})`} kan niet worden getoond: het bestand ontbreekt, is beschadigd of is geen afbeelding.${others} Er is geen PDF gemaakt.`,
  );
}

/** Blocks that hold the images. */
export function blocksOf(broken: readonly BrokenImage[]): string[] {
  return broken.flatMap(({ block }) => block ?? []);
}
