/** Marks what a search found on a page that was opened from its results; other readers do not load what marks. */
if (document.querySelector('[data-found]') && new URLSearchParams(location.search).has('zoek'))
  void import('./found-words.ts');
