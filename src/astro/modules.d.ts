/** The modules that `handover.ts` makes: pages and loaders import them by these names. */
declare module 'inzage:pages' {
  export type PageData = import('./site.ts').PageData;
  /** What the pages show. */
  export const pages: () => PageData;
  /** Calls back when something else is to be shown: while the content is edited, never in a build. */
  export const onRenewed: (renewed: () => void) => void;
}

declare module 'inzage:entries' {
  /** The records of the content collections; none while the first site of the development server is being made. */
  export const entries: () => Partial<import('./entries.ts').Entries>;
  /** The schema of each collection. */
  export const schemas: typeof import('../source/records.ts').fileSchemas;
}
