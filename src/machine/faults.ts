import { capitalised } from '../i18n/letters.ts';

/**
 * What the file system or the system as a whole can have against us, and what helps. Names as in errno(3); where a
 * call means something else by one, the call stands behind it.
 */
const faults: Readonly<Record<string, readonly [what: string, repair: string]>> = {
  EACCES: ['daar mag deze gebruiker niet bij', 'Geef de gebruiker rechten op die plek, of noem een andere.'],
  EPERM: ['dat mag deze gebruiker niet', 'Geef de gebruiker rechten op die plek, of noem een andere.'],
  EROFS: ['de schijf kan alleen worden gelezen', 'Noem een plek op een schijf waarop geschreven kan worden.'],
  ENOSPC: ['de schijf is vol', 'Maak ruimte vrij en probeer het opnieuw.'],
  EDQUOT: ['de ruimte van deze gebruiker is op', 'Maak ruimte vrij en probeer het opnieuw.'],
  EFBIG: ['het bestand wordt groter dan hier mag', 'Verhoog de grens (`ulimit -f`) en probeer het opnieuw.'],
  EBUSY: ['iets anders gebruikt die plek', 'Sluit wat haar gebruikt, of noem een andere plek.'],
  ETXTBSY: ['iets anders gebruikt dat bestand', 'Wacht even en probeer het opnieuw.'],
  EMFILE: [
    'er zijn te veel bestanden tegelijk open',
    'Verhoog de grens (`ulimit -n 4096`) en probeer het opnieuw.',
  ],
  ENFILE: [
    'er zijn op dit systeem te veel bestanden open',
    'Sluit andere programma’s en probeer het opnieuw.',
  ],
  ENOMEM: ['er is te weinig geheugen', 'Sluit andere programma’s en probeer het opnieuw.'],
  EAGAIN: ['het systeem start geen programma meer', 'Sluit andere programma’s en probeer het opnieuw.'],
  ENOENT: ['dat is er niet', 'Maak het, of noem een andere plek.'],
  ENOTDIR: [
    'op die weg staat een bestand waar een map hoort',
    'Haal het bestand weg, of noem een andere plek.',
  ],
  EISDIR: ['daar staat een map waar een bestand hoort', 'Haal de map weg, of noem een andere plek.'],
  EEXIST: ['daar staat al iets', 'Haal het weg, of noem een andere plek.'],
  ENOTEMPTY: ['die map is niet leeg', 'Maak haar leeg, of noem een andere plek.'],
  ELOOP: ['koppelingen verwijzen in een kring naar elkaar', 'Haal een van de koppelingen weg.'],
  ENAMETOOLONG: ['die naam is te lang voor deze schijf', 'Noem een plek met een kortere naam.'],
  EXDEV: ['dat ligt op een andere schijf', 'Noem een plek op dezelfde schijf.'],
  ENOTSUP: ['dat kan deze schijf niet', 'Noem een plek op een andere schijf.'],
  EOPNOTSUPP: ['dat kan deze schijf niet', 'Noem een plek op een andere schijf.'],
  EIO: ['de schijf kan niet worden gelezen of geschreven', 'Laat de schijf nakijken en probeer het opnieuw.'],
  'ENOSPC watch': [
    'het systeem volgt niet nog meer bestanden',
    'Verhoog de grens (`sysctl fs.inotify.max_user_watches=524288`) en probeer het opnieuw.',
  ],
  'EMFILE watch': [
    'het systeem volgt niet voor nog meer programma’s bestanden',
    'Sluit andere programma’s, of verhoog de grens (`sysctl fs.inotify.max_user_instances=512`).',
  ],
  EPIPE: ['wie de uitvoer las, is weggegaan', 'Probeer het opnieuw.'],
};

/** Whether an error is a certain fault of the system. */
export function isFault(error: unknown, code: string): error is Error {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** A fault of the machine in words: what it is, and what helps. */
export interface SystemFault {
  /** As in errno(3). */
  readonly code: string;
  /** The end of a sentence. */
  readonly what: string;
  /** A sentence. */
  readonly repair: string;
  readonly place: string | null;
}

/**
 * The fault of the machine that is behind an error.
 *
 * @param error - what was thrown; its causes are looked at too
 * @returns null for anything that is no such fault
 */
export function systemFault(error: unknown): SystemFault | null {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const code = 'code' in at && typeof at.code === 'string' ? at.code : '';
    if (!('syscall' in at)) continue;
    const [what, repair] = faults[`${code} ${String(at.syscall)}`] ?? faults[code] ?? [];
    if (what !== undefined && repair !== undefined) return { code, what, repair, place: placeOf(at) };
  }
  return null;
}

/**
 * Puts a fault of the machine in words for whoever can mend it.
 *
 * @param error - what was thrown; its causes are looked at too
 * @returns null for anything that is no such fault
 */
export function explainSystemFault(error: unknown): string | null {
  const fault = systemFault(error);
  if (fault === null) return null;
  const { code, what, repair, place } = fault;
  return `${place === null ? capitalised(what) : `Kan niet verder bij \`${place}\`: ${what}`} (${code}). ${repair}`;
}

/** Why something failed, in words: a fault of the machine as explained, anything else as it says itself. */
export function reasonOf(error: unknown): string {
  return explainSystemFault(error) ?? (error instanceof Error ? error.message : String(error));
}

function placeOf(error: Error): string | null {
  const { path, dest } = error as Error & { path?: unknown; dest?: unknown };
  for (const place of [dest, path]) if (typeof place === 'string') return place;
  return null;
}
