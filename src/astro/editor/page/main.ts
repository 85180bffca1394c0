/** Runs in the pages of the form: shows findings as they arise, and saves without leaving the page. */
import { coded, findingItem } from './finding.ts';
import type { Answer } from './finding.ts';

/** Milliseconds without a key before what was typed is checked. */
const pause = 600;

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-editor]')) follow(form);

function follow(form: HTMLFormElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  const ask = async (action: 'keur' | 'bewaar', button: HTMLElement | null = null): Promise<void> => {
    const own = (asked += 1);
    const answer = await sendForm(form, action, button);
    // Something newer was typed meanwhile.
    if (own !== asked || answer === null) return;
    show(form, answer);
    if (action === 'keur' || !answer.ok || answer.message === null) return;
    const version = form.elements.namedItem('versie');
    if (version instanceof HTMLInputElement) version.value = answer.version;
    // A list with an item more or less has other fields, and a repair has changed some.
    if (hasOtherItems(form) || isRepair(button)) location.reload();
  };
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask('keur'), pause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void ask('bewaar', event.submitter);
  });
}

function isRepair(button: HTMLElement | null): button is HTMLButtonElement {
  return button instanceof HTMLButtonElement && button.name !== '';
}

async function sendForm(
  form: HTMLFormElement,
  action: string,
  button: HTMLElement | null,
): Promise<Answer | null> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  body.set('actie', action);
  if (isRepair(button)) body.set(button.name, button.value);
  try {
    const response = await fetch(form.action, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body,
    });
    if (!(response.headers.get('content-type') ?? '').startsWith('application/json'))
      return lost('Dit formulier wordt niet meer aangenomen. Open het bestand opnieuw.');
    return { ...((await response.json()) as Omit<Answer, 'ok'>), ok: response.ok };
  } catch {
    return lost('De redactie antwoordt niet. Draait `npm run redactie` nog?');
  }
}

function lost(message: string): Answer {
  return { ok: false, message, version: '', findings: null };
}

function show(form: HTMLFormElement, { message, findings }: Answer): void {
  const status = form.querySelector('[role="status"]');
  if (findings !== null) showFindings(form, findings);
  const count = findings === null ? '' : countOf(findings);
  status?.replaceChildren(...coded([message, count].filter(Boolean).join(' ')));
}

function showFindings(form: HTMLFormElement, findings: NonNullable<Answer['findings']>): void {
  for (const list of form.querySelectorAll('.findings')) {
    const field = list.id.slice('meldingen-'.length);
    const own = findings.filter((one) => (one.field === 'onderdeel' ? '' : (one.field ?? '')) === field);
    replaceItems(
      list,
      own.map(({ diagnostic }) => findingItem(diagnostic)),
    );
    const control = form.elements.namedItem(field);
    if (control instanceof HTMLElement) {
      const isWrong = own.some(({ diagnostic }) => diagnostic.severity === 'error');
      if (isWrong) control.setAttribute('aria-invalid', 'true');
      else control.removeAttribute('aria-invalid');
    }
  }
}

/** What is said already stays, so that a button in it that has the focus keeps it. */
function replaceItems(list: Element, items: readonly HTMLLIElement[]): void {
  const isSame =
    items.length === list.children.length && items.every((item, at) => list.children[at]?.isEqualNode(item));
  if (!isSame) list.replaceChildren(...items);
}

function countOf(findings: NonNullable<Answer['findings']>): string {
  const errors = findings.filter(({ diagnostic }) => diagnostic.severity === 'error').length;
  if (errors === 0) return 'Geen fouten.';
  return errors === 1 ? '1 fout.' : `${String(errors)} fouten.`;
}

function hasOtherItems(form: HTMLFormElement): boolean {
  const removed = form.querySelector<HTMLInputElement>('input[name^="weg:"]:checked');
  const added = form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
    '.new-item input, .new-item textarea, .new-item select',
  );
  return removed !== null || [...added].some(({ value }) => value !== '');
}
