import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters, ViteUserConfig } from 'astro';
import { reasonOf } from '../../machine/faults.ts';
import { liesIn } from '../../machine/within.ts';
import type { Loaded } from '../../source/load.ts';
import type { Settings } from '../settings.ts';
import { tidyAddresses } from './addresses.ts';
import { isGood, readAndCheck } from './editing.ts';
import type { Reading } from './editing.ts';
import { gather } from './gather.ts';
import { pdfMiddleware } from './pdf.ts';
import { refresh } from './refresh.ts';
import { repeatReloads } from './renewals.ts';
import { createTurns } from './turns.ts';

export interface DevOptions {
  readonly settings: Settings;
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
export function devServer(options: DevOptions): AstroIntegration {
  return {
    name: 'inzage-dev',
    hooks: {
      'astro:config:setup': ({ injectScript, updateConfig }) => {
        injectScript('page', `import ${JSON.stringify(shownPage)};`);
        updateConfig({ vite: { plugins: [addresses(options.settings.base)] } });
      },
      'astro:server:setup': (setup) => {
        followContent(setup, options);
      },
    },
  };
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

function followContent({ server, refreshContent }: Setup, { settings, report, say }: DevOptions): void {
  let good: Loaded | null = null;
  const turns = createTurns();
  const renewPages = async (loaded: Loaded): Promise<void> => {
    try {
      await refresh({
        loaded,
        offer: (context) => turns.renew(async () => refreshContent?.({ context })),
        outdated: () => good !== loaded,
      });
    } catch (error) {
      say(`De pagina's konden niet worden vernieuwd: ${reasonOf(error)}`);
    }
  };
  const read = async (): Promise<Reading | null> => {
    try {
      const reading = await readAndCheck(settings.content);
      report(reading);
      return reading;
    } catch (error) {
      say(`De inhoud kon niet worden gelezen: ${reasonOf(error)}`);
      return null;
    }
  };
  const edited = gather<string>(async (paths) => {
    const reading = await read();
    if (reading === null || !isGood(reading)) return;
    good = reading.loaded;
    // The next edit need not wait for it, and ends it if it lasts.
    void renewPages(good).then(() => {
      // A text reaches the pages through the content store, which tells the browser; an image does not.
      if (paths.some((path) => !/\.(?:md|ya?ml)$/.test(path)))
        server.environments.client.hot.send({ type: 'full-reload' });
    });
  });
  server.middlewares.use(
    pdfMiddleware({
      base: settings.base,
      print: settings.print,
      current: () => good,
      say,
      printed: () => {
        if (good) void renewPages(good);
      },
    }),
  );
  // After the PDF, whose requests last long and need no page.
  server.middlewares.use(turns.hold);
  repeatReloads(server);
  server.watcher.add(settings.content);
  server.watcher.on('all', (_, path) => {
    if (liesIn(path, settings.content)) edited(path);
  });
  void read().then((reading) => {
    good = reading?.loaded ?? null;
  });
}
