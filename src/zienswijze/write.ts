import type { ZienswijzeFile } from '../document/schema/zienswijze.ts';

/** Name under which a view is saved. */
export function viewFileName({ uitgave }: Pick<ZienswijzeFile, 'uitgave'>, extension: string): string {
  const plain = (text: string): string => text.replace(/[^\w.-]+/g, '-');
  return `zienswijze-${plain(uitgave.id)}-${plain(uitgave.versie)}.${extension}`;
}

/** A view as the file that `readView` reads back. */
export function toViewJson(view: ZienswijzeFile): string {
  return `${JSON.stringify(view, null, 2)}\n`;
}
