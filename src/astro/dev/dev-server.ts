import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters, ViteUserConfig } from 'astro';
import { reasonOf } from '../../machine/faults.ts';
import type { ContentFile } from '../../source/read.ts';
import { publisher } from '../integration.ts';
import type { Publisher } from '../integration.ts';
import type { Settings } from '../settings.ts';
import { tidyAddresses } from './addresses.ts';
import { editedSite } from './edited-site.ts';
import type { EditedSite } from './edited-site.ts';
import type { Reading } from './editing.ts';
import { followFolder } from './follow-folder.ts';
import { openPages } from './open-pages.ts';
import { pdfMiddleware } from './pdf.ts';
import { placeholder } from './placeholder.ts';
import { createTurns } from './turns.ts';

export interface DevOptions {
  readonly settings: Settings;
  /** Folder of the content, as an absolute path. */
  readonly content: string;
  /** Reads it; an unchanged file gives the very same bytes. */
  readonly read: () => Promise<readonly ContentFile[]>;
  /** It is the repository's own, so that its pagination is kept. */
  readonly own: boolean;
  /** Told how the content stands: at the start and after every edit. */
  readonly report: (reading: Reading) => void;
  /** Told in a line what else there is to know. */
  readonly say: (line: string) => void;
}

const pageScript = fileURLToPath(new URL('page/main.ts', import.meta.url));

/** Milliseconds without an edit before what no page waits for is done. */
const leisure = 1500;

type Setup = HookParameters<'astro:server:setup'>;

/** What is at work together: the content, its site, and the way of the site into Astro's modules. */
interface Workshop {
  readonly site: EditedSite;
  readonly renew: Publisher['renew'];
  readonly first: readonly ContentFile[];
}

/**
 * What the development server does besides Astro's own work: it checks the content at every edit, shows what is good of
 * it in the pages that are open, tells there what is not, and makes the PDF when that is asked for.
 *
 * @throws what `read` throws
 */
export async function devServer(options: DevOptions): Promise<AstroIntegration[]> {
  const { settings, content, own, report, read } = options;
  const first = await read();
  const site = await editedSite(first, { folder: content, keeps: own, settings, report });
  const { integration, renew } = publisher(settings.base, () => Promise.resolve(site.site()));
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
              // We follow it ourselves; Astro would read its content config anew at every edit.
              server: { watch: { ignored: [`${content}/**`] } },
            },
          });
        },
        'astro:server:setup': (setup) => {
          followContent(setup, { site, renew, first }, options);
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

function followContent(
  { server, refreshContent }: Setup,
  { site, renew, first }: Workshop,
  { settings, content, read, say }: DevOptions,
): void {
  const turns = createTurns();
  const pages = openPages(server, site.stand);
  /** Brings what is shown up to date, pages under way first. */
  const show = async (): Promise<void> => {
    await turns.renew(() => {
      renew(site.site());
      pages.tell();
    });
  };
  let edits = 0;
  const atLeisure = async (): Promise<void> => {
    const own = (edits += 1);
    await wait(leisure, undefined, { ref: false });
    if (own !== edits) return;
    await pages.quietly(async () => refreshContent?.({}));
    if (own !== edits) return;
    await site.reconsiderPages();
    await show();
  };
  const edited = async (): Promise<void> => {
    await show();
    atLeisure().catch((error: unknown) => {
      say(`De inhoud kon niet geheel worden vernieuwd: ${reasonOf(error)}`);
    });
  };
  server.middlewares.use(
    pdfMiddleware({
      base: settings.base,
      current: site.loaded,
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
  void atLeisure();
  void followFolder(first, {
    folder: content,
    read,
    edited: (files) => {
      site.take(files);
      return edited();
    },
    unreadable: (error) => {
      say(`De inhoud kan niet worden gelezen: ${reasonOf(error)}`);
      site.cannotRead(reasonOf(error));
      pages.tell();
    },
  });
}
