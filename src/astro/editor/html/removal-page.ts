import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { control } from '../control.ts';
import { countOf } from '../count-of.ts';
import type { EditedFile } from '../content-file.ts';
import { findingsList } from './findings.ts';
import { titleOf } from './list-page.ts';
import { fileAddress, pageText, statusElement } from './shell.ts';

export interface RemovalPage {
  readonly base: string;
  readonly file: EditedFile;
  readonly address: string;
  readonly key: string;
  /** Why it was not done; none when it is asked first. */
  readonly message: string | null;
  /** What would be wrong without it, and is not with it. */
  readonly findings: readonly Diagnostic[];
  /** How it could be brought back. */
  readonly undo: string;
}

/** Asks whether a file or record may go, with what that would break. */
export function removalPage({ base, file, address, key, message, findings, undo }: RemovalPage): string {
  const record = typeof file.at[0] === 'number' ? file.at[0] : undefined;
  const name = titleOf(file.value) || file.path;
  const title = `${name} weghalen?`;
  const count = countOf(findings.map(({ severity }) => severity));
  const consequence =
    findings.length === 0
      ? 'Niets verwijst hiernaar: er komt geen melding bij.'
      : `Dit komt er dan bij: ${count.toLowerCase()}. Herstel het eerst, of daarna.`;
  return pageText({
    title,
    base,
    content: [
      h('h1', title),
      h('p', { class: 'path' }, file.path),
      statusElement(message, message === null ? [consequence] : []),
      ...findingsElements(findings),
      ...(file.kind === 'categorie'
        ? [
            h(
              'p',
              'Is dit nummer al gepubliceerd, haal het dan niet weg: vul bij “Vervallen” in waarom het vervalt. Dan blijft het te vinden.',
            ),
          ]
        : []),
      h('p', undo),
      h('form', { method: 'post', action: address }, [
        h('input', { type: 'hidden', name: control.key, value: key }),
        h('input', { type: 'hidden', name: control.version, value: file.version }),
        h('p', { class: 'actions' }, [
          h('button', { type: 'submit' }, 'Weghalen'),
          ' ',
          h('a', { href: fileAddress(base, file.path, record) }, 'Niet weghalen'),
        ]),
      ]),
    ],
  });
}

/** More than anybody reads stand behind a word. */
const shownAtOnce = 20;

function findingsElements(findings: readonly Diagnostic[]): Element[] {
  const listed = (those: readonly Diagnostic[]): Element =>
    findingsList(
      '',
      those.map((diagnostic) => ({ field: null, diagnostic })),
      '',
    );
  const rest = findings.slice(shownAtOnce);
  const more = `Nog ${String(rest.length)} tonen`;
  return [
    listed(findings.slice(0, shownAtOnce)),
    ...(rest.length === 0 ? [] : [h('details', [h('summary', more), listed(rest)])]),
  ];
}
