import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { besidesOf, lookOver } from '../../src/astro/besides.ts';
import { createJudge } from '../../src/astro/dev/reading/judge.ts';
import { createDesk } from '../../src/astro/editor/desk.ts';
import { check } from '../../src/check/check.ts';
import { namesPath } from '../../src/check/people.ts';
import { legalDay } from '../../src/law/legal-day.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { load } from '../../src/source/load.ts';
import { readContent } from '../../src/source/read.ts';
import { withPutDown } from '../editions/put-down.ts';

const first = join(import.meta.dirname, '../fixtures/edities/proefdienst/0.1');
const gone = 'categorieen/1.4.md';

function told(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, file, found }) => `${code} ${file}: ${found}`);
}

describe('a list with a frozen edition and a file with names', () => {
  let content: string;
  before(async () => {
    content = await mkdtemp(join(tmpdir(), 'inzage-besides-'));
    const files = withPutDown(await readContent(first)).filter(({ path }) => path !== gone);
    for (const { path, bytes } of [
      ...files,
      {
        path: namesPath,
        bytes: new TextEncoder().encode('- { nummer: 1, naam: Proefdienst Waterbeheer }\n'),
      },
      {
        path: 'begrippen/sluis.md',
        bytes: new TextEncoder().encode('---\nterm: sluis\n---\n\nVolgens Proefdienst Waterbeheer.\n'),
      },
    ]) {
      await mkdir(dirname(join(content, path)), { recursive: true });
      await writeFile(join(content, path), bytes);
    }
  });
  after(() => rm(content, { recursive: true }));

  test('is checked while it is edited as `npm run check` does', async () => {
    const files = await readContent(content);
    const loaded = load(files);
    const besides = await besidesOf(content, files, loaded.editions);
    const wanted = told(check({ ...loaded, ...besides, today: legalDay(Date.now()) }));
    for (const code of ['SL11', 'SL71'])
      assert.ok(
        wanted.some((one) => one.startsWith(code)),
        wanted.join('\n'),
      );

    const { reading } = createJudge().edit(files, await lookOver(content));
    assert.deepEqual(told(reading.diagnostics()), wanted);
    const look = await createDesk(content, lookOver).look();
    assert.deepEqual(told(look.diagnostics), wanted);
    assert.deepEqual(look.unread, []);
  });

  test('can be edited where its names cannot be read, which is told', async () => {
    await writeFile(join(content, namesPath), 'geen namen');
    const look = await createDesk(content, lookOver).look();
    assert.match(look.unread.join(), /^`zienswijzen\/_indieners\.yaml` is niet te lezen/);
    assert.ok(told(look.diagnostics).some((one) => one.startsWith('SL11')));
    await assert.rejects(besidesOf(content, await readContent(content), []), /is niet te lezen/);

    // Nor where the system does not let them be read.
    await rm(join(content, namesPath));
    await mkdir(join(content, namesPath));
    assert.match((await lookOver(content))(await readContent(content)).unread.join(), /is niet te lezen/);
  });
});
