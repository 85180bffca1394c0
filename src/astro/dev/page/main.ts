/** Runs in every page of the development server: keeps it the newest without loading it anew, and tells what is wrong. */
import type { Stand } from '../stand.ts';
import { createBar } from './bar.ts';
import { isPlaceholder } from './placeholder.ts';
import { createPatcher } from './patch.ts';
import { askEvent, standEvent, versionIn, versionTiming } from './versions.ts';

/** What a script reads once, when the page comes, and would not notice to have changed. */
const readOnce = '[data-overview] tbody';

// Vite gives it only to modules in which it is written out.
const hot = import.meta.hot;
const { served, patch } = createPatcher(document.body);
const showStand = createBar(document.body);
let shown = servedVersion();
let wanted = shown;
let busy = false;

hot?.on(standEvent, ({ version, ...stand }: Stand) => {
  showStand(stand);
  wanted = Math.max(wanted, version);
  void follow();
});
hot?.on('vite:ws:connect', ask);
ask();

function ask(): void {
  hot?.send(askEvent);
}

async function follow(): Promise<void> {
  if (busy) return;
  busy = true;
  try {
    while (shown < wanted) await renew();
  } finally {
    busy = false;
  }
}

async function renew(): Promise<void> {
  const response = await fetch(location.href, { headers: { accept: 'text/html' } });
  const version = versionIn(response.headers.get('server-timing'));
  const next = new DOMParser().parseFromString(await response.text(), 'text/html');
  // An error, the page that says there is nothing to show, or a page of another server.
  const isPage = version !== null && (response.ok || response.status === 404);
  if (!isPage || !isAlike(next)) {
    location.reload();
    // Nothing more is to be done in this page.
    await new Promise(() => undefined);
    return;
  }
  document.title = next.title;
  patch(next.body);
  shown = version;
}

/** Whether the scripts of the page can go on as they are when this takes its place. */
function isAlike(next: Document): boolean {
  const readIn = (page: ParentNode): string | undefined => page.querySelector(readOnce)?.innerHTML;
  return !isPlaceholder() && readIn(served) === readIn(next);
}

/** Which version this page was made of. */
function servedVersion(): number {
  const timings = performance
    .getEntriesByType('navigation')
    .flatMap((entry) => (entry as PerformanceNavigationTiming).serverTiming);
  return Number(timings.find(({ name }) => name === versionTiming)?.description ?? 0);
}
