import { basisProperty } from '../../../source/word-form.ts';
import type { Archive } from '../../archive/open-archive.ts';
import { readXml, textOf, within } from '../../xml/read-xml.ts';

/** What a document says of the state of the list that it was made of; null when it says nothing that can be a name. */
export function basisOf(archive: Archive, file: string): string | null {
  const custom = archive.get('docProps/custom.xml');
  if (!custom) return null;
  const property = [...within(readXml(custom, file), 'property')].find(
    ({ attributes }) => attributes.name === basisProperty,
  );
  const found = property ? textOf(property).trim() : '';
  return /^[0-9a-f]{16}$/.test(found) ? found : null;
}
