/** Marks what a search found on a page that was opened from its results; other readers do not load what marks. */
const asked = new URLSearchParams(location.search).get('zoek');
const text = document.querySelector<HTMLElement>('.main-text');
if (asked !== null && text)
  void import('./found-words.ts').then(({ markWords }) => markWords(text, asked.split(' ').filter(Boolean)));
