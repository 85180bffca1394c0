import { build } from 'astro';
import type { AstroInlineConfig } from 'astro';

export interface SiteOptions {
  /** Folder of the repository. */
  readonly root: string;
  /** Folder the site is written to; what is in it is replaced. */
  readonly outDir: string;
  readonly logLevel?: AstroInlineConfig['logLevel'];
  /** Folder for Astro's own files; builds that run at the same time each need one. */
  readonly cacheDir?: string;
}

/** Builds the pages of the site; the content must have been checked and the PDF made before. */
export async function buildSite({ root, outDir, logLevel = 'warn', cacheDir }: SiteOptions): Promise<void> {
  // Astro reads this from the environment and nowhere else.
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  await build({
    root,
    outDir,
    logLevel,
    ...(cacheDir !== undefined && { cacheDir }),
  });
}
