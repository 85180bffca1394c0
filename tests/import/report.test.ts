import assert from 'node:assert/strict';
import { test } from 'node:test';
import { account } from '../../src/import/ledger/account.ts';
import { mergeFiles } from '../../src/import/merge/merge-files.ts';
import { renderReport } from '../../src/import/report.ts';
import { readSettings, writeSettings } from '../../src/import/settings.ts';
import { bring } from './bring.ts';

const source = 'Nr.;Omschrijving;Waardering;Prijs\n1;Plannen;B 1;12\n2;Nota’s;V zoveel;13\n';

test('the report names columns, counts, what is to be looked at, and clashes with both texts', async () => {
  const brought = await bring('lijst.csv', source);
  const path = [...brought.files.keys()].find((name) => name.startsWith('categorieen/1-')) ?? '';
  const fresh = String(brought.files.get(path));
  const merged = mergeFiles(
    new Map([[path, fresh.replace('Plannen', 'Oud')]]),
    new Map([[path, fresh.replace('Plannen', 'Eigen')]]),
    new Map([[path, fresh]]),
  );
  const report = renderReport(['lijst.csv'], brought, merged);
  for (const part of [
    '| Prijs | `kenmerk` |',
    '| cellen | 12 | 8 | 4 | 0 |',
    'Niets: alles uit de bron is terug te vinden.',
    'waardering `V zoveel` niet begrepen',
    `### IM32 Botsing: \`${path}\``,
    '    titel: Eigen',
    '    titel: Plannen',
  ])
    assert.ok(report.includes(part), `${part}\n\nin\n\n${report}`);
});

test('a field that the kind of list asks for and no column was found for is named, with the choices', async () => {
  const reportOf = async (head: string): Promise<string> => {
    const brought = await bring('lijst.csv', `Nr.;${head};Waardering\n1;Plannen;B 1\n`, undefined, {
      asked: 'tabel',
    });
    return renderReport(['lijst.csv'], brought, mergeFiles(new Map(), new Map(), brought.files));
  };
  assert.match(
    await reportOf('Wat men bewaart'),
    /Geen kolom gevonden voor `omschrijving` of `titel`, wat een lijst met `soort: tabel` bij elke categorie vraagt\. .*`nummer`, .*`overslaan`\./,
  );
  assert.doesNotMatch(await reportOf('Welke stukken'), /Geen kolom gevonden/);
  const short = await bring('lijst.csv', source, undefined, { asked: 'processen' });
  assert.doesNotMatch(
    renderReport(['lijst.csv'], short, mergeFiles(new Map(), new Map(), short.files)),
    /Geen kolom gevonden/,
  );
});

test('what is written and lacks something of the source is found out', async () => {
  const { ledger } = await bring('lijst.csv', source);
  assert.deepEqual(ledger.losses, []);
  const { losses } = account([{ kind: 'cel', place: 'cel B2', text: 'Plannen' }], ['Nota’s']);
  assert.deepEqual(
    losses.map(({ piece, why }) => [piece.place, why]),
    [['cel B2', 'staat niet in wat is geschreven']],
  );
});

test('a text that stands twice in the source must be written twice', () => {
  const text = 'Een alinea die lang genoeg is om te tellen.';
  const pieces = ['alinea 1', 'alinea 2'].map((place) => ({ kind: 'alinea' as const, place, text }));
  assert.equal(account(pieces, [text]).losses.length, 1);
  assert.equal(account(pieces, [text, text]).losses.length, 0);
});

test('the choices are kept for the next time, and one that cannot be read is told of', async () => {
  const { columns } = await bring('lijst.csv', source);
  const kept = writeSettings({ kolommen: { anders: { Kop: 'titel' } } }, columns, new Map());
  assert.deepEqual(readSettings(kept).kolommen, {
    anders: { Kop: 'titel' },
    lijst: { 'Nr.': 'nummer', Omschrijving: 'omschrijving', Waardering: 'waarderingen', Prijs: 'kenmerk' },
  });
  assert.match(kept, /^# .* Velden waaruit u kiest:\n# nummer, titel, /m);
  assert.throws(() => readSettings('kolommen: 3'), /import\.yaml.*kolommen/s);
  assert.throws(() => readSettings('a: [1'), /geen YAML/);
});
