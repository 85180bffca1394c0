import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { createDesk } from '../../src/astro/editor/desk.ts';
import type { Asked, Office, Reply } from '../../src/astro/editor/reply.ts';
import { rememberSeen } from '../../src/astro/editor/seen.ts';
import { base } from '../../src/check/examples/base.ts';
import { lookAlone } from '../look-over.ts';

/** The form at work on a small list in a folder of its own. */
export interface TestOffice extends Office {
  readonly clear: () => Promise<void>;
}

export async function openOffice(): Promise<TestOffice> {
  const content = await mkdtemp(join(tmpdir(), 'inzage-office-'));
  for (const [path, text] of Object.entries(base)) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), text);
  }
  return {
    base: '/',
    content,
    desk: createDesk(content, () => Promise.resolve(lookAlone)),
    key: 'k',
    saved: new Set(),
    seen: rememberSeen(),
    clear: () => rm(content, { recursive: true }),
  };
}

/** What a page is asked: only opened, or sent a form. */
export function asked(
  query: Readonly<Record<string, string>>,
  form: ReadonlyMap<string, string> | null = null,
  asData = false,
): Asked {
  return { query: new URLSearchParams(query), form, asData };
}

export function textOf(reply: Reply): string {
  return 'text' in reply ? reply.text : '';
}

/** What a browser sends of a page in which nobody typed: the values of its controls by their names. */
export function controlsIn(page: string): Map<string, string> {
  const sent = new Map<string, string>();
  visit(fromHtml(page), 'element', (element) => {
    const { name, type, checked } = element.properties;
    if (typeof name !== 'string' || !['input', 'textarea', 'select'].includes(element.tagName)) return;
    if (type === 'checkbox' && checked !== true) return;
    if (sent.has(name)) throw new Error(`${name} is the name of more than one control`);
    sent.set(name, valueOf(element).replaceAll('\n', '\r\n'));
  });
  return sent;
}

function valueOf(element: Element): string {
  if (element.tagName === 'textarea')
    return element.children.map((child) => ('value' in child ? child.value : '')).join('');
  if (element.tagName === 'input') return String(element.properties.value ?? '');
  let chosen = '';
  visit(element, 'element', (option) => {
    if (option.properties.selected === true) chosen = String(option.properties.value);
  });
  return chosen;
}
