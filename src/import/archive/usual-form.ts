import { usualXml } from '../xml/usual-xml.ts';
import type { Archive } from './open-archive.ts';

/**
 * A file of an office program with all its XML in the form that is usual. Every part is read here, so that no library
 * meets what this reader would refuse.
 *
 * @param file - its name, for messages
 * @throws ImportRefused for a part that is not XML, or declares what it may not
 */
export function inUsualForm(archive: Archive, file: string): Archive {
  return new Map(
    [...archive].map(([path, bytes]) => [
      path,
      /\.(?:xml|rels)$/i.test(path) ? usualXml(bytes, file) : bytes,
    ]),
  );
}
