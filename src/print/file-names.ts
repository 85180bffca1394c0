import { addressesOf } from '../addresses.ts';
import type { Document } from '../document/document.ts';
import type { PageMap } from '../document/page-map.ts';
import { headingText } from '../document/queries.ts';
import type { Lijst } from '../document/schema/lijst.ts';
import type { PageRange } from './finish/extents.ts';

/** A chapter as a file of its own: what it is called and which pages it has. */
export interface ChapterFile {
  readonly id: string;
  /** Heading of the chapter. */
  readonly title: string;
  readonly fileName: string;
  readonly range: PageRange;
}

/** Name of the PDF of a version. */
export function pdfName(lijst: Pick<Lijst, 'id' | 'versie'>): string {
  return `${stemOf(lijst)}.pdf`;
}

/** Name of the PDF with what changed marked. */
export function renvooiName(lijst: Pick<Lijst, 'id' | 'versie'>): string {
  return `${stemOf(lijst)}-renvooi.pdf`;
}

/** Whether a file may be the PDF of a version or of one of its chapters: which there are is known once it is printed. */
export function mayBePdf(lijst: Pick<Lijst, 'id' | 'versie'>, fileName: string): boolean {
  return (
    fileName === pdfName(lijst) || (fileName.startsWith(`${stemOf(lijst)}-`) && fileName.endsWith('.pdf'))
  );
}

function stemOf({ id, versie }: Pick<Lijst, 'id' | 'versie'>): string {
  return `${id}-${versie}`;
}

/**
 * The chapters with the pages of each: up to where the next chapter or deel begins. A page with an end and a beginning
 * on it is in both files.
 *
 * @param beginsPage - whether what an id names stands at the top of its page
 */
export function chapterFiles(
  document: Document,
  { pages, total }: PageMap,
  beginsPage: (id: string) => boolean,
): ChapterFile[] {
  const addresses = addressesOf(document);
  const sections = document.delen.flatMap((deel) => [deel, ...deel.children]);
  return sections.flatMap((section, index): ChapterFile[] => {
    const first = pages[section.id];
    if (section.level !== 1 || first === undefined) return [];
    const next = sections[index + 1];
    const following = (next && pages[next.id]) ?? total + 1;
    const last = next && !beginsPage(next.id) ? following : following - 1;
    const name = addresses.get(section.id)?.path.split('/').filter(Boolean).join('-') ?? section.id;
    return [
      {
        id: section.id,
        title: headingText(section),
        fileName: `${stemOf(document.lijst)}-${name}.pdf`,
        range: { first: first - 1, last: Math.max(first, last) - 1 },
      },
    ];
  });
}
