/** What an import keeps in the folder, which the reading of content passes over. */
export const kept = '_import';
/** The files as the last import, or the last document that was made of the list, has them. */
export const lastImport = `${kept}/laatste`;
