/** A mark shows how to cite its block. With a key held, or without script, it is a link to the block. */
import { asksToClose, isPlain } from './opened.ts';

/** What was selected before a mark was pressed: afterwards the press has undone that. */
let selected: Range | undefined;
function select(): void {
  const selection = getSelection();
  selected = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined;
}

document.addEventListener('pointerdown', ({ target }) => {
  if (!(target instanceof Element && target.closest('.cite-box'))) select();
});
document.addEventListener('click', (event) => {
  const mark = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.mark') : null;
  if (!mark || !isPlain(event) || !('popover' in mark)) return;
  event.preventDefault();
  if (event.detail === 0) select();
  const range = selected;
  const closes = asksToClose(event, mark);
  import('./cite-box.ts')
    .then(({ cite }) => cite(mark, range, closes))
    .catch(() => {
      location.assign(mark.href);
    });
});
