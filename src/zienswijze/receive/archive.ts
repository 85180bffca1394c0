import { unzipSync } from 'fflate';
import { viewLimits } from '../../document/view-limits.ts';
import { refuse } from './received.ts';
import type { GivenFile, ReadReceived } from './received.ts';

/** How much one archive can hold: more is no mail that came in, but something that is to fill a disk. */
const limits = { files: 5000, bytes: 100_000_000 };

/**
 * Unpacks an archive (`.zip`), but for what is too much: that is judged by the sizes which it tells itself, before a byte is
 * unpacked, and no more comes out than it told. An archive within it stays one.
 *
 * @param file - path of the archive, which comes before those of its files
 */
export function unpack(
  file: string,
  bytes: Uint8Array,
): { readonly files: readonly GivenFile[] } | { readonly refused: ReadReceived } {
  const tooLarge: GivenFile[] = [];
  let count = 0;
  let total = 0;
  try {
    const unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!isFile(name)) return false;
        count += 1;
        if (originalSize > viewLimits.file) tooLarge.push({ path: `${file}/${name}`, bytes: null });
        else total += originalSize;
        if (count > limits.files || total > limits.bytes) throw new TooMuch();
        return originalSize <= viewLimits.file;
      },
    });
    if (count === 0) return { refused: refuse('ZW12', 'een zip-bestand waar iets in staat') };
    const files = Object.entries(unpacked).map(([name, content]) => ({
      path: `${file}/${name}`,
      bytes: content,
    }));
    // Of two with one name only the last would be left.
    if (files.length + tooLarge.length < count)
      return { refused: refuse('ZW12', 'een zip-bestand waarin elke naam één keer voorkomt') };
    return { files: [...files, ...tooLarge] };
  } catch (error) {
    if (error instanceof TooMuch)
      return {
        refused: refuse(
          'ZW13',
          `ten hoogste ${limits.files} bestanden, en samen ten hoogste ${limits.bytes / 1_000_000} MB`,
        ),
      };
    return { refused: refuse('ZW12', 'een zip-bestand dat te lezen is, zonder wachtwoord') };
  }
}

class TooMuch extends Error {}

/** Whether a name is of what systems and programs put beside files. */
export function isBeside(name: string): boolean {
  return /^(?:__MACOSX$|Thumbs\.db$|desktop\.ini$|~\$|\.(?!\.?$))/i.test(name);
}

/** A path that leads out of the archive is a name as any other: nothing is written by it. */
function isFile(name: string): boolean {
  return !name.endsWith('/') && !name.split('/').some(isBeside);
}
