import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { readSettings } from '../../src/astro/settings.ts';
import { commandOn } from '../command-line/command-on.ts';
import type { OptionsOf } from '../command-line/command.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { usualResult } from '../command-line/usual-folders.ts';
import type { preview } from '../commands/preview.ts';
import { listen } from './listen.ts';
import { serveSite } from './serve-site.ts';

/** Serves the finished site until it is ended. */
export async function work({
  map,
  uit = usualResult(map),
  poort,
}: OptionsOf<typeof preview>): Promise<number> {
  const folder = resolve(uit);
  if (!existsSync(join(folder, 'index.html')))
    throw new UsageError(
      `er staat nog geen website in \`${relative(process.cwd(), folder)}\`: bouw haar eerst met \`${commandOn('build', { map, uit: folder })}\``,
    );
  const { base } = readSettings();
  const server = await listen(serveSite({ folder, base }), poort);
  process.stdout.write(`Website: http://localhost:${server.port}${base}\nStoppen: Ctrl+C\n`);
  return 0;
}
