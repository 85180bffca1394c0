import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters, ViteUserConfig } from 'astro';
import { reasonOf } from '../../machine/faults.ts';
import { publisher } from '../integration.ts';
import type { Publisher } from '../integration.ts';
import type { Settings } from '../settings.ts';
import { tidyAddresses } from './addresses.ts';
import { editedSite } from './edited-site.ts';
import type { EditedSite } from './edited-site.ts';
import { openPages } from './open-pages.ts';
import { pageNumbers } from './page-numbers.ts';
import { pdfMiddleware } from './pdf.ts';
import { placeholder } from './placeholder.ts';
import type { Report } from './reading/messages.ts';
import { startReader } from './reading/reader.ts';
import type { Reader } from './reading/reader.ts';
import { createTurns } from './turns.ts';

export interface DevOptions {
  readonly settings: Settings;
  /** Folder of the content, as an absolute path. */
  readonly content: string;
  /** It is the repository's own, so that its pagination is kept. */
  readonly own: boolean;
  /** Told how the content stands: at the start and after every edit. */
  readonly report: (report: Report) => void;
  /** Told in a line what else there is to know. */
  readonly say: (line: string) => void;
}

const pageScript = fileURLToPath(new URL('page/main.ts', import.meta.url));

/** Milliseconds without an edit before what no page waits for is done. */
const leisure = 1500;

/** Folders of the repository that can be large and of which no page is made. */
const unwatched = ['dist', 'tests', 'scripts'].map((name) =>
  fileURLToPath(new URL(`../../../${name}/**`, import.meta.url)),
);

type Setup = HookParameters<'astro:server:setup'>;

/** What is at work together: who reads the content, its site, and the way of the site into Astro's modules. */
interface Workshop {
  readonly reader: Reader;
  readonly site: EditedSite;
  readonly renew: Publisher['renew'];
}

/**
 * What the development server does besides Astro's own work: it checks the content at every edit, shows what is good of
 * it in the pages that are open, tells there what is not, and makes the PDF when that is asked for.
 */
export function devServer(options: DevOptions): AstroIntegration[] {
  const { settings, content } = options;
  // Astro starts meanwhile.
  const reader = startReader(content);
  const site = begin(reader, options);
  const { integration, renew } = publisher(settings.base, async () => (await site).site());
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
              // The content we follow ourselves: Astro would read its content config anew at every edit. Of the rest no
              // page is made.
              server: { watch: { ignored: [`${content}/**`, ...unwatched] } },
            },
          });
        },
        'astro:server:setup': async (setup) => {
          followContent(setup, { reader, renew, site: await site }, options);
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

async function begin(reader: Reader, { settings, content, own, report }: DevOptions): Promise<EditedSite> {
  const [first, numbers] = await Promise.all([reader.first, pageNumbers(own)]);
  if (first.report) report(first.report);
  return editedSite(first, { folder: content, numbers, settings });
}

function followContent(
  { server, refreshContent }: Setup,
  { reader, site, renew }: Workshop,
  { settings, report, say }: DevOptions,
): void {
  const turns = createTurns();
  const pages = openPages(server, site.stand);
  /** Brings what is shown up to date, pages under way first. */
  const show = (): Promise<void> =>
    turns.renew(() => {
      renew(site.site());
      pages.tell();
    });
  let edits = 0;
  const atLeisure = async (): Promise<void> => {
    const own = (edits += 1);
    await wait(leisure, undefined, { ref: false });
    if (own !== edits) return;
    await pages.quietly(async () => refreshContent?.({}));
    site.comparePages(await reader.printKey());
    await show();
  };
  const upToDate = async (): Promise<void> => {
    try {
      await show();
      await atLeisure();
    } catch (error) {
      say(`De inhoud kon niet geheel worden vernieuwd: ${reasonOf(error)}`);
    }
  };
  server.middlewares.use(
    pdfMiddleware({
      base: settings.base,
      current: site.content,
      say,
      printed: async (edition, of) => {
        await site.print(edition, of);
        await show();
      },
    }),
  );
  // After the PDF, whose requests last long and need no page.
  server.middlewares.use(turns.hold);
  server.middlewares.use(pages.mark);
  server.middlewares.use(placeholder(settings.base, site.isEmpty));
  void upToDate();
  reader.follow((told) => {
    if (told.report) report(told.report);
    else if (told.trouble) say([told.trouble.summary, told.trouble.more].join('. '));
    site.take(told);
    void upToDate();
  });
}
