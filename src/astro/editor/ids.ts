/** What leads to the finding that stands highest in a form. */
export const toFirst = 'Naar de eerste melding';

/** Before the name of a field, in the id of its list of findings. */
const findings = 'meldingen-';

/** Id of the list of findings beside a field; that of the file as a whole has the empty name. */
export function findingsId(field: string): string {
  return findings + field;
}

/** The field that a list of findings is beside, by the id of the list. */
export function fieldOfFindings(id: string): string {
  return id.slice(findings.length);
}

/** Id of a field, or of a group of them. */
export function fieldId(field: string): string {
  return `veld-${field}`;
}

/** Id of what explains a field. */
export function helpId(field: string): string {
  return `uitleg-${field}`;
}

/** Id of what stands in the file, where something else was typed. */
export function presentId(field: string): string {
  return `nu-${field}`;
}
