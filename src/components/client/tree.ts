/** Links to the contents open them over the page, wherever one is; without a script they lead there. */
import { keys, onShortcut, shortcutIsOn } from './shortcut.ts';

const first = document.querySelector<HTMLAnchorElement>('.open-tree');

/** Opens the contents; their page where that fails. */
async function open(address: string): Promise<void> {
  try {
    const { openTree } = await import('./tree-dialog.ts');
    await openTree(address);
  } catch {
    location.assign(address);
  }
}

if (first && first.pathname !== location.pathname) {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.site-header a')) {
    if (link.href !== first.href) continue;
    link.setAttribute('aria-haspopup', 'dialog');
    if (shortcutIsOn()) link.setAttribute('aria-keyshortcuts', keys.inhoud);
    link.addEventListener('click', (event) => {
      // Who wants it in a tab of its own gets that.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void open(link.href);
    });
  }
  onShortcut(keys.inhoud, () => void open(first.href));
}
