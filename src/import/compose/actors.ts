import { toSlug, UniqueNames } from '../../source/write/names.ts';
import type { Remark } from '../ledger/piece.ts';
import type { RegisterNames } from '../register-names.ts';
import type { CategoryDraft } from '../table/category-draft.ts';
import { keepUnder } from '../table/keep.ts';
import { categoryFolder, withChapters } from './arranged.ts';
import type { Arranged, NamedChapter } from './arranged.ts';
import type { ChapterDraft, ImportParts } from './parts.ts';
import { unknownActor } from './unknown-actor.ts';

/** Categories that each have one actor, and what is to be looked at because of that. */
interface OfActors {
  readonly categories: readonly CategoryDraft[];
  readonly remarks: readonly Remark[];
}

/** What a heading becomes that stood above a category and is not its actor. */
const heading = 'Onderwerp';

/**
 * Gives each category an actor to stand below: who performs it, or else what the source has above it. What several
 * perform stands below each of them, with the same number.
 *
 * @param names - takes actors that only a heading names
 */
export function withActors(drafts: readonly CategoryDraft[], names: RegisterNames): OfActors {
  const remarks: Remark[] = [];
  const categories = drafts.flatMap((draft) => {
    const { process, place } = draft;
    const record = { ...draft.record };
    const [first, ...others] = (record.actoren ?? []) as readonly string[];
    if (first === undefined)
      record.actoren = [process === null ? unknownActor.id : names.keyOf('actoren', process)];
    else if (process !== null && names.nameOf('actoren', first)?.toLowerCase() !== process.toLowerCase())
      keepUnder(record, heading, process);
    if (first === undefined || others.length === 0) return [{ ...draft, record }];
    const all = [first, ...others];
    remarks.push({ place, text: `nummer \`${String(record.nummer)}\` ${perActor(all)}` });
    return all.map((actor) => ({
      ...structuredClone(draft),
      record: { ...structuredClone(record), actoren: [actor] },
    }));
  });
  return { categories, remarks };
}

function perActor(actors: readonly string[]): string {
  return `is van ${actors.map((actor) => `\`${actor}\``).join(' en ')} en staat bij elk van hen: kijk na of waardering en periode voor elk kloppen`;
}

/** Gives each actor that categories name first a chapter: the one with its name, or a new one in a deel of its own. */
export function underActors({ parts, categories, registers }: ImportParts): Arranged {
  const names = new UniqueNames();
  const known = [unknownActor, ...((registers.actoren ?? []) as { id: string; naam: string }[])];
  const waiting = new Map(
    [...new Set(categories.map(actorOf))].map((id) => {
      const naam = known.find((one) => one.id === id)?.naam ?? id;
      return [naam.toLowerCase(), { title: naam, body: [], name: names.take(id), soort: 'actor' as const }];
    }),
  );
  const named = ({ title, body, process }: ChapterDraft): NamedChapter => {
    const actor = process ? waiting.get(title.toLowerCase()) : undefined;
    waiting.delete(actor === undefined ? '' : title.toLowerCase());
    return actor ? { ...actor, title, body } : { title, body, name: names.take(toSlug(title)) };
  };
  const given = parts.map((part) => ({ ...part, chapters: part.chapters.map(named) }));
  return {
    parts: withChapters(given, [...waiting.values()]),
    // Numbers come again below every actor.
    placeOf: (draft) => ({ keys: {}, folder: `${categoryFolder}/${actorOf(draft)}` }),
  };
}

function actorOf({ record }: CategoryDraft): string {
  const [first = unknownActor.id] = (record.actoren ?? []) as readonly string[];
  return first;
}
