import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { control } from '../control.ts';
import type { ChangedFile, Changes } from '../git.ts';
import { versionOf } from '../version.ts';
import { editorPath, pageText } from './shell.ts';

export interface CommitPage {
  readonly base: string;
  readonly changes: Changes;
  /** Files that were saved with the form in this run. */
  readonly saved: ReadonlySet<string>;
  readonly key: string;
  readonly message: string | null;
}

/** What differs from what was committed last, and the form to commit it. */
export function commitPage({ base, changes, saved, key, message }: CommitPage): string {
  return pageText({
    title: 'Vastleggen',
    base,
    content: [
      h('h1', 'Vastleggen'),
      h('p', { role: 'status', class: 'status' }, message ?? ''),
      ...('why' in changes ? [h('p', changes.why)] : formOf(base, changes.files, saved, key)),
    ],
  });
}

function formOf(
  base: string,
  files: readonly ChangedFile[],
  saved: ReadonlySet<string>,
  key: string,
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
      h('p', { class: 'actions' }, h('button', { type: 'submit' }, 'Vastleggen')),
    ]),
  ];
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
