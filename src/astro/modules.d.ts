/** The modules that `handover.ts` makes: pages and loaders import them by these names. */
declare module 'inzage:pages' {
  export type PageData = import('./site.ts').PageData;
  const pages: PageData;
  export default pages;
}

declare module 'inzage:entries' {
  const entries: import('./entries.ts').Entries;
  export default entries;
}
