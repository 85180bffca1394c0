/** Tells whoever kept a view what became of it. What is read stays in the browser: nothing is sent. */
import { part as piece, element } from '../../../browser/dom.ts';
import { fetchJson, once } from '../../../browser/fetch-json.ts';
import type { ZienswijzeFile } from '../../../document/schema/zienswijze.ts';
import { viewLimits } from '../../../document/view-limits.ts';
import { outcomeOf } from '../../../editions/browser/outcome.ts';
import type { ToldAnswers } from '../../../editions/browser/outcome.ts';
import type { Since } from '../../../editions/browser/since.ts';
import type { OutcomeData } from '../../../views/outcome-page.ts';
import { toFile } from '../../../zienswijze/browser/kept.ts';
import { browserStore } from '../../../zienswijze/browser/store.ts';
import { aboutVersion } from '../became.ts';
import { laterTexts } from '../later-texts.ts';
import { outcomeElements } from './show.ts';
import { saying, textsOf } from './texts.ts';
import type { OutcomeTexts, SaidOutcome } from './texts.ts';

const root = document.querySelector<HTMLElement>('[data-outcome]');

/** A file that is refused; the message is for the reader. */
class Refused extends Error {}

function bind(desk: HTMLElement): void {
  const { list, answers: answersAt, said } = JSON.parse(desk.dataset.outcome ?? '') as OutcomeData;
  const version = document.body.dataset.version ?? '';
  const numberField = piece(desk, '[data-number]', HTMLInputElement);
  const status = piece(desk, '[role="status"]', HTMLElement);
  const result = piece(desk, '[data-result]', HTMLElement);
  const answers = once(() => fetchJson<ToldAnswers>(answersAt));
  let view: ZienswijzeFile | null = null;

  const show = async (): Promise<void> => {
    if (view === null) return;
    const [told, { cited }] = await Promise.all([answers(), laterTexts()]);
    const texts = textsOf(said, aboutVersion(view.uitgave.versie, cited));
    const known = await readSince([view.uitgave.versie, ...told.uitgaven.map(({ versie }) => versie)], texts);
    const sinceOf = (versie: string): Since | null | undefined =>
      versie === version ? null : known.get(versie);
    const number = numberIn(numberField.value);
    const outcome = outcomeOf(view, told, sinceOf, number);
    result.replaceChildren(...outcomeElements({ view, version, number, outcome }, texts));
    status.textContent = told.uitgaven.length === 0 ? said['gevolg.zegt.geen-antwoorden'] : '';
    result.hidden = false;
  };
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      view = null;
      result.hidden = true;
      status.textContent = error instanceof Refused ? error.message : said['gevolg.zegt.mislukt'];
    }
  };
  const take = (read: () => Promise<ZienswijzeFile>): void => {
    void attempt(async () => {
      view = onList(await read(), list, said);
      await show();
      result.focus();
    });
  };
  numberField.addEventListener('change', () => void attempt(show));
  offerFiles(desk, (file) => {
    take(() => readFile(file, said));
  });
  offerKept(desk, list, (chosen) => {
    take(() => Promise.resolve(chosen));
  }).catch(() => undefined);
  desk.hidden = false;
}

/** Has a file chosen, or dropped. */
function offerFiles(desk: HTMLElement, take: (file: File) => void): void {
  const input = piece(desk, 'input[type="file"]', HTMLInputElement);
  const takeFirst = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file) take(file);
  };
  input.addEventListener('change', () => {
    takeFirst(input.files);
    // The same file can be chosen again.
    input.value = '';
  });
  desk.addEventListener('dragover', (event) => {
    event.preventDefault();
  });
  desk.addEventListener('drop', (event) => {
    event.preventDefault();
    takeFirst(event.dataTransfer?.files);
  });
}

/** @throws Refused for a file that holds no view */
async function readFile(file: File, said: SaidOutcome): Promise<ZienswijzeFile> {
  const { bringIn } = await import('../../../zienswijze/browser/bring-in.ts');
  // One more than is read anyway: a larger file is not taken in.
  const bytes = await file.slice(0, viewLimits.file + 1).arrayBuffer();
  const { view, faults } = bringIn(new Uint8Array(bytes));
  if (view !== null) return view;
  const [{ code, path, expected } = { code: '', path: '', expected: '' }] = faults;
  const plaats = path === '' ? said['gevolg.zegt.bestand'] : path;
  throw new Refused(saying(said)('gevolg.zegt.geweigerd', { code, plaats, verwacht: expected }));
}

/** @throws Refused for a view on another list */
function onList(view: ZienswijzeFile, list: string, said: SaidOutcome): ZienswijzeFile {
  const { id, titel } = view.uitgave;
  if (id === list) return view;
  throw new Refused(saying(said)('gevolg.zegt.andere-lijst', { code: 'ZW14', titel }));
}

/** What became of the editions that are not the present one. */
async function readSince(
  versions: readonly string[],
  { cited: { editions } }: OutcomeTexts,
): Promise<ReadonlyMap<string, Since>> {
  const wanted = editions.filter((one) => versions.includes(one.version));
  return new Map(
    await Promise.all(wanted.map(async (one) => [one.version, await fetchJson<Since>(one.since)] as const)),
  );
}

/** A number as people write it: `3`, `nr. 0003`. */
function numberIn(text: string): number | null {
  const [digits] = /\d{1,9}/.exec(text) ?? [];
  return digits === undefined ? null : Number(digits);
}

/** Offers the views that are kept in this browser; where nothing may be kept there are none. */
async function offerKept(
  desk: HTMLElement,
  list: string,
  choose: (view: ZienswijzeFile) => void,
): Promise<void> {
  const kept = (await browserStore.all(list)).filter(
    ({ parts, algemeen }) => parts.length > 0 || algemeen !== '',
  );
  const select = piece(desk, 'select', HTMLSelectElement);
  const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' });
  select.append(
    ...kept.map(({ id, gewijzigd, edition }) =>
      element('option', { value: id }, `${edition.versie}, ${day.format(new Date(gewijzigd))}`),
    ),
  );
  select.addEventListener('change', () => {
    const one = kept.find(({ id }) => id === select.value);
    if (one) choose(toFile(one));
  });
  piece(desk, '[data-kept]', HTMLElement).hidden = kept.length === 0;
}

if (root) bind(root);
