import { systemFault } from '../../machine/faults.ts';

/** A file could not be written, and is as it was. */
export interface Unwritten {
  /** Why, and what helps: the end of a sentence in Dutch, and another sentence. */
  readonly why: string;
}

/** What an editor can do about it who did not choose the folder, and cannot name another. */
const folderFaults: Readonly<Record<string, string>> = {
  EACCES: 'in de map met de inhoud mag niet worden geschreven',
  EPERM: 'in de map met de inhoud mag niet worden geschreven',
  EROFS: 'de map met de inhoud kan alleen worden gelezen',
};

/**
 * Says why a file could not be written.
 *
 * @throws what it was given, where that is no fault of the machine
 */
export function unwritten(error: unknown): Unwritten {
  const fault = systemFault(error);
  if (fault === null) throw error;
  const { code, what, repair } = fault;
  const inFolder = folderFaults[code];
  return {
    why:
      inFolder === undefined
        ? `${what} (${code}). ${repair}`
        : `${inFolder} (${code}). Vraag wie haar beheert om schrijfrechten.`,
  };
}
