/** Names the edition that came after the one that is read, which its pages cannot know: they are never made again for it. */
interface Told {
  readonly uitgaven: readonly { readonly versie: string; readonly adres: string }[];
}

const bar = document.querySelector<HTMLElement>('.earlier');
const successor = bar?.querySelector<HTMLElement>('.successor');
const link = successor?.querySelector('a');
const from = successor?.dataset.from;

if (bar && successor && link && from !== undefined) {
  const show = async (): Promise<void> => {
    const { uitgaven } = (await (await fetch(from)).json()) as Told;
    const next = uitgaven[uitgaven.findIndex(({ versie }) => versie === bar.dataset.versie) + 1];
    if (next === undefined) return;
    link.textContent = next.versie;
    link.href = new URL(next.adres.slice(1), new URL(from, location.href)).href;
    successor.hidden = false;
  };
  // Without it the links in the bar lead on all the same.
  show().catch(() => undefined);
}
