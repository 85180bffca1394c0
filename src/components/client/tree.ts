/** Links to the contents open them over the page, wherever one is; without a script they lead there. */
import { keys, onShortcut, shortcutIsOn } from './shortcut.ts';
import type { TreeTexts } from './tree-dialog.ts';

const bar = document.querySelector<HTMLElement>('.bar-search');
const first = bar?.querySelector<HTMLAnchorElement>('.open-tree');

/** Opens the contents; their page where that fails. */
async function open(address: string, texts: string): Promise<void> {
  try {
    const { openTree } = await import('./tree-dialog.ts');
    await openTree(address, JSON.parse(texts) as TreeTexts);
  } catch {
    location.assign(address);
  }
}

const texts = bar?.dataset.tree;
if (first && texts !== undefined && first.pathname !== location.pathname) {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.site-header a')) {
    if (link.href !== first.href) continue;
    link.setAttribute('aria-haspopup', 'dialog');
    if (shortcutIsOn()) link.setAttribute('aria-keyshortcuts', keys.inhoud);
    link.addEventListener('click', (event) => {
      // Who wants it in a tab of its own gets that.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void open(link.href, texts);
    });
  }
  onShortcut(keys.inhoud, () => void open(first.href, texts));
}
