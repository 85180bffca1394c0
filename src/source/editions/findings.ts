/** A file of the frozen editions that is read. */
export type EditionForm = 'controle' | 'lijst' | 'verwijzingen' | 'hashes';

/** What is noticed of frozen editions, by kind. */
export interface EditionFindings {
  /** A file is not what was published: it has another hash. */
  'edition-changed': { expected: string; found: string };
  /** A file of an edition is not there. */
  'edition-incomplete': { versie: string };
  /** A file of an edition does not hold what belongs in it. */
  'edition-unreadable': { form: EditionForm; what: string };
  /** It says to be another edition than the folder it stands in. */
  'edition-misplaced': { versie: string; says: string };
  /** What it says came before it is not what stands before it: `null` for none. */
  'edition-out-of-order': { versie: string; says: string | null; stands: string | null };
  /** The list of hashes names one that is not there, or not one that is. */
  'edition-unlisted': { versie: string; listed: boolean };
}
