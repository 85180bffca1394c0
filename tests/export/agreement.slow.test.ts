import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { Parser } from 'n3';
import readXlsxFile from 'read-excel-file/node';
import { toListJson } from '../../src/export/json/list.ts';
import { publishedAt } from '../../src/export/publication.ts';
import type { Loaded } from '../../src/source/load.ts';
import { listOfSize } from './odd-lists.ts';
import { everyList, filesOf, published, site } from './lists.ts';
import { fromListJson } from '../../src/export/json/read-list.ts';
import { madeFiles } from './made-files.ts';
import type { MadeFile } from './made-files.ts';

/** Ids of categories and of valuations, each once, in the order of the file. */
interface Ids {
  readonly categories: readonly string[];
  readonly valuations: readonly string[];
}

const schema = 'https://schema.org/';

function textOf(files: readonly MadeFile[], path: string): string {
  const file = files.find((one) => one.path === path);
  assert.ok(file, path);
  return String(file.content);
}

function columnsOf(rows: readonly (readonly unknown[])[]): Ids {
  const [head = [], ...body] = rows;
  const column = (name: string): string[] => {
    const cells = body.map((row) => row[head.indexOf(name)]);
    return [...new Set(cells.filter((cell) => typeof cell === 'string' && cell !== ''))] as string[];
  };
  return { categories: column('id'), valuations: column('waardering.id') };
}

function jsonIds(text: string): Ids {
  const { categorieen } = JSON.parse(text) as Loaded['document'];
  return {
    categories: categorieen.map(({ id }) => id),
    valuations: categorieen.flatMap(({ waarderingen }) => waarderingen.map(({ id }) => id)),
  };
}

function singleIds(files: readonly MadeFile[]): Ids {
  const each = files
    .filter(({ path }) => path.startsWith('categorieen/'))
    .map(
      ({ content }) =>
        (JSON.parse(String(content)) as { categorie: { id: string; waarderingen: { id: string }[] } })
          .categorie,
    );
  return {
    categories: each.map(({ id }) => id),
    valuations: each.flatMap(({ waarderingen }) => waarderingen.map(({ id }) => id)),
  };
}

/** Ids by what the address of a thing is. */
function linkedIds(identifiers: readonly (readonly [iri: string, id: string])[]): Ids {
  const below = identifiers.filter(([iri]) => iri.startsWith(`${site}categorieen/`));
  return {
    categories: below.filter(([iri]) => !iri.includes('#')).map(([, id]) => id),
    valuations: below.filter(([iri]) => iri.includes('#')).map(([, id]) => id),
  };
}

function turtleIds(text: string): Ids {
  const quads = new Parser().parse(text).filter(({ predicate }) => predicate.value === `${schema}identifier`);
  return linkedIds(quads.map(({ subject, object }) => [subject.value, object.value]));
}

function jsonLdIds(text: string): Ids {
  const { '@graph': graph } = JSON.parse(text) as { '@graph': Record<string, string>[] };
  return linkedIds(graph.map((node) => [node['@id'] ?? '', node['schema:identifier'] ?? '']));
}

describe('the files of the open data', () => {
  test('hold the same categories and valuations, under the same ids, in the same order', async () => {
    for (const [name, loaded] of await everyList()) {
      const { categorieen } = loaded.document;
      const demanded: Ids = {
        categories: categorieen.map(({ id }) => id),
        valuations: categorieen.flatMap(({ waarderingen }) => waarderingen.map(({ id }) => id)),
      };
      const files = await filesOf(loaded);
      const workbook = files.find(({ path }) => path === 'categorieen.xlsx')?.content;
      const [sheet] = await readXlsxFile(Buffer.from(workbook ?? ''));
      const found: Readonly<Record<string, Ids>> = {
        json: jsonIds(textOf(files, 'lijst.json')),
        single: singleIds(files),
        csv: columnsOf(parse(textOf(files, 'categorieen.csv'), { bom: true, record_delimiter: '\r\n' })),
        xlsx: columnsOf(sheet?.data ?? []),
        turtle: turtleIds(textOf(files, 'lijst.ttl')),
        jsonld: jsonLdIds(textOf(files, 'lijst.jsonld')),
      };
      for (const [format, ids] of Object.entries(found))
        assert.deepEqual(ids, demanded, `${name}: ${format}`);
    }
  });

  test('are the same bytes each time, in any time zone, also when made from the JSON', async () => {
    for (const [name, loaded] of await everyList()) {
      const first = await filesOf(loaded);
      const zone = process.env.TZ;
      process.env.TZ = 'Pacific/Kiritimati';
      const again = await madeFiles(
        published({ ...loaded, document: fromListJson(toListJson(loaded.document)) }),
      );
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
      assert.deepEqual(again, first, name);
    }
  });

  test('stand below the address of the site, whatever that is', async () => {
    const { document } = listOfSize(1);
    const files = await madeFiles(publishedAt(document, 'http://localhost:4321/'));
    const [row]: Record<string, string>[] = parse(textOf(files, 'categorieen.csv'), {
      bom: true,
      columns: true,
    });
    assert.deepEqual([row?.adres, row?.pagina], ['http://localhost:4321/categorieen/1.1/', '']);
    const one = JSON.parse(textOf(files, 'categorieen/7.1.json')) as Record<string, unknown>;
    assert.deepEqual(
      [one.adres, one.pagina, one.vorige, one.volgende],
      ['http://localhost:4321/categorieen/7.1/', null, { sleutel: '1.1', nummer: '1.1' }, null],
    );
  });
});
