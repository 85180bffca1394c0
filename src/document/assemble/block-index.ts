import type { Block, Entry } from '../document.ts';
import type { Overzicht } from '../schema/hoofdstuk.ts';
import type { DraftCategory } from './bodies.ts';
import type { Body, DraftSection } from './draft.ts';

interface Parts {
  /** Blocks of each body, notes included. */
  readonly numbered: ReadonlyMap<Body, readonly Block[]>;
  readonly categories: readonly DraftCategory[];
  /** The notes themselves and the bodies that hold their text. */
  readonly notes: readonly Block[];
  readonly noteBodies: readonly Body[];
  /** Entries that an overview lists. */
  readonly entries: Readonly<Partial<Record<Overzicht, readonly Pick<Entry<unknown>, 'id' | 'source'>[]>>>;
}

/**
 * Lists everything that can be cited in the order of the document: a section's text, then its categories and the
 * entries it prints; the notes of a chapter come last.
 *
 * @param bodies - the text in document order, notes left out
 */
export function listBlocks(bodies: readonly Body[], parts: Parts): Block[] {
  const blocks: Block[] = [];
  const categories = new Map(parts.categories.map((category) => [category.id, category]));
  for (const [index, body] of bodies.entries()) {
    const category = categories.get(body.holder);
    if (body.kind === 'title')
      blocks.push({ id: body.holder, kind: 'section', owner: body.owner, source: body.source });
    else if (category) blocks.push(...categoryBlocks(category));
    else if (body.kind === 'definition')
      blocks.push({ id: body.holder, kind: 'entry', owner: body.owner, source: body.source });
    else if (body.overzicht)
      blocks.push(
        ...(parts.entries[body.overzicht] ?? []).map(({ id, source }): Block => ({
          id,
          kind: 'entry',
          owner: body.owner,
          source,
        })),
      );
    blocks.push(...(parts.numbered.get(body) ?? []));
    const { chapter } = body;
    if (chapter && bodies[index + 1]?.chapter !== chapter) blocks.push(...closing(chapter, parts));
  }
  return blocks;
}

function categoryBlocks({ id, record, source }: DraftCategory): Block[] {
  const valuations = record.waarderingen.map((_, index): Block => ({
    id: `${id}.w${String(index + 1)}`,
    kind: 'valuation',
    owner: id,
    source,
  }));
  return [{ id, kind: 'category', owner: id, source }, ...valuations];
}

function closing(chapter: DraftSection, { notes, noteBodies, numbered }: Parts): Block[] {
  return notes
    .filter(({ owner }) => owner === chapter.id)
    .flatMap((note) => [
      note,
      ...noteBodies.filter(({ holder }) => holder === note.id).flatMap((body) => numbered.get(body) ?? []),
    ]);
}
