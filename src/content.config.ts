import { fileURLToPath } from 'node:url';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { DataEntry } from './astro/data-entries.ts';
import { editorHelp } from './astro/editor-help.ts';
import { ruleLoader } from './astro/rule-help.ts';
import { createLoaders } from './astro/loaders.ts';
import type { Cohesion, Druk, Hoofdstuk } from './astro/entries.ts';
import { readSettings } from './astro/settings.ts';
import type { Category, Document, Term } from './document/document.ts';
import type { RuleHelp } from './check/rule-help.ts';
import { categorie } from './document/schema/categorie.ts';
import { hoofdstuk } from './document/schema/hoofdstuk.ts';
import type { Lijst } from './document/schema/lijst.ts';
import { begrip } from './document/schema/registers.ts';
import type { DataExplanation } from './export/explanation.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const settings = readSettings(root);
const loaderOf = createLoaders(settings);

// The records were validated when the content was read, with the place of every mistake: here they only get a type.
export const collections = {
  lijst: defineCollection({ loader: loaderOf('lijst'), schema: z.custom<Lijst>() }),
  hoofdstukken: defineCollection({ loader: loaderOf('hoofdstukken'), schema: z.custom<Hoofdstuk>() }),
  categorieen: defineCollection({ loader: loaderOf('categorieen'), schema: z.custom<Category>() }),
  begrippen: defineCollection({ loader: loaderOf('begrippen'), schema: z.custom<Term>() }),
  afkortingen: defineCollection({
    loader: loaderOf('afkortingen'),
    schema: z.custom<Document['afkortingen'][number]>(),
  }),
  actoren: defineCollection({ loader: loaderOf('actoren'), schema: z.custom<Document['actoren'][number]>() }),
  regelgeving: defineCollection({
    loader: loaderOf('regelgeving'),
    schema: z.custom<Document['regelgeving'][number]>(),
  }),
  bronnen: defineCollection({ loader: loaderOf('bronnen'), schema: z.custom<Document['bronnen'][number]>() }),
  concordantie: defineCollection({
    loader: loaderOf('concordantie'),
    schema: z.custom<Document['concordantie'][number]>(),
  }),
  samenhang: defineCollection({ loader: loaderOf('samenhang'), schema: z.custom<Cohesion>() }),
  druk: defineCollection({ loader: loaderOf('druk'), schema: z.custom<Druk>() }),
  data: defineCollection({ loader: loaderOf('data'), schema: z.custom<DataEntry>() }),
  uitleg: defineCollection({ loader: loaderOf('uitleg'), schema: z.custom<DataExplanation>() }),

  // The rules that judge the content, for the editors' page.
  regels: defineCollection({ loader: ruleLoader(), schema: z.custom<RuleHelp>() }),

  // Help for editors while they type front matter.
  'redactie-hoofdstuk': defineCollection({
    loader: editorHelp('hoofdstuk', settings, root),
    schema: hoofdstuk,
  }),
  'redactie-categorie': defineCollection({
    loader: editorHelp('categorie', settings, root),
    schema: categorie,
  }),
  'redactie-begrip': defineCollection({ loader: editorHelp('begrippen', settings, root), schema: begrip }),
};
