/** Letters in the shortest part of a compound: with fewer, chance finds parts where there are none (`wet`, `lid`). */
export const shortestPart = 4;

/** Endings that look like a word but are none inside one: *mogelijkheden* are no *heden*. */
export const wordEndings: ReadonlySet<string> = new Set(
  'achtig achtige atie aties baar bare eren elen heden heid ingen isatie isaties iseren isch ische iteit iteiten lijk lijke lijks lingen loos loze rijk rijke schap schappen teit teiten zaam zame'.split(
    ' ',
  ),
);
