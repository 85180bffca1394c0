import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters, ViteUserConfig } from 'astro';
import { cacheFolder } from '../../machine/cache-folder.ts';
import { reasonOf } from '../../machine/faults.ts';
import type { Edition } from '../../print/print.ts';
import type { Middleware } from '../answer.ts';
import { publisher } from '../integration.ts';
import type { Publisher } from '../integration.ts';
import type { Settings } from '../settings.ts';
import { tidyAddresses } from './addresses.ts';
import { editedSite } from './edited-site.ts';
import type { EditedSite } from './edited-site.ts';
import { openPages } from './open-pages.ts';
import { pageNumbers } from './page-numbers.ts';
import { pageScript } from './page-script.ts';
import { pdfMiddleware } from './pdf.ts';
import { placeholder } from './placeholder.ts';
import type { Content } from './reading/messages.ts';
import type { Reader } from './reading/reader.ts';
import { createTurns } from './turns.ts';

export interface DevOptions {
  readonly settings: Settings;
  /** Folder of the content, as an absolute path. */
  readonly content: string;
  /** Who reads it; already at work, so that Astro can load meanwhile. */
  readonly reader: Reader;
  /** It is the repository's own, so that its pagination is kept. */
  readonly own: boolean;
  /** The form with which the content is edited, if it is switched on. */
  readonly editor?: Middleware;
  /** Told in a line what else there is to know. */
  readonly say: (line: string) => void;
}

/** Milliseconds without an edit or a request before what no page waits for is done. */
const leisure = 1500;

/**
 * Folders of the repository that can be large and of which no page is made; and the one in which every Astro at work in
 * it, a build for one, writes its collections anew: at that, all open pages would load anew. No report found.
 */
const unwatched = ['.astro', 'dist', 'tests', 'scripts'].map((name) =>
  fileURLToPath(new URL(`../../../${name}/**`, import.meta.url)),
);

type Setup = HookParameters<'astro:server:setup'>;

/** Header of a request that the server makes itself. */
const ownHeader = 'x-inzage-eigen';

/** What is at work together: the site, and its way into Astro's modules. */
interface Workshop {
  readonly site: EditedSite;
  readonly renew: Publisher['renew'];
}

/**
 * What the development server does besides Astro's own work: it checks the content at every edit, shows what is good of
 * it in the pages that are open, tells there what is not, and makes the PDF when that is asked for.
 */
export function devServer(options: DevOptions): AstroIntegration[] {
  const { settings, content } = options;
  const site = begin(options);
  const ownRequest = randomUUID();
  const { integration, renew } = publisher(settings.base, async () => (await site).site(), false);
  return [
    integration,
    {
      name: 'inzage-dev',
      hooks: {
        'astro:config:setup': ({ injectScript, updateConfig }) => {
          injectScript('page', `import ${JSON.stringify(pageScript)};`);
          updateConfig({
            vite: {
              plugins: [addresses(settings.base)],
              // Of its own: `astro check` has other settings, for which Vite would make all of it anew.
              cacheDir: join(cacheFolder(), 'vite'),
              // What is found when a page asks for it makes every open page load anew.
              optimizeDeps: { include: ['leven'] },
              // The content we follow ourselves: Astro would read its content config anew at every edit. Of the rest no
              // page is made.
              server: { watch: { ignored: [`${content}/**`, ...unwatched] } },
            },
          });
        },
        'astro:server:setup': (setup) => {
          // The start of Astro does not wait for the content; what is asked for does.
          const steps = site.then((ready) => followContent(setup, { renew, site: ready }, options));
          setup.server.middlewares.use((request, response, next) => {
            if (request.headers[ownHeader] === ownRequest) next();
            else
              steps.then((all) => {
                inTurn(all, request, response, next);
              }, next);
          });
        },
        'astro:server:start': ({ address }) => {
          // Has Astro load, while the content is being read, what pages are made with.
          const home = `http://localhost:${String(address.port)}${settings.base}`;
          fetch(home, { headers: { [ownHeader]: ownRequest } }).catch(() => undefined);
        },
      },
    },
  ];
}

/** Astro puts its own middleware before that of integrations, when all plugins have had their turn: so does this. */
function addresses(base: string): NonNullable<ViteUserConfig['plugins']>[number] {
  return {
    name: 'inzage-addresses',
    enforce: 'post',
    configureServer: (server) => () => {
      server.middlewares.stack.unshift({ route: '', handle: tidyAddresses(base) });
    },
  };
}

async function begin({ settings, content, reader, own }: DevOptions): Promise<EditedSite> {
  const [first, numbers] = await Promise.all([reader.first, pageNumbers(own)]);
  return editedSite(first, { folder: content, numbers, settings });
}

/** Has one middleware after the other answer, until one does. */
function inTurn(
  [first, ...rest]: readonly Middleware[],
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
): void {
  if (first === undefined) next();
  else
    first(request, response, (error) => {
      if (error === undefined) inTurn(rest, request, response, next);
      else next(error);
    });
}

/**
 * Keeps what is shown up to date with the content.
 *
 * @returns what is to answer requests, in turn
 */
function followContent(
  { server, refreshContent }: Setup,
  { site, renew }: Workshop,
  { settings, reader, say, editor }: DevOptions,
): Middleware[] {
  const turns = createTurns();
  const pages = openPages(server, site.stand);
  /** Brings what is shown up to date, pages under way first. */
  const show = (): Promise<void> =>
    turns.renew(() => {
      renew(site.site());
      pages.tell();
    });
  let edits = 0;
  let busy = performance.now();
  const atLeisure = async (): Promise<void> => {
    const own = (edits += 1);
    busy = performance.now();
    while (performance.now() < busy + leisure)
      await wait(busy + leisure - performance.now(), undefined, { ref: false });
    if (own !== edits) return;
    site.complete(await reader.atLeisure());
    await show();
    await refreshContent?.({});
  };
  const upToDate = async (): Promise<void> => {
    try {
      await show();
      await atLeisure();
    } catch (error) {
      say(`De inhoud kon niet geheel worden vernieuwd: ${reasonOf(error)}`);
    }
  };
  const printed = async (edition: Edition, of: Content): Promise<void> => {
    await site.print(edition, of);
    // In one go: between the two a page would be told a version that it does not show.
    site.renumber();
    await show();
  };
  void upToDate();
  reader.follow((told) => {
    // Where nothing can be read, there is no report of it.
    if (told.trouble?.findings.length === 0) say([told.trouble.summary, told.trouble.more].join('. '));
    site.take(told);
    void upToDate();
  });
  return [
    (_request, _response, next) => {
      busy = performance.now();
      next();
    },
    // It reads the files themselves, and waits for no page.
    ...(editor ? [editor] : []),
    pdfMiddleware({ base: settings.base, current: site.content, say, printed }),
    // After the PDF, whose requests last long and need no page.
    turns.hold,
    pages.mark,
    placeholder(settings.base, site.isEmpty),
  ];
}
