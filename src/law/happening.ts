/** Something that happens on a day, after which a term runs or a file can be kept. */
export interface Happening {
  /** In words that fit after "na": "afhandeling", or a clause "dat het contract is beëindigd". */
  readonly tekst: string;
  readonly code?: string | undefined;
}

/** Tells on which day something happened, as an ISO 8601 day. */
export type DayOf = (happening: Happening) => string;

/** What the age of kept records is counted from: all of a file is as old as its end. */
export const closing: Happening = { tekst: 'dat het dossier is gesloten' };

/** Whether an event is the end of a year: "het einde van het kalenderjaar waarin het dossier is gesloten". */
export function endsYear(tekst: string): boolean {
  return /\beinde van (?:het|dat) (?:kalender|boek|dienst)?jaar\b/i.test(tekst);
}

/** What happens in the year at whose end a term begins: "het dossier is gesloten"; null where nothing is named. */
export function withinYear(tekst: string): string | null {
  return /jaar waarin (.+)$/.exec(tekst)?.[1] ?? null;
}

/**
 * That of which somebody knows the day: of the end of a year what happened in it. Events that come to the same are
 * one, so that nobody is asked for a day twice.
 */
export function knownHappening(event: Happening): Happening {
  if (event.code === 'afsluiten-dossier') return closing;
  const within = endsYear(event.tekst) ? withinYear(event.tekst) : null;
  return within === null ? event : { tekst: `dat ${within}` };
}
