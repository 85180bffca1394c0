/** Puts what happens to records on the days that a reader gives in the place of the worked example. */
import { element, part } from '../../browser/dom.ts';
import { sayOutcomeFrom } from '../../markdown/html/outcome-texts.ts';
import type { SayOutcome } from '../../markdown/html/outcome-texts.ts';
import type { OutcomeRow } from '../../markdown/html/outcome-rows.ts';
import { dayFault, dayLimits, reckonValuation } from '../../markdown/html/reckon.ts';
import type { Reckoned, Reckoning } from '../../markdown/html/reckon.ts';

/** Reads the form, and shows what comes out of it or what is wrong with it. */
export function reckon(form: HTMLFormElement): void {
  const reckoning = JSON.parse(form.dataset.reckoning ?? '') as Reckoning;
  const t = sayOutcomeFrom(reckoning.texts);
  const fields = [...form.querySelectorAll('input')];
  for (const field of fields) field.removeAttribute('aria-invalid');
  const outcome = reckonFields(fields, reckoning, t);
  const wrong = Array.isArray(outcome) ? null : outcome;
  part(form, '.reckon-fault', HTMLElement).textContent = wrong?.words ?? '';
  wrong?.field?.setAttribute('aria-invalid', 'true');
  wrong?.field?.focus();
  if (!Array.isArray(outcome)) return;
  const lists = document.querySelectorAll<HTMLElement>('.outcome-results dl');
  for (const [index, one] of outcome.entries()) {
    const list = lists[index];
    if (list) show(list, one, form, t);
  }
  part(document, '.outcome-results > .hint', HTMLElement).textContent = t('rekenen.uitkomst');
}

/** What is wrong, and with which field. */
interface Complaint {
  readonly words: string;
  readonly field: HTMLInputElement | undefined;
}

/** What comes out for each valuation, or what is wrong where nothing does. */
function reckonFields(
  fields: readonly HTMLInputElement[],
  { lijst, valuations }: Reckoning,
  t: SayOutcome,
): Reckoned[] | Complaint {
  const given = fields.filter(({ value, validity }) => value !== '' || validity.badInput);
  const [van, tot] = [dayLimits.min.slice(0, 4), dayLimits.max.slice(0, 4)];
  for (const field of given.length === 0 ? fields.slice(0, 1) : given) {
    const fault = dayFault(field.value, field.validity.badInput);
    if (fault !== null) return { field, words: t(fault, { van, tot }) };
  }
  const days = new Map(given.map(({ name, value }) => [name, value]));
  const reckoned = valuations.map((one) => reckonValuation(one, days, lijst, t));
  const refused = reckoned.flatMap((one) => ('refused' in one ? [one.refused] : []));
  if (refused.length < reckoned.length) return reckoned;
  return {
    field: fields.find(({ value }) => value === '') ?? fields[0],
    words: [...new Set(refused)].join(' '),
  };
}

/** The case in which a valuation holds stays: no day changes that. */
function show(list: HTMLElement, one: Reckoned, form: HTMLFormElement, t: SayOutcome): void {
  const rows: readonly OutcomeRow[] =
    'rows' in one ? one.rows : [{ kind: 'dan', words: one.refused, law: null }];
  list.replaceChildren(
    ...list.querySelectorAll(':scope > [data-kind="geldt"]'),
    ...rows.map(({ kind, words, law }) =>
      element(
        'div',
        {},
        element('dt', {}, t(kind === 'voorbeeld' ? 'rekenen.gegeven' : `uitkomst.${kind}`)),
        element('dd', {}, ...(law === null ? [] : [articles(form, law)]), words),
      ),
    ),
  );
}

function articles(form: HTMLFormElement, law: 'B' | 'V'): Node {
  return part(form, `template[data-law="${law}"]`, HTMLTemplateElement).content.cloneNode(true);
}
