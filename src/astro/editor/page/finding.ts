import { element } from '../../../browser/dom.ts';
import { control } from '../control.ts';

/** A finding as the server sends it. */
export interface SentFinding {
  readonly severity: 'error' | 'warning' | 'info';
  readonly code: string;
  readonly found: string;
  readonly expected: string;
  readonly repair: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** There, where it can be carried out. */
  readonly fix?: unknown;
}

/** What the server says of a form. */
export interface Answer {
  readonly ok: boolean;
  /** Whether it cannot be taken as it is: the file is another by now, or the form is of another run. */
  readonly isClash: boolean;
  readonly message: string | null;
  /** Which version of the file the form is now of. */
  readonly version: string;
  /** Which fields the form of that version has. */
  readonly structure: string;
  /** Of the file that the form is of. */
  readonly path: string;
  /** Where to go on. */
  readonly location?: string;
  /** The name that a new file gets. */
  readonly name?: string;
  /** Null where nothing could be checked. */
  readonly findings: readonly { readonly field: string | null; readonly diagnostic: SentFinding }[] | null;
}

const names = { error: 'Fout', warning: 'Waarschuwing', info: 'Opmerking' };

/**
 * A finding as an item of the list beside a field.
 *
 * @param path - of the file that the form is of: of another one it says which, and offers no repair
 */
export function findingItem(finding: SentFinding, path: string): HTMLLIElement {
  const { severity, code, found, expected, repair, file, line, column, fix } = finding;
  const isElsewhere = file !== path;
  const which = [code, line, column].join(':');
  return element(
    'li',
    { class: `finding finding-${severity}` },
    element('strong', {}, `${names[severity]} ${code}: `),
    ...(isElsewhere ? ['in ', element('code', {}, `${file}:${String(line)}`), ': '] : []),
    ...coded(`${found}. Verwacht: ${expected}. ${repair}`),
    ...(fix === undefined || isElsewhere
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
