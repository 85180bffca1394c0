import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { targets } from './columns/targets.ts';
import { ImportRefused } from './refused.ts';
import type { ColumnChoices, MatchedColumn } from './columns/match.ts';
import { rowFates } from './table/other-rows.ts';
import type { RowChoices } from './table/other-rows.ts';

/** What is kept beside an import, for whoever brings the files in and for the next time. */
const settingsSchema = z.strictObject({
  titel: z.string().optional(),
  kolommen: z.record(z.string(), z.record(z.string(), z.string())).default({}),
  rijen: z.record(z.string(), z.record(z.string(), z.enum(rowFates))).optional(),
});

export type Settings = z.infer<typeof settingsSchema>;

/** What was chosen for one table. */
export interface TableChoices {
  readonly kolommen: ColumnChoices;
  readonly rijen: RowChoices;
}

/** What was chosen for a table, by its name. */
export function choicesFor({ kolommen, rijen }: Settings, table: string): TableChoices {
  return { kolommen: kolommen[table] ?? {}, rijen: rijen?.[table] ?? {} };
}

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
${inLines(targets.map(({ name }) => name))}
Onder \`rijen\`, per blad of tabel: links de eerste cel van een rij die geen categorie is, rechts \`overslaan\`, of
\`overnemen\` als zij dat toch is. Een rij met een totaal wordt overgeslagen zolang hier niets anders staat.`;

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
    `\`import.yaml\` is niet te lezen: ${why}. Verwacht: \`titel\`, onder \`kolommen\` per tabel de koppen met hun veld, en onder \`rijen\` per tabel de eerste cel met \`overslaan\` of \`overnemen\`.`,
  );
}

/**
 * The choices of this time as they are kept; those for tables that were not among the files stay.
 *
 * @param columns - of each table, by its name
 * @param rows - what was done with rows that may be no category, likewise
 */
export function writeSettings(
  before: Settings,
  columns: ReadonlyMap<string, readonly MatchedColumn[]>,
  rows: ReadonlyMap<string, RowChoices>,
): string {
  const kolommen = { ...before.kolommen };
  for (const [table, matched] of columns)
    kolommen[table] = Object.fromEntries(matched.map(({ header, target }) => [header, target]));
  const rijen = Object.fromEntries(
    Object.entries({ ...before.rijen, ...Object.fromEntries(rows) }).filter(
      ([, choices]) => Object.keys(choices).length > 0,
    ),
  );
  const hasRows = Object.keys(rijen).length > 0;
  const text = stringify({ ...before, kolommen, rijen: hasRows ? rijen : undefined }, { lineWidth: 0 });
  return `${explanation.replace(/^/gm, '# ')}\n${text}`;
}
