/**
 * Names of the controls that the form has for itself. The colon keeps them apart from the fields, which are called by the
 * keys of the content: no key begins with one.
 */
export const control = {
  /** The key that has to come back with the form. */
  key: ':sleutel',
  /** Of which version of the file the form is. */
  version: ':versie',
  /** Which fields the form has. */
  structure: ':opbouw',
  /** Whether to check or to save. */
  action: ':actie',
  /** The buttons that carry out what a finding proposes; their value says which. */
  repair: ':herstel',
  /** The text below the data. */
  body: ':tekst',
  /** Findings about the record as a whole. */
  record: ':onderdeel',
  /** The button that gives a file back as it was committed; its value says which. */
  undo: ':terug',
  /** The box that commits although there are errors. */
  despite: ':toch',
  /** Before the path of a file: the box that commits it. */
  chosen: ':bestand:',
  /** What was changed, and why; it stands in a form without fields of the content. */
  message: 'bericht',
  /** Name for a new file. */
  name: ':naam',
  /** Before the name of an item: the box that takes it away. */
  removal: ':weg:',
} as const;

/** What the script of the page can ask for; a form that is sent without it is saved. */
export const trial = 'keur';
