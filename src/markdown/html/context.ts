import type { ElementContent } from 'hast';
import type { Document } from '../../document/document.ts';
import type { Translate } from '../../i18n/translate.ts';

/** What rendering needs to know about the place it renders for. */
export interface RenderContext {
  readonly document: Document;
  readonly t: Translate;
  readonly medium: 'site' | 'print';
  /** Link to something in the list by its id; null when it has no address there. */
  readonly hrefOf: (id: string) => string | null;
  /** Where an image of the content folder can be loaded from. */
  readonly imageSrc: (path: string) => string;
  /** On paper: the place for the printed page number of something; absent where links do without. */
  readonly pageOf?: (id: string) => ElementContent;
  /** What to put at the end of a citable block, such as its permalink. */
  readonly mark?: (id: string) => ElementContent[];
}
