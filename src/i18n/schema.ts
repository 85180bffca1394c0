import { z } from 'zod';
import { dataStrings } from './schema/data.ts';
import { documentStrings } from './schema/document.ts';
import { searchStrings } from './schema/search.ts';
import { siteStrings } from './schema/site.ts';

/** Every fixed text of the site and the PDF, with the place where it appears. `{naam}` stands for a value. */
export const stringsSchema = z.strictObject({
  ...documentStrings,
  ...siteStrings,
  ...dataStrings,
  ...searchStrings,
});

export type Strings = z.infer<typeof stringsSchema>;
export type StringKey = keyof Strings;
