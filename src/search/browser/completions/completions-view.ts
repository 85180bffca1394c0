/** Completes what is typed in a field: a combobox with a list, as the ARIA Authoring Practices describe it. */
import { fetchJson, once } from '../../../browser/fetch-json.ts';
import type { NamesFile } from '../files.ts';
import { readNames } from '../names.ts';
import { completionsOf } from './completions.ts';
import type { CompletionSources } from './completions.ts';
import { listOf } from './list-view.ts';
import type { CompletionList, CompletionTexts } from './list-view.ts';

/** Read once on a page, whatever field is typed in. */
let sources: (() => Promise<CompletionSources>) | undefined;

function sourcesOf(base: string, hasPages: boolean): Promise<CompletionSources> {
  sources ??= once(async () => ({
    names: readNames(await fetchJson<NamesFile>(`${base}zoeken/namen.json`)),
    readWords: once(() => fetchJson<readonly string[]>(`${base}zoeken/woorden.json`)),
    readPages: once(() =>
      hasPages ? fetchJson<readonly string[]>(`${base}paginas.json`) : Promise.resolve([]),
    ),
  }));
  return sources();
}

/**
 * Completes from now on, and what is in the field already.
 *
 * @param field - with the role of a combobox; what stands around it gives the list its place
 * @param base - path of the folder the site is served from, ending with a slash
 */
export function completeIn(field: HTMLInputElement, base: string, texts: CompletionTexts): void {
  const list = listOf(field, texts);
  const complete = async (): Promise<void> => {
    const typed = field.value;
    // What is typed since gets an answer of its own; who went elsewhere is not called back.
    const isOutdated = (): boolean => typed !== field.value || document.activeElement !== field;
    try {
      const found =
        typed.trim() === '' ? [] : await completionsOf(typed, await sourcesOf(base, texts.hasPages), base);
      if (!isOutdated()) list.show(found);
    } catch (error) {
      // The field searches all the same.
      list.close();
      reportError(error);
    }
  };
  field.addEventListener('input', () => void complete());
  field.addEventListener('blur', list.close);
  field.form?.addEventListener('submit', list.close);
  field.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.isComposing) return;
    if (press(event.key, list, complete)) event.preventDefault();
  });
  void complete();
}

/** @returns whether the key was for the list, and has done its work */
function press(key: string, list: CompletionList, complete: () => Promise<void>): boolean {
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (step !== undefined) {
    if (list.isOpen()) list.move(step);
    else void complete();
    return true;
  }
  if (key === 'Enter') return list.take();
  if (key !== 'Escape' || !list.isOpen()) return false;
  list.close();
  return true;
}
