/** Runs in the pages of the form: shows findings as they arise, and saves without leaving the page. */
import { control, trial } from '../control.ts';
import { countOf } from '../count-of.ts';
import { coded, findingItem } from './finding.ts';
import type { Answer } from './finding.ts';

/** Milliseconds without a key before what was typed is checked. */
const pause = 600;

type Action = typeof trial | 'bewaar';

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-editor]')) follow(form);

function follow(form: HTMLFormElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  let edits = 0;
  let last = Promise.resolve();
  // One at a time: each is of the version that the one before it left.
  const ask = (action: Action, button: HTMLElement | null = null): void => {
    const own = (asked += 1);
    last = last.then(async () => {
      const isNewest = (): boolean => own === asked;
      if (action === 'bewaar') await save(form, button, () => edits);
      else if (isNewest()) await tryOut(form, isNewest);
    });
  };
  form.addEventListener('input', () => {
    edits += 1;
    clearTimeout(timer);
    timer = setTimeout(() => {
      ask(trial);
    }, pause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    ask('bewaar', event.submitter);
  });
}

/** Shows what is found in what was typed, unless something newer was asked meanwhile. */
async function tryOut(form: HTMLFormElement, isNewest: () => boolean): Promise<void> {
  const answer = await sendForm(form, trial, null);
  if (isNewest()) show(form, answer);
}

async function save(form: HTMLFormElement, button: HTMLElement | null, edits: () => number): Promise<void> {
  const before = edits();
  // A list with an item more or less has other fields, and a repair has changed some: what is typed meanwhile would be lost.
  const becomesOther = hasOtherItems(form) || isRepair(button);
  form.inert = becomesOther;
  const answer = await sendForm(form, 'bewaar', button);
  form.inert = false;
  if (answer.location !== undefined) {
    location.assign(answer.location);
    return;
  }
  if (answer.isClash) {
    // The page that comes back has what was typed, beside what is there now.
    form.submit();
    return;
  }
  if (answer.ok) setValue(form, control.version, answer.version);
  show(form, answer);
  const isOther = becomesOther || answer.structure !== valueOf(form, control.structure);
  if (answer.ok && isOther && edits() === before) location.reload();
}

function valueOf(form: HTMLFormElement, name: string): string {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement ? field.value : '';
}

function setValue(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement) field.value = value;
}

function isRepair(button: HTMLElement | null): button is HTMLButtonElement {
  return button instanceof HTMLButtonElement && button.name !== '';
}

async function sendForm(form: HTMLFormElement, action: Action, button: HTMLElement | null): Promise<Answer> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  body.set(control.action, action);
  if (isRepair(button)) body.set(button.name, button.value);
  try {
    const response = await fetch(form.action, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body,
    });
    const { ok, status } = response;
    const isClash = status === 403 || status === 409;
    if (!(response.headers.get('content-type') ?? '').startsWith('application/json'))
      return lost('Dit formulier wordt niet meer aangenomen. Kies “Bewaren”.', isClash);
    return { ...((await response.json()) as Omit<Answer, 'ok' | 'isClash'>), ok, isClash };
  } catch {
    return lost('De redactie antwoordt niet. Draait `npm run redactie` nog?', false);
  }
}

function lost(message: string, isClash: boolean): Answer {
  return { ok: false, isClash, message, version: '', structure: '', path: '', findings: null };
}

function show(form: HTMLFormElement, { message, findings, path, name }: Answer): void {
  const status = form.querySelector('[role="status"]');
  if (findings !== null) showFindings(form, findings, path);
  const proposal = form.querySelector('#voorstel');
  if (name !== undefined && proposal) proposal.textContent = name;
  const count = findings === null ? '' : `${countOf(findings.map(({ diagnostic }) => diagnostic.severity))}.`;
  status?.replaceChildren(...coded([message, count].filter(Boolean).join(' ')));
}

function showFindings(form: HTMLFormElement, findings: NonNullable<Answer['findings']>, path: string): void {
  for (const list of form.querySelectorAll('.findings')) {
    const field = list.id.slice('meldingen-'.length);
    const own = findings.filter((one) => (one.field === control.record ? '' : (one.field ?? '')) === field);
    replaceItems(
      list,
      own.map(({ diagnostic }) => findingItem(diagnostic, path)),
    );
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

function hasOtherItems(form: HTMLFormElement): boolean {
  const removed = form.querySelector<HTMLInputElement>(`input[name^="${control.removal}"]:checked`);
  const added = form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
    '.new-item input, .new-item textarea, .new-item select',
  );
  return removed !== null || [...added].some(({ value }) => value !== '');
}
