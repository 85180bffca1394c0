/** A mark shows how to cite its block. With a key held, or without script, it is a link to the block. */
import { asksToClose, isPlain } from './opened.ts';

/** What was selected before a mark was pressed: afterwards the press has undone that. */
let selected: Range | undefined;
function select(): void {
  const selection = getSelection();
  selected = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined;
}

// A citation says which edition it is of; only of another one is there something to tell.
const cited = new URLSearchParams(location.search).get('v');
if (cited !== null && cited !== document.body.dataset.version)
  // Without it the address leads to its place all the same.
  import('./cited.ts').then(({ tellCited }) => tellCited(cited)).catch(() => undefined);

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
