import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters, ViteUserConfig } from 'astro';
import { reasonOf } from '../../machine/faults.ts';
import { liesIn } from '../../machine/within.ts';
import { handOverAnew } from '../handover.ts';
import { publisher } from '../integration.ts';
import type { Settings } from '../settings.ts';
import { tidyAddresses } from './addresses.ts';
import { editedSite } from './edited-site.ts';
import type { EditedSite } from './edited-site.ts';
import { isGood } from './editing.ts';
import type { Reading } from './editing.ts';
import { gather } from './gather.ts';
import { pdfMiddleware } from './pdf.ts';
import { refresh } from './refresh.ts';
import { repeatReloads } from './renewals.ts';
import { createTurns } from './turns.ts';
import type { Turns } from './turns.ts';

export interface DevOptions {
  readonly settings: Settings;
  /** Folder of the content, as an absolute path. */
  readonly content: string;
  /** It is the repository's own, so that its pagination is kept. */
  readonly own: boolean;
  /** Told how the content stands: at the start and after every edit. */
  readonly report: (reading: Reading) => void;
  /** Told in a line what else there is to know. */
  readonly say: (line: string) => void;
}

const shownPage = fileURLToPath(new URL('shown-page.ts', import.meta.url));

type Setup = HookParameters<'astro:server:setup'>;

/**
 * What the development server does besides Astro's own work: it checks the content at every edit, refreshes the
 * pages when it is good and keeps the last good ones when it is not, and makes the PDF when that is asked for.
 */
export function devServer(options: DevOptions): AstroIntegration[] {
  const { settings, content, own, report } = options;
  const site = editedSite({ folder: content, keeps: own, settings }, report);
  return [
    publisher(settings.base, site.shown),
    {
      name: 'inzage-dev',
      hooks: {
        'astro:config:setup': ({ injectScript, updateConfig }) => {
          injectScript('page', `import ${JSON.stringify(shownPage)};`);
          updateConfig({ vite: { plugins: [addresses(settings.base)] } });
        },
        'astro:server:setup': (setup) => {
          followContent(setup, site, options);
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

function followContent(setup: Setup, site: EditedSite, { settings, content, say }: DevOptions): void {
  const { server } = setup;
  const turns = createTurns();
  const renewPages = renewal(setup, site, turns);
  const renew = (): void => {
    renewPages().catch((error: unknown) => {
      say(`De pagina's konden niet worden vernieuwd: ${reasonOf(error)}`);
    });
  };
  const edited = gather<null>(async () => {
    try {
      // The next edit need not wait for the pages, and ends their renewal if it lasts.
      if (isGood(await site.read())) renew();
    } catch (error) {
      say(`De inhoud kon niet worden gelezen: ${reasonOf(error)}`);
    }
  });
  server.middlewares.use(
    pdfMiddleware({
      base: settings.base,
      current: site.good,
      say,
      printed: async (edition) => {
        await site.print(edition);
        renew();
      },
    }),
  );
  // After the PDF, whose requests last long and need no page.
  server.middlewares.use(turns.hold);
  repeatReloads(server);
  server.watcher.add(content);
  server.watcher.on('all', (_, path) => {
    if (liesIn(path, content)) edited(null);
  });
}

/** Gives what has the last good content take the place of what is shown; one that begins ends the one before. */
function renewal({ server, refreshContent }: Setup, site: EditedSite, turns: Turns): () => Promise<void> {
  let newest = 0;
  return async () => {
    newest += 1;
    const own = newest;
    const outdated = (): boolean => own !== newest;
    const { show } = await site.remake();
    if (outdated()) return;
    await turns.renew(() => {
      show();
      handOverAnew(server);
      server.environments.client.hot.send({ type: 'full-reload' });
      return Promise.resolve();
    });
    await refresh({ offer: async (context) => refreshContent?.({ context }), outdated });
  };
}
