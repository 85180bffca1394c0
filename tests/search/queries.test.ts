import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { describe as describeRecord } from '../../src/search/browser/describe.ts';
import { find } from '../../src/search/browser/find.ts';
import type { Findings } from '../../src/search/browser/find.ts';
import { queries } from './queries.ts';
import type { Asked } from './queries.ts';
import { shippedSearch } from './shipped-search.ts';
import type { BuiltSearch } from './shipped-search.ts';

let built: BuiltSearch;

const idOf = (record: number): string => {
  const { id = '', path = '' } = built.sources.names.records[record] ?? {};
  return id === '' ? path : id;
};

/** What comes first: an answer by name, or the best that was found. */
function firstOf({ answers, records }: Findings): string {
  const [cited] = answers.cited;
  return cited === undefined ? idOf(records[0] ?? -1) : idOf(cited.record);
}

function blocksOf({ answers: { cited, articles, page } }: Findings): string[] {
  return [
    ...(page === null ? [] : [`p. ${String(page.number)}`]),
    ...articles.map(({ law, article }) => `${law}, ${article}`),
    ...cited.map(({ id }) => id),
  ];
}

/** What is nearest to what a query cites and is not there. */
function nearIn({ answers: { missing, page } }: Findings): string | undefined {
  if (missing === null) return undefined;
  return page === null ? missing.near.map(({ id }) => id).join(' ') : `p. ${String(page.number)}`;
}

async function marksIn({ records, outcome }: Findings): Promise<string[]> {
  const marks = new Set<string>();
  for (const number of records) {
    const record = built.sources.names.records[number];
    if (!record) continue;
    const { blocks, more } = describeRecord(record, await built.sources.readTexts(number), outcome.meanings);
    for (const { excerpt } of [...blocks, ...more])
      for (const { text, found } of excerpt) if (found) marks.add(text);
  }
  return [...marks];
}

/** What is wrong with what was found; empty when nothing is. */
async function faultsOf(asked: Asked, findings: Findings): Promise<string[]> {
  const ids = findings.records.map(idOf);
  const { outcome } = findings;
  const marks = asked.unmarked === undefined ? [] : await marksIn(findings);
  return [
    ...(asked.found ?? []).filter((id) => !ids.includes(id)).map((id) => `${id} was not found`),
    ...(asked.absent ?? []).filter((id) => ids.includes(id)).map((id) => `${id} was found`),
    ...marks.filter((mark) => asked.unmarked?.test(mark)).map((mark) => `"${mark}" was marked`),
    ...(asked.block === undefined || blocksOf(findings)[0] === asked.block
      ? []
      : [`answered with ${blocksOf(findings).join(', ') || 'nothing'} and not ${asked.block}`]),
    ...(nearIn(findings) === asked.near
      ? []
      : [`${String(nearIn(findings))} is near and not ${String(asked.near)}`]),
    ...(asked.instead === undefined || outcome.replaced[0]?.by === asked.instead
      ? []
      : [`${outcome.replaced[0]?.by ?? 'nothing'} was searched for and not ${asked.instead}`]),
    ...(asked.suggested === undefined || outcome.unknown[0]?.suggestions[0]?.word === asked.suggested
      ? []
      : [
          `${outcome.unknown[0]?.suggestions[0]?.word ?? 'nothing'} was suggested and not ${asked.suggested}`,
        ]),
    ...(findings.fault === (asked.fault ?? null) ? [] : [`said ${String(findings.fault)}`]),
  ];
}

describe('queries of readers', () => {
  before(async () => {
    built = await shippedSearch();
  });

  test('are at least 120, each once', () => {
    assert.ok(queries.length >= 120);
    assert.equal(new Set(queries.map(({ query }) => query)).size, queries.length);
  });

  test('find all that they must, and nothing that they may not', async () => {
    const faults: string[] = [];
    for (const asked of queries)
      for (const fault of await faultsOf(asked, await find(asked.query, built.sources)))
        faults.push(`${asked.query.slice(0, 40)}: ${fault}`);
    assert.deepEqual(faults, []);
  });

  test('have in nine cases of ten what they ask for in the first place', async () => {
    const ranked = queries.filter(({ first }) => first !== undefined);
    const wrong: string[] = [];
    for (const { query, first } of ranked) {
      const got = firstOf(await find(query, built.sources));
      if (!first?.includes(got)) wrong.push(`${query}: ${got} before ${String(first?.join(' '))}`);
    }
    assert.ok(ranked.length >= 60);
    assert.ok(wrong.length <= ranked.length / 10, wrong.join('\n'));
  });
});
