import { z } from 'zod';
import { lijstFields } from '../../document/schema/lijst.ts';

/** Folder of the frozen editions, below that of the content. */
export const editionsFolder = 'edities/';

/** Name of the file that has the hash of the `controle.json` of every edition, as `sha256sum` writes it. */
export const hashesFile = `${editionsFolder}controle.sha256`;

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const { versie: version, status } = lijstFields.shape;

/** Whether words are the number of a version. */
export function isVersion(words: string): boolean {
  return version.safeParse(words).success;
}

/** Of `controle.json` as published, what tells whether an edition is what it was. */
export const controleOfEdition = z.looseObject({
  lijst: z.looseObject({ versie: version, datum: z.string() }),
  vorigeUitgave: z.strictObject({ versie: version, sha256: hash }).optional(),
  bestanden: z.array(z.looseObject({ pad: z.string(), sha256: hash })),
});

/** Of `lijst.json`, what tells which edition it is: the same in all its forms. */
export const listOfEdition = z.looseObject({
  formaat: z.string(),
  lijst: z.looseObject({
    versie: version,
    datum: z.string(),
    status,
  }),
});

/** Of `verwijzingen.json`, where everything stands in the PDF, and what it says in a few digits. */
export const referencesOfEdition = z.looseObject({
  paginas: z.int().positive(),
  verwijzingen: z.record(
    z.string(),
    z.looseObject({ pagina: z.int().positive().nullable(), vingerafdruk: z.string() }),
  ),
});
