import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { control } from '../control.ts';
import { countOf } from '../count-of.ts';
import type { FilledIn } from '../filled-in.ts';
import type { ChangedFile, Changes } from '../git.ts';
import { versionOf } from '../version.ts';
import { coded, editorPath, fileAddress, pageText, statusElement, unreadElements } from './shell.ts';

export interface CommitPage {
  readonly base: string;
  readonly changes: Changes;
  /** Files that were saved with the form in this run. */
  readonly saved: ReadonlySet<string>;
  /** What the list as a whole is told to be wrong in. */
  readonly errors: readonly Diagnostic[];
  /** What could not be looked at, and why. */
  readonly unread: readonly string[];
  readonly key: string;
  readonly message: string | null;
  /** What was filled in and not committed; null where the page is only opened. */
  readonly filled: FilledIn | null;
}

/** What differs from what was committed last, and the form to commit it. */
export function commitPage(given: CommitPage): string {
  const { base, changes, message, unread, filled } = given;
  const isOver = 'why' in changes || changes.files.length === 0;
  return pageText({
    title: 'Vastleggen',
    place: 'vastleggen/',
    base,
    content: [
      h('h1', 'Vastleggen'),
      statusElement(message),
      ...unreadElements(unread),
      ...('why' in changes ? [h('p', coded(changes.why))] : formOf(given, changes.files)),
      ...(isOver ? messageElements(filled) : []),
    ],
  });
}

/** What was written about changes, where there is no form for it any more. */
function messageElements(filled: FilledIn | null): Element[] {
  const words = filled?.get(control.message)?.trim() ?? '';
  return words === '' ? [] : [h('section', { class: 'typed' }, [h('h2', 'Wat u schreef'), h('pre', words)])];
}

function formOf(
  { base, saved, errors, key, filled }: CommitPage,
  files: readonly ChangedFile[],
): ElementContent[] {
  if (files.length === 0) return [h('p', 'Alles is vastgelegd.')];
  const isChosen = (path: string): boolean =>
    filled === null ? saved.has(path) : filled.has(chosenName(path));
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
        ...files.map((file) => fileElement(file, isChosen(file.path))),
      ]),
      h('div', { class: 'field' }, [
        h('label', { for: 'bericht' }, 'Wat u hebt veranderd en waarom (verplicht)'),
        h(
          'textarea',
          { id: 'bericht', name: control.message, rows: '3', required: true },
          filled?.get(control.message) ?? '',
        ),
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
    h('legend', `Er ${errors.length === 1 ? 'staat nog een fout' : 'staan nog fouten'} in de inhoud`),
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

/** Name of the box that takes a file along. */
export function chosenName(path: string): string {
  return control.chosen + path;
}

function fileElement({ path, difference }: ChangedFile, isChosen: boolean): ElementContent {
  const name = chosenName(path);
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
