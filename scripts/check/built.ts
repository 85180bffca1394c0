/** Reads what was built, for the rules that look at it: the home page of the site and the PDF. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from '../../src/document/visit.ts';
import type { Built, Output } from '../../src/check/built.ts';
import { FolderError } from '../command-line/content-folder.ts';
import { readPdfFacts } from './pdf-facts.ts';

/**
 * Reads a built site.
 *
 * @param folder - as `npm run build` makes it
 * @throws FolderError when there is no site in it
 */
export async function readBuilt(folder: string): Promise<Built> {
  const names = await readdir(folder).catch((): string[] => []);
  if (!names.includes('index.html'))
    throw new FolderError(`In \`${folder}\` staat geen website. Noem een andere map met --gebouwd.`);
  const home = fromHtml(await readFile(join(folder, 'index.html'), 'utf8'));
  const name = names.find((one) => one.endsWith('.pdf'));
  const pdf = name === undefined ? null : await readPdfFacts(await readFile(join(folder, name)));
  return {
    titles: [
      ...textsOf(home, 'wordmark', 'op de website'),
      ...(pdf ? [{ where: 'in de eigenschappen van de PDF', text: pdf.title }] : []),
    ],
    statuses: [
      ...textsOf(home, 'edition', 'op de website'),
      ...(pdf
        ? [
            { where: 'op de omslag', text: pdf.cover },
            { where: 'in de kopregel van de PDF', text: pdf.runningHead },
          ]
        : []),
    ],
    pdf: pdf?.facts ?? null,
  };
}

/** Texts of the elements of a class. */
function textsOf(page: Nodes, className: string, where: string): Output[] {
  const found: Output[] = [];
  visit(page, 'element', (element) => {
    const classes = element.properties.className;
    if (Array.isArray(classes) && classes.includes(className)) found.push({ where, text: textOf(element) });
  });
  return found;
}

function textOf(element: Element): string {
  const parts: string[] = [];
  visit(element, 'text', ({ value }) => {
    parts.push(value);
  });
  return parts.join('').replace(/\s+/g, ' ').trim();
}
