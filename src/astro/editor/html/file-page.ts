import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { control } from '../control.ts';
import type { EditedFile } from '../content-file.ts';
import type { PlacedFinding } from '../draft-findings.ts';
import { structureOf } from '../structure.ts';
import { fieldElement } from './fields.ts';
import type { FindingsByField } from './fields.ts';
import { countOf, findingsId, findingsList } from './findings.ts';
import { titleOf } from './list-page.ts';
import { fileAddress, pageText } from './shell.ts';

export interface FilePage {
  readonly base: string;
  readonly file: EditedFile;
  readonly findings: readonly PlacedFinding[];
  /** The key that has to come back with the form. */
  readonly key: string;
  /** What became of a form that was sent; none when it is opened. */
  readonly message: string | null;
  /** Address of the page of the site that shows the file, and of the PDF. */
  readonly page: string;
  readonly pdf: string;
}

/** The form of one file, with the page of the site beside it. */
export function filePage({ base, file, findings, key, message, page, pdf }: FilePage): string {
  const byField = Map.groupBy(findings, ({ field }) => field ?? '');
  const title = titleOf(file.value) || file.path;
  const address = fileAddress(base, file.path, typeof file.at[0] === 'number' ? file.at[0] : undefined);
  return pageText({
    title,
    base,
    content: [
      h('h1', title),
      h('p', { class: 'path' }, file.path),
      h('div', { class: 'beside' }, [
        h('form', { method: 'post', action: address, 'data-editor': true, autoComplete: 'off' }, [
          h('input', { type: 'hidden', name: control.key, value: key }),
          h('input', { type: 'hidden', name: control.version, value: file.version }),
          h('input', { type: 'hidden', name: control.structure, value: structureOf(file.fields) }),
          // Enter in a field presses the first button of a form: that must not be one that repairs.
          h(
            'button',
            { type: 'submit', class: 'visually-hidden', tabIndex: -1, 'aria-hidden': 'true' },
            'Bewaren',
          ),
          statusElement(message, findings),
          findingsList('', [...(byField.get('') ?? []), ...(byField.get(control.record) ?? [])]),
          ...fieldsElements(file, byField),
          h('p', { class: 'actions' }, [h('button', { type: 'submit' }, 'Bewaren')]),
        ]),
        h('aside', { 'aria-label': 'De pagina op de website' }, [
          h('p', [
            h('a', { href: page }, 'De pagina op de website'),
            ' · ',
            h('a', { href: pdf }, 'De PDF (maken duurt even)'),
          ]),
          h('iframe', { src: page, title: 'De pagina op de website, zoals zij na het bewaren is' }),
        ]),
      ]),
    ],
  });
}

function statusElement(message: string | null, findings: readonly PlacedFinding[]): Element {
  const count = countOf(findings.map(({ diagnostic }) => diagnostic.severity));
  return h('p', { role: 'status', class: 'status' }, message === null ? count : `${message} ${count}.`);
}

function fieldsElements({ fields, body }: EditedFile, byField: FindingsByField): ElementContent[] {
  const unreadable =
    fields === null
      ? [
          h(
            'p',
            'De gegevens van dit bestand zijn niet te lezen; daarom ziet u hier het hele bestand als tekst.',
          ),
        ]
      : fields.map((field) => fieldElement(field, byField));
  if (body === null) return unreadable;
  const id = `veld-${control.body}`;
  return [
    ...unreadable,
    h('div', { class: 'field', 'data-field': control.body }, [
      h('label', { for: id }, fields === null ? 'Het hele bestand' : 'Tekst'),
      h(
        'p',
        { class: 'help', id: `uitleg-${control.body}` },
        'Markdown: een lege regel begint een alinea, `##` een kop.'.replaceAll('`', ''),
      ),
      h(
        'textarea',
        {
          id,
          name: control.body,
          rows: '16',
          'aria-describedby': `uitleg-${control.body} ${findingsId(control.body)}`,
        },
        body.replace(/^\n+/, ''),
      ),
      findingsList(control.body, byField.get(control.body) ?? []),
    ]),
  ];
}

/** The records of a register in one file, each with its own form. */
export function recordsPage(base: string, path: string, records: readonly unknown[]): string {
  const items = records.map((record, index) =>
    h(
      'li',
      h('a', { href: fileAddress(base, path, index) }, titleOf(record) || `Onderdeel ${String(index + 1)}`),
    ),
  );
  return pageText({
    title: path,
    base,
    content: [
      h('h1', path),
      h('ol', { class: 'files' }, items),
      h('p', h('a', { href: fileAddress(base, path, records.length) }, 'Een onderdeel toevoegen')),
    ],
  });
}
