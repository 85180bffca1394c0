import { element } from '../../../browser/dom.ts';
import { control } from '../control.ts';
import { countOf } from '../count-of.ts';
import { fieldId, fieldOfFindings, toFirst } from '../ids.ts';
import { coded, findingItem } from './finding.ts';
import type { Answer } from './finding.ts';

/** Shows what the server says of a form: what became of it, and the findings beside their fields. */
export function show(form: HTMLFormElement, { message, findings, path, name }: Answer): void {
  const before = wordsOf(form);
  if (findings !== null) showFindings(form, findings, path);
  const proposal = form.querySelector('#voorstel');
  if (name !== undefined && proposal) proposal.textContent = name;
  const count = findings === null ? '' : `${countOf(findings.map(({ diagnostic }) => diagnostic.severity))}.`;
  const way = findings === null || findings.length === 0 ? [] : wayToFirst(form);
  form
    .querySelector('.status')
    ?.replaceChildren(...coded([message, count].filter(Boolean).join(' ')), ...way);
  speak(form, before);
}

function showFindings(form: HTMLFormElement, findings: NonNullable<Answer['findings']>, path: string): void {
  for (const list of form.querySelectorAll('.findings')) {
    const field = fieldOfFindings(list.id);
    const own = findings.filter((one) => (one.field === control.record ? '' : (one.field ?? '')) === field);
    replaceItems(
      list,
      own.map(({ diagnostic }) => findingItem(diagnostic, path)),
    );
    if (own.length > 0) unfold(list);
    const input = form.elements.namedItem(field);
    if (input instanceof HTMLElement) {
      const isWrong = own.some(({ diagnostic }) => diagnostic.severity === 'error');
      if (isWrong) input.setAttribute('aria-invalid', 'true');
      else input.removeAttribute('aria-invalid');
    }
  }
}

/** What is said already stays, so that a button in it that has the focus keeps it. */
function replaceItems(list: Element, items: readonly HTMLLIElement[]): void {
  const isSame =
    items.length === list.children.length && items.every((item, at) => list.children[at]?.isEqualNode(item));
  if (!isSame) list.replaceChildren(...items);
}

/** Unfolds what something is folded away in. */
export function unfold(inner: Element): void {
  for (let at = inner.closest('details'); at; at = at.parentElement?.closest('details') ?? null)
    at.open = true;
}

function wayToFirst(form: HTMLFormElement): (Node | string)[] {
  const list = form.querySelector('.findings:not(:empty)');
  if (!list) return [];
  const field = document.getElementById(fieldId(fieldOfFindings(list.id))) ?? list;
  return [' ', element('a', { href: `#${field.id}` }, toFirst)];
}

/** All that is said of the fields, each with the name of its field. */
function wordsOf(form: HTMLFormElement): string[] {
  return Array.from(form.querySelectorAll('.finding'), (item) => {
    const list = item.closest('.findings');
    const field = list && document.getElementById(fieldId(fieldOfFindings(list.id)));
    const label =
      form.querySelector(`label[for="${CSS.escape(field?.id ?? '')}"]`) ?? field?.querySelector('legend');
    const words = Array.from(item.childNodes, (node) =>
      node instanceof HTMLButtonElement ? '' : node.textContent,
    );
    return [label?.textContent, words.join('').trim()].filter(Boolean).join(': ');
  });
}

/**
 * Has the first finding that is new read out, in full: of what stands beside a field nobody hears while typing in it.
 *
 * @param before - what was said of the fields till now
 */
function speak(form: HTMLFormElement, before: readonly string[]): void {
  const spoken = form.querySelector('[data-spoken]');
  const [fresh = ''] = wordsOf(form).filter((words) => !before.includes(words));
  if (spoken && spoken.textContent !== fresh) spoken.textContent = fresh;
}
