/** Tells where in the text one reads: in the line above it, and in the contents beside it. */

/** What stands above this, in pixels from the top of the window, is read; a link to a heading brings it above this. */
const line = 88;

const section = document.querySelector('.place-section');
const page = document.querySelector('.place-page');
const contents = document.querySelector<HTMLDetailsElement>('details.page-contents-inner');
const headings = [...document.querySelectorAll<HTMLElement>('.text :is(h2, h3, h4, h5, h6)[id]')];
const begins = [...document.querySelectorAll('.text .mark-begins')].map((mark) => ({
  block: mark.parentElement ?? mark,
  words: mark.querySelector('.mark-page')?.textContent ?? '',
}));
const firstPage = page?.textContent ?? '';
const links = new Map(
  [...(contents?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])].map((link) => [
    decodeURIComponent(link.hash.slice(1)),
    link,
  ]),
);
let current: HTMLAnchorElement | undefined;

/** How many elements, in the order of the page, begin above the line. */
function passed(elements: readonly Element[]): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((elements[middle]?.getBoundingClientRect().top ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Marks the link, and scrolls the contents alone: the page stays where the reader has it. */
function mark(link: HTMLAnchorElement | undefined): void {
  if (link === current) return;
  current?.removeAttribute('aria-current');
  link?.setAttribute('aria-current', 'location');
  current = link;
  if (!link || !contents) return;
  const { top, bottom } = link.getBoundingClientRect();
  const box = contents.getBoundingClientRect();
  if (top < box.top || bottom > box.bottom) contents.scrollTop += top - box.top - contents.clientHeight / 2;
}

function tell(): void {
  const count = passed(headings);
  const above = headings.slice(0, count);
  const begun = passed(begins.map(({ block }) => block));
  // Headings without a number stand below one that has.
  const shown = above.findLast((heading) => heading.querySelector('.label')) ?? above.at(-1);
  const words = shown?.textContent.trim() ?? '';
  const number = begins[begun - 1]?.words ?? firstPage;
  const named = above.findLast(({ id }) => links.has(id));
  if (section && section.textContent !== words) section.textContent = words;
  if (page && page.textContent !== number) page.textContent = number;
  if (links.size > 0) mark(named && links.get(named.id));
}

if (contents && matchMedia('(width >= 76rem)').matches) contents.open = true;
if (section) {
  let asked = false;
  const ask = (): void => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      tell();
    });
  };
  addEventListener('scroll', ask, { passive: true });
  addEventListener('resize', ask, { passive: true });
  ask();
}

export {};
