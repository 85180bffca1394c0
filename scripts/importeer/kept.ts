/** What an import keeps in the folder, which the reading of content passes over. */
export const kept = '_import';
/** The files as the last import has them. */
export const lastImport = `${kept}/laatste`;

/** The files as a document that was made of the list has them while nobody has changed it. */
export function basisFolder(basis: string): string {
  return `${kept}/basis/${basis}`;
}

/** Tells which files are the examples that `nieuw` began the list with. */
export const exampleMark = `${kept}/voorbeelden.yaml`;

/** The clashes that were shown, and what was decided. */
export const clashMarks = `${kept}/botsingen.yaml`;
