import process from 'node:process';

/** Shows a line on a terminal until something is loaded; a program that reads along gets nothing of it. */
export async function whileShown<T>(line: string, load: () => Promise<T>): Promise<T> {
  if (!process.stderr.isTTY) return load();
  process.stderr.write(line);
  try {
    return await load();
  } finally {
    process.stderr.write('\r\u001B[2K');
  }
}
