import process from 'node:process';
import { unknownSite } from '../../src/addresses.ts';
import { homeOf, readSettings } from '../../src/astro/settings.ts';
import { visible } from '../../src/diagnostics/visible.ts';
import { textsFor } from '../../src/document/list-kinds.ts';
import { toNotice } from '../../src/export/procedure/notice.ts';
import { ExpectedError } from '../../src/machine/expected-error.ts';
import { loadList } from '../../src/astro/load-list.ts';
import type { OptionsOf } from '../command-line/command.ts';
import { readFolder } from '../command-line/content-folder.ts';
import { makeNewFile } from '../command-line/new-file.ts';
import type { kennisgeving as command } from '../commands/kennisgeving.ts';

/** There is no notice to write, or no place to write it; the message says why, for people. */
class NoNotice extends ExpectedError {
  override name = 'NoNotice';
}

/** Writes the notice to the screen, or to a file that is not there yet. */
export async function work({ map, uit }: OptionsOf<typeof command>): Promise<number> {
  const { document, refused } = loadList(await readFolder(map));
  if (refused.has('lijst.yaml'))
    throw new NoNotice(
      `Niet geschreven: \`lijst.yaml\` is niet te lezen. Zie npm run check -- --map ${visible(map)}`,
    );
  const home = homeOf(readSettings(process.env));
  const text = toNotice(document, textsFor(document.lijst), home.startsWith(unknownSite) ? null : home);
  if (text === null)
    throw new NoNotice(
      'Niet geschreven: `lijst.yaml` heeft geen `inzage`. Zet daar de eerste en de laatste dag en de plaatsen van inzage.',
    );
  if (uit === undefined) {
    process.stdout.write(text);
    return 0;
  }
  if (!(await makeNewFile(uit, text)))
    throw new NoNotice(`\`${visible(uit)}\` is er al. Noem met --uit een andere naam.`);
  process.stdout.write(`Geschreven: ${visible(uit)}\n`);
  return 0;
}
