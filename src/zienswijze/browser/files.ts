import { viewLimits } from '../../document/view-limits.ts';
import { toMailto } from '../letter/to-mailto.ts';
import { toText } from '../letter/to-text.ts';
import type { Desks } from './desks.ts';
import { fromFile } from './kept.ts';
import type { ViewPage } from './page.ts';
import { forms, letterFor, saveAs, toElements } from './take-along.ts';
import { newId, now } from './world.ts';

/** Has the buttons take a view along, and bring one back. */
export function bindFiles(page: ViewPage, desks: () => Desks, show: () => void): void {
  const { data, words, piece, onClick, say, attempt } = page;
  const letter = (): ReturnType<typeof letterFor> => letterFor(desks().current.view, data);
  for (const form of forms)
    onClick(form, () => {
      say(words('mijn.zegt.bezig'));
      void attempt(async () =>
        words('mijn.zegt.klaar', { bestand: await saveAs(form, desks().current.view, data) }),
      );
    });
  onClick('copy', () => {
    void attempt(async () => {
      await navigator.clipboard.writeText(toText(letter()));
      return words('mijn.zegt.gekopieerd');
    });
  });
  onClick('mail', () => {
    const link = toMailto(letter());
    if (link === null) say(words('mijn.zegt.te-lang'));
    else location.href = link;
  });
  onClick('print', () => {
    print();
  });
  addEventListener('beforeprint', () => {
    piece('letter', HTMLElement).replaceChildren(...toElements(letter()));
  });
  const file = piece('open', HTMLInputElement);
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen) void attempt(() => bring(chosen, page, desks(), show));
  });
}

async function bring(
  chosen: File,
  { words, piece }: ViewPage,
  desks: Desks,
  show: () => void,
): Promise<string> {
  const { bringIn } = await import('./bring-in.ts');
  // One more than is read anyway: a larger file is not taken in.
  const { view, faults } = bringIn(new Uint8Array(await chosen.slice(0, viewLimits.file + 1).arrayBuffer()));
  // The same file can be chosen again.
  piece('open', HTMLInputElement).value = '';
  if (view === null) {
    const [{ path, expected } = { path: '', expected: '' }] = faults;
    const plaats = path === '' ? words('mijn.zegt.bestand') : path;
    return words('mijn.zegt.geweigerd', { plaats, verwacht: expected });
  }
  const { id, titel } = view.uitgave;
  if (id !== desks.edition.id) return words('mijn.zegt.andere-lijst', { titel });
  await desks.bring(fromFile(view, now(), newId));
  show();
  return words('mijn.zegt.geopend');
}
