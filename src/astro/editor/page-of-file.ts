import { addressesOf } from '../../addresses.ts';
import type { Document } from '../../document/document.ts';

/** Path of the page on which a file of the list can be seen; that about the edition for what has no other. */
export function pageOfFile(document: Document, file: string): string {
  if (file === 'lijst.yaml') return '/';
  const addresses = addressesOf(document);
  const category = document.categorieen.find(({ source }) => source.file === file);
  const block = document.blokken.find(({ source, id }) => source.file === file && addresses.has(id));
  const address = addresses.get(category?.id ?? block?.id ?? '');
  // Without the place on it: a page that scrolls to one takes the page around it along.
  return address?.path ?? '/over/';
}
