/**
 * How a list stands in a document of Word: what its writer and its reader agree on. Styles have names that people see
 * in Word; what Word has no words for stands behind a link, or in letters that are not shown.
 */

/** Above the table with the data of a file: the path of that file stands beside it. */
export const fileKey = 'Bestand';

/** The property of a document that tells from which state of the list it was made. */
export const basisProperty = 'Inzage basis';

/** A block that Word has no form for, written as in the file. */
export const markdownStyle = 'Inzage Markdown';
export const captionStyle = 'Inzage bijschrift';
export const noticeStyle = 'Inzage let-op';
export const quoteStyle = 'Inzage citaat';

/** How an item of a list stands there; all that its lines and its marker do not show. */
export interface ItemForm {
  /** 1 for a list that stands in no other. */
  readonly depth: number;
  /** Empty lines between the items, and within this one. */
  readonly loose: boolean;
  readonly wide: boolean;
  /** It begins a list of its own right behind another. */
  readonly first: boolean;
  /** A further alinea of an item. */
  readonly more: boolean;
}

const deepest = 5;

/** The name of the style of an item; null for one that is too deep. */
export function itemStyle({ depth, loose, wide, first, more }: ItemForm): string | null {
  if (depth > deepest) return null;
  const words = [loose && 'los', wide && 'ruim', first && 'nieuw', more && 'vervolg'].filter(
    (word) => word !== false,
  );
  return ['Inzage lijst', String(depth), ...words].join(' ');
}

/** Every style of an item, with what it says. */
export const itemStyles: readonly (readonly [string, ItemForm])[] = Array.from(
  { length: deepest },
  (_, index) =>
    Array.from({ length: 16 }, (_none, bits): readonly [string, ItemForm] => {
      const form = {
        depth: index + 1,
        loose: (bits & 1) > 0,
        wide: (bits & 2) > 0,
        first: (bits & 4) > 0,
        more: (bits & 8) > 0,
      };
      return [itemStyle(form) ?? '', form];
    }),
).flat();

/** Key of a style in the file: its name without what a key may not have. */
export function styleKey(name: string): string {
  return name.replace(/[^A-Za-z0-9]/g, '');
}

const scheme = 'inzage:';

/** What a directive says besides its words, or a reference of which Inzage makes the words, as an address. */
export function toLink(name: string, attributes: Readonly<Record<string, string>>): string {
  return `${scheme}${name}?${new URLSearchParams(attributes).toString()}`;
}

/** Reads such an address; null for any other. */
export function fromLink(
  address: string,
): { readonly name: string; readonly attributes: Readonly<Record<string, string>> } | null {
  if (!address.startsWith(scheme)) return null;
  const [name = '', query = ''] = address.slice(scheme.length).split('?');
  return { name, attributes: Object.fromEntries(new URLSearchParams(query)) };
}

/** The name of such an address for a reference to another place in the list. */
export const referenceName = 'verwijzing';
