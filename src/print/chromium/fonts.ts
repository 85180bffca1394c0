import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { xmlText } from '../../i18n/xml-text.ts';

/** Folder of the bundled fonts. */
export const fontFolder = join(
  dirname(fileURLToPath(import.meta.resolve('dejavu-fonts-ttf/package.json'))),
  'ttf',
);

/** The bytes of one of them, by its name. */
export function readFont(name: string): Uint8Array {
  return readFileSync(join(fontFolder, `${name}.ttf`));
}

/**
 * Writes a font configuration that lists the bundled fonts alone. Without any, Chromium leaves out all text; with
 * the system's, the lines would depend on the machine.
 *
 * Reported: https://github.com/Sparticuz/chromium/issues/307
 *
 * @param folder - where to write it
 * @returns path of the configuration file
 */
export async function writeFontConfig(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'fonts.conf');
  const aliases = ['sans-serif', 'serif', 'system-ui'].map(
    (family) =>
      `<alias><family>${family}</family><prefer><family>DejaVu ${family === 'serif' ? 'Serif' : 'Sans'}</family></prefer></alias>`,
  );
  const configuration = `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>\n<dir>${xmlText(fontFolder)}</dir>\n<cachedir>${xmlText(join(folder, 'font-cache'))}</cachedir>\n${aliases.join('\n')}\n</fontconfig>\n`;
  const present = await readFile(path, 'utf8').catch(() => null);
  if (present === configuration) return path;
  // Renamed into place: a browser that starts at the same moment must not read half a file.
  const beside = `${path}.${String(process.pid)}`;
  await writeFile(beside, configuration);
  await rename(beside, path);
  return path;
}
