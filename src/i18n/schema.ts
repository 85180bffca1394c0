import { z } from 'zod';
import { changeStrings } from './schema/changes.ts';
import { dataStrings } from './schema/data.ts';
import { documentStrings } from './schema/document.ts';
import { editionStrings } from './schema/editions.ts';
import { factStrings } from './schema/facts.ts';
import { figureStrings } from './schema/figures.ts';
import { overviewStrings } from './schema/overview.ts';
import { searchStrings } from './schema/search.ts';
import { siteStrings } from './schema/site.ts';
import { viewStrings } from './schema/view.ts';

/** Every fixed text of the site and the PDF, with the place where it appears. `{naam}` stands for a value. */
export const stringsSchema = z.strictObject({
  ...documentStrings,
  ...siteStrings,
  ...dataStrings,
  ...changeStrings,
  ...overviewStrings,
  ...figureStrings,
  ...factStrings,
  ...searchStrings,
  ...viewStrings,
  ...editionStrings,
});

export type Strings = z.infer<typeof stringsSchema>;
export type StringKey = keyof Strings;
