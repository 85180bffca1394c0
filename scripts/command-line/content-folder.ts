import { ExpectedError } from '../../src/machine/expected-error.ts';
import { readContent } from '../../src/source/read.ts';

/** The content folder cannot be read; the message says why, for people. */
export class FolderError extends ExpectedError {
  override name = 'FolderError';
}

/**
 * Reads the content folder a command was pointed at.
 *
 * @param option - the option it was pointed at with; null when it was typed by itself
 * @throws FolderError when that is not a folder that can be read
 */
export async function readFolder(
  folder: string,
  option: string | null = 'map',
): ReturnType<typeof readContent> {
  try {
    return await readContent(folder);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const why = code === 'ENOENT' ? 'die map is er niet' : code === 'ENOTDIR' ? 'dat is geen map' : code;
    throw new FolderError(
      `Kan \`${folder}\` niet lezen: ${why}. Noem een andere map${option === null ? '' : ` met --${option}`}.`,
    );
  }
}
