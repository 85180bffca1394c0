/** Leaves soft hyphens out of what is copied: they are for this page's lines, and would stay in the reader's text. */
document.addEventListener('copy', (event) => {
  const selection = document.getSelection();
  const field = document.activeElement;
  if (
    !selection ||
    !event.clipboardData ||
    field instanceof HTMLInputElement ||
    field instanceof HTMLTextAreaElement
  )
    return;
  const text = selection.toString();
  const plain = text.replaceAll('\u00ad', '');
  if (plain === text) return;
  const copy = document.createElement('div');
  for (let index = 0; index < selection.rangeCount; index += 1)
    copy.append(selection.getRangeAt(index).cloneContents());
  event.clipboardData.setData('text/plain', plain);
  event.clipboardData.setData('text/html', copy.innerHTML.replaceAll('\u00ad', ''));
  event.preventDefault();
});
