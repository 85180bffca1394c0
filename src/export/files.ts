import type { z } from 'zod';
import { calendarFile, feedFile } from '../addresses.ts';
import { defined } from '../diagnostics/defined.ts';
import { categoryKey } from '../document/category-key.ts';
import { hasCategories, textsFor } from '../document/list-kinds.ts';
import { zienswijzeFile } from '../document/schema/zienswijze.ts';
import type { StringKey } from '../i18n/schema.ts';
import { toTransitionsCsv, toTransitionsJson } from './editions/transitions.ts';
import { listForms, listFormsOf, transitionForms } from './forms.ts';
import { toCategoryJson, categoryFile } from './json/category.ts';
import { toJsonSchema } from './json/json-schema.ts';
import { listFile, toListJson } from './json/list.ts';
import { toJsonLd } from './linked/jsonld.ts';
import { transitionResources } from './linked/transitions.ts';
import { resourcesOf } from './linked/resources.ts';
import { toTurtle } from './linked/turtle.ts';
import { once } from './once.ts';
import type { Published } from './publication.ts';
import { toCalendar } from './procedure/calendar.ts';
import { toFeed } from './procedure/feed.ts';
import { toCsv } from './table/csv.ts';
import { toXlsx } from './table/xlsx.ts';

/** Text, which is written as UTF-8, or bytes. */
export type Content = string | Uint8Array;

/** A file of the open data. */
export interface DataFile {
  /** Path below `/data/`. */
  readonly path: string;
  /** Media type, with the character set where it has one. */
  readonly type: string;
  /** Makes its content: the same list gives the same bytes. */
  readonly make: () => Promise<Content>;
  /** Set for a form in which the whole list can be had: key of its name in words. */
  readonly title?: StringKey;
}

/**
 * Every file of the open data, each to be made when it is asked for.
 *
 * @param published - the list and where it stands
 * @returns the files, those of the whole list first
 */
export function dataFiles(published: Published): DataFile[] {
  const { document, earlier = [], site } = published;
  const t = textsFor(document.lijst);
  const resources = once(() => resourcesOf(published));
  const makers: Readonly<Record<keyof typeof listForms, () => Content | Promise<Content>>> = {
    'lijst.json': () => toListJson(document),
    'categorieen.csv': () => toCsv(published),
    'categorieen.xlsx': () => toXlsx(published),
    'lijst.jsonld': () => toJsonLd(resources()),
    'lijst.ttl': () => toTurtle(resources()),
  };
  const transitions = once(() => transitionResources(published));
  const transitionMakers: Readonly<Record<keyof typeof transitionForms, () => Content>> = {
    'overgang.csv': () => toTransitionsCsv(published),
    'overgang.json': () => toTransitionsJson(published),
    'overgang.jsonld': () => toJsonLd(transitions()),
    'overgang.ttl': () => toTurtle(transitions()),
  };
  const transitionPaths =
    earlier.length === 0 ? [] : (Object.keys(transitionForms) as (keyof typeof transitionForms)[]);
  const schema = (path: string, described: z.ZodType): DataFile => ({
    path,
    type: 'application/schema+json',
    make: later(() => toJsonSchema(described, path, site)),
  });
  return [
    ...listFormsOf(document.lijst).map((path) => ({ path, ...listForms[path], make: later(makers[path]) })),
    ...transitionPaths.map((path) => ({
      path,
      ...transitionForms[path],
      make: later(transitionMakers[path]),
    })),
    schema('lijst.schema.json', listFile),
    ...(hasCategories(document.lijst) ? [schema('categorie.schema.json', categoryFile)] : []),
    {
      path: feedFile,
      type: 'application/atom+xml; charset=utf-8',
      make: later(() => toFeed(published, t)),
    },
    ...(document.lijst.inzage === undefined
      ? []
      : [
          {
            path: calendarFile,
            type: 'text/calendar; charset=utf-8',
            make: later(() => defined(toCalendar(published, t), 'calendar of an inspection')),
          },
        ]),
    schema('zienswijze.schema.json', zienswijzeFile),
    ...document.categorieen.map((category) => ({
      path: `categorieen/${categoryKey(category)}.json`,
      type: 'application/json',
      make: later(() => toCategoryJson(category, published)),
    })),
  ];
}

/** A failure belongs to whoever asks for the content, not to whoever asks which files there are. */
function later(make: () => Content | Promise<Content>): DataFile['make'] {
  return async () => make();
}
