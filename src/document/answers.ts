import type { Document } from './document.ts';

/** One thing that a view says, as it was answered: from the passage to the change that it led to. */
export interface AnsweredPart {
  /** Id of the view in the Document: `zienswijze-0003`. */
  readonly zienswijze: string;
  readonly nummer: number;
  readonly onderdeel: number;
  /** Id of the block that it is about; null for the whole. */
  readonly blok: string | null;
  /** Empty as long as there is none. */
  readonly antwoord: string;
  readonly besluit: Document['zienswijzen'][number]['onderdelen'][number]['besluit'];
  /** Ids of the blocks that changed because of it. */
  readonly wijzigingen: readonly string[];
}

type Part = Document['zienswijzen'][number]['onderdelen'][number];

/** What an answer still needs: the keys that are to be filled in, in that order. */
export function missingIn({
  samenvatting,
  antwoord,
  besluit,
}: Pick<Part, 'samenvatting' | 'antwoord' | 'besluit'>): ('samenvatting' | 'antwoord' | 'besluit')[] {
  return [
    ...(samenvatting.trim() === '' ? (['samenvatting'] as const) : []),
    ...(antwoord.trim() === '' ? (['antwoord'] as const) : []),
    ...(besluit === 'open' ? (['besluit'] as const) : []),
  ];
}

/** What views say of one block, and which of them changed it. */
export interface AnswersAt {
  readonly over: readonly AnsweredPart[];
  readonly gewijzigdDoor: readonly AnsweredPart[];
}

/** All that views say with what became of it, in the order of their numbers. */
export function answeredParts({ zienswijzen }: Pick<Document, 'zienswijzen'>): AnsweredPart[] {
  return zienswijzen.flatMap(({ id, nummer, onderdelen }) =>
    onderdelen.map(({ onderdeel, blok, antwoord, besluit, wijzigingen }) => ({
      zienswijze: id,
      nummer,
      onderdeel,
      blok: blok ?? null,
      antwoord,
      besluit,
      wijzigingen,
    })),
  );
}

/** The same from the other side: by the id of a block. */
export function answersByBlock(document: Pick<Document, 'zienswijzen'>): ReadonlyMap<string, AnswersAt> {
  const parts = answeredParts(document);
  const ids = new Set(
    parts.flatMap(({ blok, wijzigingen }) => [...(blok === null ? [] : [blok]), ...wijzigingen]),
  );
  const about = Map.groupBy(parts, ({ blok }) => blok);
  const changed = Map.groupBy(
    parts.flatMap((part) => part.wijzigingen.map((id) => ({ id, part }))),
    ({ id }) => id,
  );
  return new Map(
    [...ids].map((id) => [
      id,
      { over: about.get(id) ?? [], gewijzigdDoor: (changed.get(id) ?? []).map(({ part }) => part) },
    ]),
  );
}

/**
 * The paragraphs of a summary or an answer, which are plain text: an empty line parts them, and a line that was broken off goes on.
 * All outputs that show more than the words themselves part them by this.
 */
export function answerParagraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((one) => joined(one.split('\n')))
    .filter((one) => one !== '');
}

function joined(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}
