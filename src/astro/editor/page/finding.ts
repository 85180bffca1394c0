import { element } from '../../../browser/dom.ts';
import { control } from '../control.ts';

/** A finding as the server sends it. */
export interface SentFinding {
  readonly severity: 'error' | 'warning' | 'info';
  readonly code: string;
  readonly found: string;
  readonly expected: string;
  readonly repair: string;
  readonly line: number;
  readonly column: number;
  /** There, where it can be carried out. */
  readonly fix?: unknown;
}

/** What the server says of a form. */
export interface Answer {
  readonly ok: boolean;
  readonly message: string | null;
  /** Which version of the file the form is now of. */
  readonly version: string;
  /** Which fields the form of that version has. */
  readonly structure: string;
  /** Null where nothing could be checked. */
  readonly findings: readonly { readonly field: string | null; readonly diagnostic: SentFinding }[] | null;
}

const names = { error: 'Fout', warning: 'Waarschuwing', info: 'Opmerking' };

/** A finding as an item of the list beside a field. */
export function findingItem(finding: SentFinding): HTMLLIElement {
  const { severity, code, found, expected, repair, line, column, fix } = finding;
  const which = [code, line, column].join(':');
  return element(
    'li',
    { class: `finding finding-${severity}` },
    element('strong', {}, `${names[severity]} ${code}: `),
    ...coded(`${found}. Verwacht: ${expected}. ${repair}`),
    ...(fix === undefined
      ? []
      : [
          ' ',
          element(
            'button',
            { type: 'submit', name: control.repair, value: which, class: 'repair' },
            'Herstellen en bewaren',
          ),
        ]),
  );
}

/** What stands between backticks as code. */
export function coded(text: string): (Node | string)[] {
  return text.split('`').map((piece, at) => (at % 2 === 1 ? element('code', {}, piece) : piece));
}
