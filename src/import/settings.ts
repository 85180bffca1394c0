import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { targets } from './columns/targets.ts';
import { ImportRefused } from './refused.ts';
import type { MatchedColumn } from './columns/match.ts';

/** What is kept beside an import, for whoever brings the files in and for the next time. */
const settingsSchema = z.strictObject({
  titel: z.string().optional(),
  kolommen: z.record(z.string(), z.record(z.string(), z.string())).default({}),
});

export type Settings = z.infer<typeof settingsSchema>;

/** How wide a comment is. */
const widest = 100;

/** Words in lines of a readable length. */
function inLines(words: readonly string[]): string {
  const lines = [''];
  for (const word of words) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length > widest) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last}, ${word}`;
  }
  return lines.join(',\n');
}

/** What stands above the choices, for whoever opens the file. */
const explanation = `Wat er met elke kolom gebeurt, per blad of tabel: links wat erboven staat, rechts het veld.
Verander rechts wat niet klopt en importeer opnieuw: de keuzes blijven gelden.
\`kenmerk\` bewaart een kolom onder haar eigen naam, \`overslaan\` laat haar weg. Velden waaruit u kiest:
${inLines(targets.map(({ name }) => name))}`;

export const noSettings: Settings = { kolommen: {} };

/**
 * Reads what was chosen before.
 *
 * @param text - of `import.yaml`
 * @throws ImportRefused when it is not what it must be
 */
export function readSettings(text: string): Settings {
  try {
    const read = settingsSchema.safeParse(parse(text) ?? {});
    if (read.success) return read.data;
    const [issue] = read.error.issues;
    throw wrong(`bij \`${issue?.path.join('.') ?? ''}\` staat iets anders dan verwacht`);
  } catch (error) {
    if (error instanceof ImportRefused) throw error;
    throw wrong('het is geen YAML');
  }
}

function wrong(why: string): ImportRefused {
  return new ImportRefused(
    'IM25',
    `\`import.yaml\` is niet te lezen: ${why}. Verwacht: \`titel\`, en onder \`kolommen\` per tabel de koppen met hun veld.`,
  );
}

/**
 * The choices of this time as they are kept; those for tables that were not among the files stay.
 *
 * @param columns - of each table, by its name
 */
export function writeSettings(
  before: Settings,
  columns: ReadonlyMap<string, readonly MatchedColumn[]>,
): string {
  const kolommen = { ...before.kolommen };
  for (const [table, matched] of columns)
    kolommen[table] = Object.fromEntries(matched.map(({ header, target }) => [header, target]));
  const text = stringify({ ...before, kolommen }, { lineWidth: 0 });
  return `${explanation.replace(/^/gm, '# ')}\n${text}`;
}
