import { createHash } from 'node:crypto';
import { z } from 'zod';

/** A path below the root of the site, with forward slashes, that leads nowhere else. */
const path = z
  .string()
  .min(1)
  .refine((value) => !/[\\\0]/.test(value) && value.split('/').every((part) => !/^\.{0,2}$/.test(part)), {
    error: 'geen pad binnen de site',
  });

const commit = z
  .string()
  .regex(/^[0-9a-f]{40,64}$/)
  .nullable();

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, { error: 'geen SHA-256 in kleine letters' });

/**
 * `controle.json`, format 1: what was published and what made it. It holds no date, folder or name of the machine,
 * so the same commit gives the same bytes.
 */
export const controleSchema = z.strictObject({
  /** Goes up when a reader of an earlier format could misread the file. */
  formaat: z.literal(1),
  /** Which edition this is, as `content/lijst.yaml` says. */
  lijst: z.strictObject({ id: z.string(), versie: z.string(), datum: z.string() }),
  /** The frozen edition before this one, by the SHA-256 of its `controle.json`: absent where this is the first. */
  vorigeUitgave: z.strictObject({ versie: z.string(), sha256 }).optional(),
  /** Commit the content was taken from; null when it was no checkout of a repository. */
  commit,
  /** There when something that goes into the site differed from that commit. */
  gewijzigd: z.literal(true).optional(),
  /** Commit of the publisher, where the content has a repository of its own. */
  uitgever: z.strictObject({ commit, gewijzigd: z.literal(true).optional() }).optional(),
  /** Where the site stands: its pages quote this, so a rebuild needs it. */
  adres: z.strictObject({
    site: z.url({ protocol: /^https?$/ }),
    basis: z.string().regex(/^\/(?:[^/\s]+\/)*$/),
  }),
  /** SOURCE_DATE_EPOCH of the build, in seconds: the PDF tells it. Absent when it tells the date of the edition. */
  tijdstip: z.int().nonnegative().max(99_999_999_999).optional(),
  /** Exact versions of Node.js, the browser that printed the PDF, and every package of the publisher. */
  gereedschap: z.record(z.string(), z.string()),
  /** Every other file of the site, in the order of the code points of its path. */
  bestanden: z
    .array(z.strictObject({ pad: path, bytes: z.int().nonnegative(), sha256 }))
    .max(100_000)
    .refine((files) => new Set(files.map(({ pad }) => pad)).size === files.length, {
      error: 'noemt een bestand twee keer',
    }),
});

export type Controle = z.infer<typeof controleSchema>;
export type ListedFile = Controle['bestanden'][number];

/** SHA-256 (FIPS 180-4) in small hexadecimal digits, as `shasum -a 256` prints it. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The line of `controle.json` about one file. */
export function listFile(pad: string, bytes: Uint8Array): ListedFile {
  return { pad, bytes: bytes.byteLength, sha256: sha256Of(bytes) };
}

/** The text of `controle.json`: files and tools sorted, whatever order they came in. */
export function renderControle(controle: Controle): string {
  const { bestanden, gereedschap, ...rest } = controle;
  const sorted = {
    ...rest,
    gereedschap: Object.fromEntries(
      Object.entries(gereedschap).sort(([one], [other]) => byCodePoint(one, other)),
    ),
    bestanden: bestanden.toSorted((one, other) => byCodePoint(one.pad, other.pad)),
  };
  return `${JSON.stringify(sorted, null, 2)}\n`;
}

function byCodePoint(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}
