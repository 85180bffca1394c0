import process from 'node:process';
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
  // It runs chunks of its own from below the working directory, and they find packages only within the repository.
  const before = process.cwd();
  process.chdir(root);
  try {
    await build({
      root,
      outDir,
      logLevel,
      ...(cacheDir !== undefined && { cacheDir }),
    });
  } finally {
    process.chdir(before);
  }
}
