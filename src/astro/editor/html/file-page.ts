import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { control } from '../control.ts';
import { countOf } from '../count-of.ts';
import type { EditedFile } from '../content-file.ts';
import { highest } from '../draft-findings.ts';
import type { PlacedFinding } from '../draft-findings.ts';
import { fieldId, helpId, toFirst } from '../ids.ts';
import { structureOf } from '../structure.ts';
import type { Typed } from '../typed.ts';
import { fieldElement, presentElement } from './fields.ts';
import type { Beside } from './fields.ts';
import { findingsList, placeId, toldBy } from './findings.ts';
import { titleOf } from './list-page.ts';
import { pageText, statusElement, unreadElements } from './shell.ts';

export interface FilePage {
  readonly base: string;
  readonly file: EditedFile;
  /** What the page is called; what the file says of itself where that is not given. */
  readonly title?: string;
  /** Where the form is sent. */
  readonly address: string;
  /** Null where nothing was looked at. */
  readonly findings: readonly PlacedFinding[] | null;
  /** What could not be looked at, and why. */
  readonly unread?: readonly string[];
  /** What the words of the help mean in this kind of list, where that is to be said. */
  readonly words?: string | null;
  /** What was typed before and not saved. */
  readonly typed: Typed;
  /** The key that has to come back with the form. */
  readonly key: string;
  /** What became of a form that was sent; none when it is opened. */
  readonly message: string | null;
  /** What stands above the fields, and below the form. */
  readonly above?: readonly ElementContent[];
  readonly below?: readonly ElementContent[];
  /** Address of the page of the site that shows the file, and of the PDF; null for a file that is to be made. */
  readonly site: { readonly page: string; readonly pdf: string } | null;
}

/** The form of one file, with the page of the site beside it. */
export function filePage(given: FilePage): string {
  const {
    base,
    file,
    findings,
    typed,
    key,
    message,
    above = [],
    below = [],
    site,
    unread = [],
    words = null,
  } = given;
  const byField = Map.groupBy(findings ?? [], ({ field }) => field ?? '');
  const title = given.title ?? (titleOf(file.value) || file.path);
  const form = h(
    'form',
    { method: 'post', action: given.address, 'data-editor': true, autoComplete: 'off' },
    [
      h('input', { type: 'hidden', name: control.key, value: key }),
      h('input', { type: 'hidden', name: control.version, value: file.version }),
      h('input', { type: 'hidden', name: control.structure, value: structureOf(file.fields) }),
      // Enter in a field presses the first button of a form: that must not be one that repairs.
      h(
        'button',
        { type: 'submit', class: 'visually-hidden', tabIndex: -1, 'aria-hidden': 'true' },
        'Bewaren',
      ),
      statusElement(message, countElements(given)),
      // What changes while somebody types, in full; beside its field it is not read out by itself.
      h('p', { role: 'status', class: 'visually-hidden', 'data-spoken': true }),
      ...typedElements(typed),
      findingsList('', [...(byField.get('') ?? []), ...(byField.get(control.record) ?? [])], file.path),
      ...above,
      ...fieldsElements(file, { findings: byField, typed: typed.inFields }),
      h('p', { class: 'actions' }, [h('button', { type: 'submit', id: 'bewaren' }, 'Bewaren')]),
    ],
  );
  return pageText({
    title,
    base,
    content: [
      h('h1', title),
      ...unreadElements(unread),
      ...(words === null ? [] : [h('p', { class: 'help' }, words)]),
      ...(site === null ? [] : [h('p', { class: 'path' }, file.path)]),
      h('div', site === null ? {} : { class: 'beside' }, [
        h('div', [form, ...below]),
        ...(site === null ? [] : [siteElement(site)]),
      ]),
    ],
  });
}

function siteElement({ page, pdf }: NonNullable<FilePage['site']>): Element {
  return h('aside', { 'aria-label': 'De pagina op de website' }, [
    h('p', [
      h('a', { href: page }, 'De pagina op de website'),
      ' · ',
      h('a', { href: pdf }, 'De PDF (maken duurt even)'),
    ]),
    h('iframe', { src: page, title: 'De pagina op de website, zoals zij na het bewaren is' }),
  ]);
}

/** How many findings there are, and the way to the first. */
function countElements({ findings, file }: FilePage): (ElementContent | string)[] {
  if (findings === null) return [];
  const count = `${countOf(findings.map(({ diagnostic }) => diagnostic.severity))}.`;
  const first = highest(findings, file.fields);
  return first === undefined ? [count] : [`${count} `, h('a', { href: `#${placeId(first.field)}` }, toFirst)];
}

function typedElements({ beside }: Typed): ElementContent[] {
  if (beside.length === 0) return [];
  const rows = beside.flatMap(({ label, text, now }) => [
    h('dt', label),
    h('dd', [h('p', 'U typte:'), h('pre', text === '' ? '(niets)' : text)]),
    h('dd', [h('p', 'In het bestand staat nu:'), h('pre', now === '' ? '(niets)' : now)]),
  ]);
  return [h('section', { class: 'typed' }, [h('h2', 'Wat u typte'), h('dl', rows)])];
}

function fieldsElements({ fields, body }: EditedFile, beside: Beside): ElementContent[] {
  const unreadable =
    fields === null
      ? [
          h(
            'p',
            'De gegevens van dit bestand zijn niet te lezen; daarom ziet u hier het hele bestand als tekst.',
          ),
        ]
      : fields.map((field) => fieldElement(field, beside));
  if (body === null) return unreadable;
  return [...unreadable, bodyElement(body.replace(/^\n+/, ''), fields === null, beside)];
}

function bodyElement(text: string, isWhole: boolean, { findings, typed }: Beside): Element {
  const name = control.body;
  const id = fieldId(name);
  const shown = typed.get(name) ?? text;
  const isOther = shown !== text;
  const found = findings.get(name) ?? [];
  return h('div', { class: 'field', 'data-field': name }, [
    h('label', { for: id }, isWhole ? 'Het hele bestand' : 'Tekst'),
    h('p', { class: 'help', id: helpId(name) }, 'Markdown: een lege regel begint een alinea, ## een kop.'),
    h('textarea', { id, name, rows: '16', ...toldBy(name, found, isOther) }, shown),
    ...(isOther ? [presentElement(name, text)] : []),
    findingsList(name, found),
  ]);
}
