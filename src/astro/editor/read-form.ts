import type { IncomingMessage } from 'node:http';
import type { FilledIn } from './filled-in.ts';

/** More than any file of a list has; nobody should fill the memory. */
const mostBytes = 16 * 1024 * 1024;

/**
 * Reads a form that was sent.
 *
 * @returns its fields by name, of more with one name the last; null for what is no form, or too much
 */
export async function readForm(request: IncomingMessage): Promise<FilledIn | null> {
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? '')) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) return null;
    chunks.push(chunk);
  }
  return new Map(new URLSearchParams(Buffer.concat(chunks).toString('utf8')));
}
