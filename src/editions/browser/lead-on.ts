/** Leads on from the address of a page that stands elsewhere now, with the version and the place that the address names. */
const onward = document.querySelector<HTMLAnchorElement>('#verder');

if (onward) {
  const to = new URL(onward.href);
  to.search = location.search;
  if (location.hash !== '') to.hash = location.hash;
  // A citation of the page as such is known by its old path.
  else if (to.searchParams.has('v')) to.searchParams.set('van', onward.dataset.path ?? '');
  location.replace(to.href);
}
