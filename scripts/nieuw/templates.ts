import type { nieuw } from '../commands/nieuw.ts';
import type { Answers, Template } from './template.ts';
import { processen } from './templates/processen.ts';

/** A small list of every kind. */
export const templates: Readonly<
  Record<keyof (typeof nieuw)['options']['soort']['choices'], (answers: Answers) => Template>
> = { processen };
