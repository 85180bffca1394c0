import { judgeImage } from '../../../src/source/images/judge-image.ts';
import { saidOf } from '../../check/said.ts';

/** All that is said of an image: `line:column code found`. */
export function said(name: string, content: string | Uint8Array): string[] {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return saidOf(judgeImage({ path: `hoofdstukken/${name}`, bytes })).map(
    ({ line, column, code, found }) => `${line}:${column} ${code} ${found}`,
  );
}
