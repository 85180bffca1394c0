import { z } from 'zod';
import { defined } from '../../src/diagnostics/defined.ts';
import { controleName } from '../../src/source/editions/controle-name.ts';
import { controleSchema } from '../build/controle.ts';
import type { Controle } from '../build/controle.ts';
import { CannotCompare } from './cannot-compare.ts';
import { excerpt } from './unmistakable.ts';

/**
 * Reads the text of a `controle.json`.
 *
 * @param where - folder, file or address it came from, for the message
 * @throws CannotCompare when it is no JSON, of another format, or says what cannot be
 */
export function readControle(text: string, where: string): Controle {
  const refuse = (why: string): CannotCompare =>
    new CannotCompare(
      `${controleName} van ${where} is niet te lezen: ${why}.\nIs dit het bestand dat npm run build maakte? Zo ja, gebruik de versie van Inzage die het maakte.`,
    );
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw refuse(`het is geen JSON (${excerpt(String(error instanceof Error ? error.message : error))})`);
  }
  const format = (data as { formaat?: unknown } | null)?.formaat;
  if (format === undefined) throw refuse('er staat geen `formaat` in');
  if (format !== 1) throw refuse(`\`formaat\` is ${excerpt(JSON.stringify(format))}, verwacht werd 1`);
  const { error, data: controle } = controleSchema.safeParse(data);
  if (error) throw refuse(issueInWords(error));
  return controle;
}

function issueInWords({ issues: [issue] }: z.ZodError): string {
  const { path, message } = defined(issue, 'what zod refuses');
  const keys = path.map(String).join('.');
  return keys === '' ? excerpt(message) : `bij \`${excerpt(keys)}\` staat: ${excerpt(message)}`;
}
