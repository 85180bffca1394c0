import { family, string } from './string.ts';

/** Fixed texts about what changed between editions. */
export const changeStrings = {
  'wijzigingen.titel': string('Changes: title of the page, and link to it'),
  'wijzigingen.inleiding': string('Changes: introduction'),
  'wijzigingen.geen': string('Changes: there are none'),
  'wijzigingen.toelichting': string('Changes: what the history of the list says of the later edition'),
  ...family('wijzigingen.gewicht', 'Changes: heading and filter'),
  'wijzigingen.was': string('Changes: before what was, for screen readers and above it'),
  'wijzigingen.wordt': string('Changes: before what is, for screen readers and above it'),
  'wijzigingen.einde': string('Changes: after what was or is, for screen readers'),
  'wijzigingen.plaats-nieuw': string('Changes: link to what is told of, in the later edition'),
  'wijzigingen.plaats-oud': string('Changes: link to what is told of, in the earlier edition'),
  'wijzigingen.reden': string('Changes: why'),
  'wijzigingen.uitgaven': string('Changes: heading above the other pairs'),
  'wijzigingen.paar': string('Changes: link to another pair'),
  'wijzigingen.sinds.een': string('Opens what changed on a page'),
  'wijzigingen.sinds.meer': string('Opens what changed on a page'),
  'wijzigingen.alle': string('Changes of a page: link to all'),
  'wijzigingen.geschiedenis': string('Category: heading above what became of it'),
  'wijzigingen.stap': string('Category: heading above what became of it in an edition'),
  'wijzigingen.formulier': string('Changes: name of the form that filters'),
  'wijzigingen.zoek': string('Changes: label of the field for words'),
  'wijzigingen.gewicht': string('Changes: label of the choice of weights'),
  'wijzigingen.lot': string('Changes: label of the choice of fates'),
  'wijzigingen.geteld': string('Changes: how many are shown'),
};
