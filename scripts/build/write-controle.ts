import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../../src/astro/settings.ts';
import type { Lijst } from '../../src/document/schema/lijst.ts';
import type { EditionBefore } from '../../src/source/editions/frozen-files.ts';
import { controleName } from '../../src/source/editions/controle-name.ts';
import { listFile, renderControle } from './controle.ts';
import type { Controle } from './controle.ts';
import { filesBelow } from './files-below.ts';
import { gitIn, readOrigin, readTools } from './provenance.ts';

interface Made {
  /** Folder of the repository. */
  readonly root: string;
  /** Folder of the content. */
  readonly content: string;
  /** Folder of the finished site. */
  readonly site: string;
  readonly settings: Settings;
  readonly lijst: Pick<Lijst, 'id' | 'versie' | 'datum'>;
  /** The frozen edition that came before; null for the first. */
  readonly before: EditionBefore | null;
  /** Which browser printed the PDF. */
  readonly browser: string;
}

/** Leaves `controle.json` in a finished site: the last thing written, for it lists all the rest. */
export async function writeControle({
  root,
  content,
  site,
  settings,
  lijst,
  before,
  browser,
}: Made): Promise<Controle> {
  const { id, versie, datum } = lijst;
  const { site: origin, base, date } = settings;
  const paths = (await filesBelow(site)).filter((path) => path !== controleName);
  const controle: Controle = {
    formaat: 1,
    lijst: { id, versie, datum },
    ...(before && { vorigeUitgave: before }),
    ...(await readOrigin(gitIn(root), content === join(root, 'content') ? null : gitIn(content))),
    adres: { site: origin, basis: base },
    ...(date !== null && { tijdstip: date.getTime() / 1000 }),
    gereedschap: await readTools(root, browser),
    bestanden: await Promise.all(paths.map(async (path) => listFile(path, await readFile(join(site, path))))),
  };
  await writeFile(join(site, controleName), renderControle(controle));
  return controle;
}
