import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { control } from '../control.ts';
import { countOf } from '../count-of.ts';
import type { ChangedFile, Changes } from '../git.ts';
import { versionOf } from '../version.ts';
import { editorPath, fileAddress, pageText } from './shell.ts';

export interface CommitPage {
  readonly base: string;
  readonly changes: Changes;
  /** Files that were saved with the form in this run. */
  readonly saved: ReadonlySet<string>;
  /** What the list as a whole is told to be wrong in. */
  readonly errors: readonly Diagnostic[];
  readonly key: string;
  readonly message: string | null;
}

/** What differs from what was committed last, and the form to commit it. */
export function commitPage({ base, changes, saved, errors, key, message }: CommitPage): string {
  return pageText({
    title: 'Vastleggen',
    base,
    content: [
      h('h1', 'Vastleggen'),
      h('p', { role: 'status', class: 'status' }, message ?? ''),
      ...('why' in changes ? [h('p', changes.why)] : formOf({ base, saved, errors, key }, changes.files)),
    ],
  });
}

function formOf(
  { base, saved, errors, key }: Omit<CommitPage, 'changes' | 'message'>,
  files: readonly ChangedFile[],
): ElementContent[] {
  if (files.length === 0) return [h('p', 'Alles is vastgelegd.')];
  return [
    h('form', { method: 'post', action: `${base}${editorPath}vastleggen/` }, [
      h('input', { type: 'hidden', name: control.key, value: key }),
      // Enter presses the first button of a form: that must not be one that undoes.
      h(
        'button',
        { type: 'submit', class: 'visually-hidden', tabIndex: -1, 'aria-hidden': 'true' },
        'Vastleggen',
      ),
      h('fieldset', { class: 'field' }, [
        h('legend', 'Deze bestanden'),
        ...files.map((file) => fileElement(file, saved.has(file.path))),
      ]),
      h('div', { class: 'field' }, [
        h('label', { for: 'bericht' }, 'Wat u hebt veranderd en waarom (verplicht)'),
        h('textarea', { id: 'bericht', name: 'bericht', rows: '3', required: true }),
      ]),
      ...(errors.length === 0 ? [] : [errorsElement(base, errors)]),
      h('p', { class: 'actions' }, h('button', { type: 'submit' }, 'Vastleggen')),
    ]),
  ];
}

/** In which files there are errors, with the box that says that they may be committed. */
function errorsElement(base: string, errors: readonly Diagnostic[]): Element {
  const byFile = [...Map.groupBy(errors, ({ file }) => file)];
  return h('fieldset', { class: 'field' }, [
    h('legend', `Er ${errors.length === 1 ? 'staat nog een fout' : 'staan nog fouten'} in de lijst`),
    h(
      'ul',
      byFile.map(([path, those]) =>
        h('li', [
          h('a', { href: fileAddress(base, path) }, path),
          `: ${countOf(those.map(({ severity }) => severity))}`,
        ]),
      ),
    ),
    h('p', [
      h('input', { type: 'checkbox', id: control.despite, name: control.despite, value: 'ja' }),
      ' ',
      h('label', { for: control.despite }, 'Toch vastleggen; de fouten herstel ik later'),
    ]),
  ]);
}

function fileElement({ path, difference }: ChangedFile, isChosen: boolean): ElementContent {
  const name = `bestand:${path}`;
  return h('div', { class: 'item' }, [
    h('p', [
      h('input', { type: 'checkbox', id: name, name, value: 'ja', checked: isChosen }),
      ' ',
      h('label', { for: name }, path),
    ]),
    ...(difference === ''
      ? []
      : [
          h('details', [
            h('summary', 'Wat er is veranderd'),
            // The first lines name the file once more.
            h('pre', { tabIndex: 0 }, difference.replace(/^(?:diff|index|---|\+\+\+) .*\n/gm, '')),
          ]),
          undoElement(path, difference),
        ]),
  ]);
}

/** In two steps: it cannot be taken back. */
function undoElement(path: string, difference: string): Element {
  return h('details', [
    h('summary', 'Ongedaan maken'),
    h('p', `Alles wat in ${path} is veranderd, gaat weg: het wordt zoals het laatst is vastgelegd.`),
    h('p', [
      h(
        'button',
        { type: 'submit', name: control.undo, value: undoValue(path, difference), formNoValidate: true },
        `${path} terugzetten`,
      ),
    ]),
  ]);
}

/** Which file is meant, with what was seen of it: what has changed since is not thrown away. */
export function undoValue(path: string, difference: string): string {
  return `${versionOf(difference)}:${path}`;
}
