import { join, resolve } from 'node:path';
import process from 'node:process';
import { startReader } from '../../src/astro/dev/reading/reader.ts';
import { pdfName } from '../../src/print/file-names.ts';
import { visible } from '../../src/diagnostics/visible.ts';
import { readSettings } from '../../src/astro/settings.ts';
import { siteConfig } from '../../src/astro/site-config.ts';
import { readFolder } from '../command-line/content-folder.ts';
import type { OptionsOf } from '../command-line/command.ts';
import { explain } from '../command-line/explain.ts';
import { root } from '../command-line/root.ts';
import type { dev as command } from '../commands/dev.ts';

function say(line: string): void {
  process.stdout.write(`${visible(line)}\n`);
}

/** Serves the site until it is ended. */
export function work(options: OptionsOf<typeof command>): Promise<number> {
  return serve(options);
}

/**
 * Serves the site until it is ended.
 *
 * @param withForm - also serves the form with which the content is edited, and nothing to other machines
 */
export async function serve({ map, poort }: OptionsOf<typeof command>, withForm = false): Promise<number> {
  // Astro reads these from the environment and nowhere else.
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
  const settings = readSettings();
  const ownContent = join(root, 'content');
  const content = resolve(map);
  // A folder that is not there ends the command before anything starts.
  await readFolder(content);
  const reader = startReader(content);
  // Astro takes as long to load as the content takes to be read.
  const { dev } = await import('astro');
  const { devServer } = await import('../../src/astro/dev/dev-server.ts');
  let isFirst = true;
  reader.onReport(({ diagnostics, files, categories, unread }) => {
    // What is let stand need not be read again at every save.
    const said = diagnostics.filter(({ accepted }) => isFirst || accepted === undefined);
    isFirst = false;
    process.stdout.write(
      `\n${explain({ diagnostics: said, files, categories, content, output: process.stdout })}\n`,
    );
    for (const why of unread) say(`Niet alles is nagekeken: ${why}`);
  });
  const server = await dev({
    ...siteConfig(settings),
    root,
    configFile: false,
    logLevel: 'warn',
    server: { port: poort, ...(withForm && { host: '127.0.0.1' }) },
    integrations: devServer({
      settings,
      content,
      reader,
      own: content === ownContent,
      say,
      ...(withForm && {
        editor: (await import('../../src/astro/editor/editor.ts')).editor({ base: settings.base, content }),
      }),
    }),
  });
  const first = await reader.first.catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  const list = first.content?.document.lijst;
  const address = `http://${withForm ? '127.0.0.1' : 'localhost'}:${server.address.port}${settings.base}`;
  if (withForm) say(`Redactie: ${address}_redactie/`);
  say(`Website: ${address}\nPDF:     ${address}${list ? pdfName(list) : ''}\nStoppen: Ctrl+C`);
  return 0;
}
