/** What became of a view: of each passage that it cites what that is now, and how the body answered. */
import type { Decision } from '../../document/schema/beantwoording.ts';
import type { ZienswijzeFile } from '../../document/schema/zienswijze.ts';
import { holdersOf, judge } from './since.ts';
import type { NamedPlace, Since, Verdict } from './since.ts';

/** A place in the edition that the answer stands in; its path is counted from the home page of that edition. */
export interface AnswerPlace extends NamedPlace {
  /** As `plaatsen` of `Since` has it. */
  readonly sleutel: string;
}

/** The answer to one thing that a view says, as the page reads it. */
export interface ToldAnswer {
  readonly nummer: number;
  readonly onderdeel: number;
  /** Where the answer stands. */
  readonly nota: NamedPlace;
  /** Null for the whole. */
  readonly over: AnswerPlace | null;
  readonly samenvatting: string;
  readonly antwoord: string;
  readonly besluit: Decision;
  readonly wijzigingen: readonly AnswerPlace[];
}

/** The answers that an edition holds. */
export interface AnsweredEdition {
  readonly versie: string;
  /** Path of its home page, from that of the site. */
  readonly map: string;
  readonly antwoorden: readonly ToldAnswer[];
}

/** What `antwoorden.json` says: the editions that hold answers, the newest first. */
export interface ToldAnswers {
  readonly formaat: 1;
  readonly uitgaven: readonly AnsweredEdition[];
}

/** Of an edition that has no page on the site nobody can say what became of its passages. */
export type PassageVerdict = Verdict | { readonly kind: 'geen-uitgave' };

/** By what answers were found: the number of the view, the passage, or what that stands or stood in. */
export interface FoundAnswers {
  readonly how: 'nummer' | 'plaats' | 'omgeving';
  readonly edition: AnsweredEdition;
  readonly answers: readonly ToldAnswer[];
}

export interface PartOutcome {
  readonly part: ZienswijzeFile['onderdelen'][number];
  /** Path of the passage below the home page that it was read on; null where that cannot be told. */
  readonly path: string | null;
  readonly verdict: PassageVerdict;
  readonly found: FoundAnswers | null;
}

export interface Outcome {
  readonly parts: readonly PartOutcome[];
  /** Null where the view says nothing of the whole, or nothing of that was answered. */
  readonly whole: FoundAnswers | null;
  /** Whether the number that the reader gave is that of this view. */
  readonly number: 'geen' | 'gevonden' | 'andere-plaatsen' | 'onbekend';
  /** Answers to the view of that number that belong to none of its passages. */
  readonly rest: FoundAnswers | null;
}

/** Null for the present edition, undefined for one that is not on the site. */
export type SinceOf = (versie: string) => Since | null | undefined;

/**
 * Finds what became of a view. A view is known by the number that the body gave it, if its answers are about the passages of
 * this one; without it all answers at a passage may be the one.
 *
 * @param number - null where the reader has none
 */
export function outcomeOf(
  view: ZienswijzeFile,
  { uitgaven }: ToldAnswers,
  sinceOf: SinceOf,
  number: number | null,
): Outcome {
  const since = sinceOf(view.uitgave.versie);
  const places = uitgaven.map((edition) => placesOf(edition, sinceOf(edition.versie)));
  const parts = view.onderdelen.map((part) => cite(part, view.uitgave.adres, since));
  const numbered = number === null ? [] : places.map((one) => one.ofView(number));
  const mine = numbered.find((one) => parts.some((part) => one.at(part) !== null) || isWhole(view, one));
  const wantsWhole = (view.algemeen ?? '') !== '';
  const searched = mine ? [mine, ...places] : places;
  const outcomes = parts.map((cited) => ({
    ...cited.shown,
    found: firstFound(searched, (one) => one.at(cited)),
  }));
  const whole = wantsWhole ? firstFound(searched, (one) => one.whole()) : null;
  const used = new Set(
    [...outcomes.map(({ found }) => found), whole].flatMap((found) => found?.answers ?? []),
  );
  return {
    parts: outcomes,
    whole,
    number:
      number === null
        ? 'geen'
        : mine
          ? 'gevonden'
          : numbered.some((one) => !one.isEmpty)
            ? 'andere-plaatsen'
            : 'onbekend',
    rest: mine?.except(used) ?? null,
  };
}

function firstFound<T>(all: readonly T[], find: (one: T) => FoundAnswers | null): FoundAnswers | null {
  for (const one of all) {
    const found = find(one);
    if (found !== null) return found;
  }
  return null;
}

/** A view that is about the whole alone is known by an answer about that. */
function isWhole({ onderdelen }: ZienswijzeFile, one: Places): boolean {
  return onderdelen.length === 0 && one.whole() !== null;
}

/** A cited passage, with the keys of where it is now. */
interface CitedPart {
  readonly shown: Omit<PartOutcome, 'found'>;
  readonly keys: readonly string[];
  /** Of what it stands or stood in, the nearest first. */
  readonly around: readonly string[];
}

function cite(
  part: ZienswijzeFile['onderdelen'][number],
  home: string,
  since: Since | null | undefined,
): CitedPart {
  const path = part.adres.startsWith(home) ? `/${part.adres.slice(home.length)}` : null;
  const page = path?.split('#')[0] ?? '';
  // A page is known by its path, and what stands on it by its id.
  const own = path === null ? [part.blok] : [part.blok, keyOf(path)];
  const known = own.find((key) => verdictOn(key, since).kind !== 'onbekend') ?? part.blok;
  const now = (keys: readonly string[]): string[] => keys.flatMap((key) => nowOf(key, verdictOn(key, since)));
  return {
    shown: { part, path, verdict: verdictOn(known, since) },
    keys: now(own),
    around: now([...holdersOf(part.blok), page]),
  };
}

function verdictOn(key: string, since: Since | null | undefined): PassageVerdict {
  if (since === undefined) return { kind: 'geen-uitgave' };
  return since === null ? { kind: 'ongewijzigd', otherWords: false } : judge(key, null, since);
}

/** The keys of where something stands in the present edition. */
function nowOf(key: string, verdict: PassageVerdict): readonly string[] {
  if (verdict.kind === 'onbekend') return [];
  return verdict.kind === 'anders' ? verdict.became.nu.map(({ adres }) => keyOf(adres)) : [key];
}

/** What names a place without its page: its id, or the path of a page. */
function keyOf(path: string): string {
  const [page = '', id = ''] = path.split('#');
  return id === '' ? page : id;
}

/** The answers of one edition, to be found by where their passages are now. */
interface Places {
  readonly isEmpty: boolean;
  readonly at: (cited: CitedPart) => FoundAnswers | null;
  readonly whole: () => FoundAnswers | null;
  readonly except: (used: ReadonlySet<ToldAnswer>) => FoundAnswers | null;
  readonly ofView: (number: number) => Places;
}

function placesOf(edition: AnsweredEdition, since: Since | null | undefined): Places {
  const nowIn = ({ sleutel }: AnswerPlace): readonly string[] => nowOf(sleutel, verdictOn(sleutel, since));
  const all = edition.antwoorden.map((answer) => ({
    answer,
    now: new Set([...(answer.over === null ? [] : [answer.over]), ...answer.wijzigingen].flatMap(nowIn)),
  }));
  const among = (some: typeof all, by: FoundAnswers['how'] | null): Places => {
    const found = (how: FoundAnswers['how'], ones: typeof all): FoundAnswers | null =>
      ones.length === 0 ? null : { how: by ?? how, edition, answers: ones.map(({ answer }) => answer) };
    const within = (keys: readonly string[]): typeof all =>
      some.filter(({ now }) => keys.some((key) => now.has(key)));
    return {
      isEmpty: some.length === 0,
      at: ({ keys, around }) =>
        found('plaats', within(keys)) ?? firstFound(around, (key) => found('omgeving', within([key]))),
      whole: () =>
        found(
          'plaats',
          some.filter(({ answer }) => answer.over === null),
        ),
      except: (used) =>
        found(
          'plaats',
          some.filter(({ answer }) => !used.has(answer)),
        ),
      ofView: (number) =>
        among(
          some.filter(({ answer }) => answer.nummer === number),
          'nummer',
        ),
    };
  };
  return among(all, null);
}
