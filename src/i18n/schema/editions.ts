import { string } from './string.ts';

/** Fixed texts about earlier editions. */
export const editionStrings = {
  'uitgaven.titel': string('Title of the overview of editions, and link to it'),
  'uitgaven.inleiding': string('Introduction of the overview of editions'),
  'uitgaven.bijschrift': string('Caption of the table of editions'),
  'uitgaven.versie': string('Column: version'),
  'uitgaven.datum': string('Column: date'),
  'uitgaven.status': string('Column: status'),
  'uitgaven.wijzigingen': string('Column: changes since the edition before'),
  'uitgaven.eerste': string('Of the first edition there are no changes'),
  'uitgaven.geen': string('There are no changes'),
  'uitgaven.aantal': string('How many changes of a weight'),
  'uitgaven.nu': string('Mark of the present edition'),
  'uitgaven.pdf': string('Link to the PDF of an edition'),
  'uitgaven.balk-naam': string('Name of the bar on pages of an earlier edition'),
  'uitgaven.balk': string('Bar on pages of an earlier edition'),
  'uitgaven.balk-opvolger': string('Bar: which edition came after this one'),
  'uitgaven.balk-plaats': string('Bar: link to the same place in the present edition'),
  'uitgaven.balk-nu': string('Bar: link to the present edition'),
  'uitgaven.paginatitel': string('Title of the window of a page of an earlier edition'),
  'uitgaven.inhoud': string('Contents of an earlier edition'),
  'uitgaven.gewicht-waardering': string('Weight of a change'),
  'uitgaven.gewicht-categorie': string('Weight of a change'),
  'uitgaven.gewicht-tekst': string('Weight of a change'),
  'uitgaven.gewicht-spelling': string('Weight of a change'),
};
