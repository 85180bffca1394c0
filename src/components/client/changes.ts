/** Narrows the changes between two editions to those that hold what is typed, of the weights and fates that are chosen. */
import { part } from '../../browser/dom.ts';
import { bindFields } from '../../browser/fields.ts';
import { readFilters, writeFilters } from '../../browser/filters.ts';
import type { Filters } from '../../browser/filters.ts';
import { followForm } from '../../browser/follow-form.ts';
import { withoutAccents } from '../../i18n/letters.ts';

/** How long nobody types before the page follows, in milliseconds. */
const pause = 200;

const names = { texts: ['tekst'], choices: ['gewicht', 'lot'] } as const;
const root = part(document, '[data-changes]', HTMLElement);
const form = part(root, 'form', HTMLFormElement);
const status = part(root, '[data-changes-status]', HTMLElement);
const fields = bindFields(form, names);
/** Soft hyphens are for lines to break at: nobody types them. */
const plain = (text: string): string => withoutAccents(text.replaceAll('\u00ad', ''));
const changes = [...root.querySelectorAll<HTMLElement>('.change')].map((element) => ({
  element,
  text: plain(element.textContent),
  weight: element.dataset.gewicht ?? '',
  fates: (element.dataset.lot ?? '').split(' '),
}));

function show({ tekst, gewicht, lot }: Filters<'tekst', 'gewicht' | 'lot'>): void {
  const wanted = plain(tekst);
  let shown = 0;
  for (const { element, text, weight, fates } of changes) {
    element.hidden = !(
      text.includes(wanted) &&
      (gewicht.length === 0 || gewicht.includes(weight)) &&
      (lot.length === 0 || fates.some((fate) => lot.includes(fate)))
    );
    if (!element.hidden) shown += 1;
  }
  for (const section of root.querySelectorAll<HTMLElement>('section'))
    section.hidden = section.querySelector('.change:not([hidden])') === null;
  status.textContent =
    shown === changes.length ? '' : (status.dataset.counted ?? '').replace('{n}', String(shown));
}

form.hidden = false;
followForm({
  form,
  pause,
  steps: true,
  read: fields.read,
  fill: fields.fill,
  readState: (address) => readFilters(address, names),
  writeState: (state) => writeFilters(state, names).toString(),
  show,
});
