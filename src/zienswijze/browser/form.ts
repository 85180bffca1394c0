import { element, part as found } from '../../browser/dom.ts';
import type { Desks } from './desks.ts';
import { bindFullFields } from './full-field.ts';
import { moved, withPart, withoutPart } from './kept.ts';
import type { Kept, KeptPart, ViewTexts } from './kept.ts';
import type { ViewPage } from './page.ts';
import { createPartsView } from './parts-view.ts';
import { bindUndo } from './undo.ts';
import type { Undo } from './undo.ts';

const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' });

/**
 * Makes the fields with which a view is written.
 *
 * @returns shows the view as it is now
 */
export function bindForm(page: ViewPage, desks: () => Desks): () => void {
  const { root, words, piece, onClick, attempt } = page;
  const undo = bindUndo(page);
  const takeNotesBack = bindFullFields(page);
  const showParts = bindParts(page, desks, undo);
  const fields = [...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[data-text]')];
  const nameOf = (field: HTMLElement): keyof ViewTexts => field.dataset.text as keyof ViewTexts;
  const choice = piece('choice', HTMLSelectElement);
  const show = (): void => {
    const { current, views, edition } = desks();
    const { view } = current;
    choice.replaceChildren(
      ...views.map((one, index) => element('option', { value: one.id }, nameOfView(one, index, words))),
    );
    choice.value = view.id;
    for (const field of fields) if (field.value !== view[nameOf(field)]) field.value = view[nameOf(field)];
    showParts(view);
    takeNotesBack();
    const { versie } = view.edition;
    piece('version', HTMLElement).textContent =
      versie === edition.versie ? '' : words('mijn.zegt.versie', { versie });
  };
  for (const field of fields)
    field.addEventListener('input', () => {
      desks().current.type({ part: null, name: nameOf(field) }, field.value);
    });
  choice.addEventListener('change', () => {
    void desks().choose(choice.value);
    show();
  });
  onClick('new', () => {
    desks().begin();
    show();
    found(root, '[data-text="algemeen"]', HTMLTextAreaElement).focus();
  });
  const remove = async (): Promise<string> => {
    const gone = await desks().remove();
    show();
    undo.offer(null, () => {
      void desks().bring(gone).then(show);
      choice.focus();
    });
    return words('mijn.zegt.verwijderd-geheel');
  };
  onClick('remove', () => {
    void attempt(remove);
  });
  return show;
}

function nameOfView({ namens, naam, gemaakt }: Kept, index: number, words: ViewPage['words']): string {
  const wie = [namens, naam].find((text) => text.trim() !== '');
  const nummer = index + 1;
  return wie === undefined
    ? words('mijn.zegt.naam-zonder', { nummer, dag: day.format(new Date(gemaakt)) })
    : words('mijn.zegt.naam', { nummer, wie });
}

function bindParts(
  { root, words, piece, onClick, say }: ViewPage,
  desks: () => Desks,
  undo: Undo,
): (view: Kept) => void {
  const list = piece('parts', HTMLElement);
  const order = piece('order', HTMLButtonElement);
  const place = ({ aanduiding, pagina }: KeptPart): string =>
    pagina === null ? aanduiding : words('mijn.zegt.onderdeel', { aanduiding, pagina });
  const showParts = createPartsView(list, found(root, 'template', HTMLTemplateElement), {
    place,
    type: (part, name, text) => {
      desks().current.type({ part, name }, text);
    },
    move: (key, by) => {
      void desks().current.edit(moved(key, by));
    },
    remove: ({ key }) => {
      const { view } = desks().current;
      const at = view.parts.findIndex((one) => one.key === key);
      const part = view.parts[at];
      if (part === undefined) return;
      void desks().current.edit(withoutPart(part));
      say(words('mijn.zegt.verwijderd', { aanduiding: place(part) }));
      undo.offer(view.id, () => {
        void desks().current.edit(withPart(part, at));
        focusPart(list, key);
      });
    },
  });
  onClick('order', () => {
    void desks().current.edit((view) => ({ ...view, ownOrder: false }));
    list.querySelector('textarea')?.focus();
  });
  return (view) => {
    showParts(view);
    undo.showFor(view.id);
    piece('none', HTMLElement).hidden = view.parts.length > 0;
    order.hidden = !view.ownOrder || view.parts.length < 2;
  };
}

/** Puts the focus where one writes on a part. */
export function focusPart(list: HTMLElement, key: string): void {
  const row = [...list.children].find((one) => one instanceof HTMLElement && one.dataset.part === key);
  row?.querySelector('textarea')?.focus();
}
