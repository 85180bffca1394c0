/** Tells of a file that a reader has whether it is one that was published, and of which edition. */
import { fileWithHash, sha256Of } from '../../editions/browser/real-one.ts';
import type { KnownEditions } from '../../editions/browser/real-one.ts';

const box = document.querySelector<HTMLElement>('.real-one');
const input = box?.querySelector('input');
const said = box?.querySelector('output');

if (box && input && said) {
  const { from = '', genuine = '', none = '', failed = '' } = box.dataset;

  const tell = async (file: File, editions: KnownEditions): Promise<void> => {
    said.textContent = '';
    const found = fileWithHash(await sha256Of(await file.arrayBuffer()), editions);
    const values: Readonly<Record<string, string>> = { naam: file.name, ...found };
    const text = found === null ? none : genuine;
    said.textContent = text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  };

  const begin = async (): Promise<void> => {
    // At once, so that it works too when the connection is gone.
    const editions = (await (await fetch(from)).json()) as KnownEditions;
    const take = (files: FileList | null | undefined): void => {
      const file = files?.[0];
      if (file)
        tell(file, editions).catch(() => {
          said.textContent = failed;
        });
    };
    input.addEventListener('change', () => {
      take(input.files);
    });
    box.addEventListener('dragover', (event) => {
      event.preventDefault();
    });
    box.addEventListener('drop', (event) => {
      event.preventDefault();
      take(event.dataTransfer?.files);
    });
    box.hidden = false;
  };

  // Without the list of editions nothing can be told: the hash above says how to find out by hand.
  begin().catch(() => undefined);
}
