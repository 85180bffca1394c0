/**
 * Runs in a page: tells the server which content the page was made of. What the server sent between the making of the
 * page and its connection has reached nobody.
 */
import { contentTiming, pageShown } from './renewals.ts';

const shown = performance
  .getEntriesByType('navigation')
  .flatMap((entry) => (entry as PerformanceNavigationTiming).serverTiming)
  .find(({ name }) => name === contentTiming)?.description;
if (shown !== undefined) import.meta.hot?.send(pageShown, shown);
