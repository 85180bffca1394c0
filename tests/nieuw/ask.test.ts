import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { UsageError } from '../../scripts/command-line/usage-error.ts';
import { complete } from '../../scripts/nieuw/ask.ts';

describe('what a new list needs to know', () => {
  test('is asked until it is answered, and only what was not typed', async () => {
    const asked: string[] = [];
    const answers = ['tabel', '', ' Lijst ', 'vanaf 1945', 'klaar', ''];
    const ask = (question: string): Promise<string> => {
      asked.push(question);
      return Promise.resolve(answers.shift() ?? '');
    };
    assert.deepEqual(await complete({ organisatie: 'Dienst' }, ask, '2026'), {
      titel: 'Lijst',
      organisatie: 'Dienst',
      periode: { van: '1945' },
      soort: 'tabel',
      status: 'concept',
      regime: 'archiefwet-1995',
    });
    assert.deepEqual(
      asked.map((question) => question.slice(0, 7)),
      ['Soort l', 'Titel v', 'Titel v', 'Periode', 'Status:', 'Status:'],
    );
  });

  test('has its usual value where a person only presses Enter, or nobody can be asked', async () => {
    const options = { titel: 'Lijst', organisatie: 'Dienst' };
    for (const ask of [() => Promise.resolve(''), null])
      assert.deepEqual((await complete(options, ask, '2026')).periode, { van: '2026' });
  });

  test('is named when it is missing and nobody can be asked', async () => {
    await assert.rejects(complete({}, null, '2026'), (error) => {
      assert.ok(error instanceof UsageError);
      assert.equal(error.message, 'geef `--titel` en `--organisatie`: er is geen terminal om het te vragen');
      return true;
    });
  });

  test('is what its status asks for, and nothing of another', async () => {
    const options = { titel: 'Lijst', organisatie: 'Dienst' };
    const answers = ['', '', 'vastgesteld', '1 april', '2015-09-01', '2015-09-10', '30001'];
    const ask = (): Promise<string> => Promise.resolve(answers.shift() ?? '');
    const { besluit, bekendmaking, staatscourant } = await complete(options, ask, '2026');
    assert.deepEqual([besluit, bekendmaking, staatscourant], ['2015-09-01', '2015-09-10', 30_001]);
    await assert.rejects(complete({ ...options, status: 'ter-inzage' }, null, '2026'), /geef `--inzage`/);
    await assert.rejects(
      complete({ ...options, inzage: '2026-04-01' }, null, '2026'),
      /`--inzage` hoort bij `--status ter-inzage`/,
    );
  });
});
