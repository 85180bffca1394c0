/** The page on which a reader writes a view. What is written stays in this browser; nothing is sent. */
import { carriedPart } from './carried.ts';
import { Desks } from './desks.ts';
import { bindFiles } from './files.ts';
import { bindForm, focusPart } from './form.ts';
import { newPart, withPart } from './kept.ts';
import { readPage } from './page.ts';
import type { ViewPage } from './page.ts';
import { browserStore, storeName } from './store.ts';
import { newId, now } from './world.ts';

const root = document.querySelector<HTMLElement>('[data-view-page]');

async function start(page: ViewPage): Promise<void> {
  const { data, tellKept } = page;
  const desks: Desks = new Desks({
    edition: { ...data.edition, adres: new URL('..', location.href).href },
    store: browserStore,
    now,
    newId,
    onKept: tellKept,
    onChange: () => {
      show();
    },
  });
  const show = bindForm(page, () => desks);
  bindFiles(page, () => desks, show);
  bindClear(page, desks, show);
  const read = async (): Promise<void> => {
    try {
      await desks.read();
      if (desks.hasKept && !desks.waits) tellKept(true);
    } catch {
      tellKept(false);
    }
    show();
  };
  followOthers(desks, read);
  await read();
  page.root.hidden = false;
  const list = page.piece('parts', HTMLElement);
  const cited = carriedPart(location.hash, location.origin);
  if (cited === null) {
    focusPart(list, location.hash.slice(1));
    return;
  }
  // Loaded again, it would come a second time.
  history.replaceState(null, '', location.pathname);
  const part = newPart(newId(), cited);
  await desks.current.edit(withPart(part));
  focusPart(list, part.key);
}

/** Another tab may change what is kept here, and any tab may be closed at once. */
function followOthers(desks: Desks, read: () => Promise<void>): void {
  new BroadcastChannel(storeName).addEventListener('message', () => void read());
  document.addEventListener('visibilitychange', () => {
    void (document.hidden ? desks.save() : read());
  });
  addEventListener('pagehide', () => void desks.save());
  addEventListener('beforeunload', (event) => {
    if (!desks.waits) return;
    void desks.save();
    event.preventDefault();
  });
}

function bindClear(
  { piece, onClick, attempt, words, tellKept }: ViewPage,
  desks: Desks,
  show: () => void,
): void {
  const sure = piece('sure', HTMLDialogElement);
  onClick('clear', () => {
    sure.showModal();
  });
  onClick('clear-no', () => {
    sure.close();
  });
  onClick('clear-yes', () => {
    sure.close();
    void attempt(async () => {
      const cleared = desks.clear();
      show();
      await cleared;
      tellKept(null);
      return words('mijn.zegt.gewist');
    });
  });
}

if (root) void start(readPage(root));
