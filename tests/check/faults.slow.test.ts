import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'tests/fixtures/fouten');

interface Found {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Of each rule the file, and what stands at the place it must name: the first such text from `after` on. */
const faults: readonly (readonly [code: string, file: string, text: string, after?: string])[] = [
  ['SL01', 'lijst.yaml', 'titel: Een andere titel'],
  ['SL02', 'lijst.yaml', 'id: advies'],
  ['SL03', 'categorieen/1.1-fout.md', 'nummer: "1.1"'],
  ['SL04', 'categorieen/1.2-fout.md', 'N]'],
  ['SL05', 'lijst.yaml', 'status: ter-inzage'],
  ['SL06', 'lijst.yaml', 'betrokkenen:'],
  ['SL07', 'lijst.yaml', 'status: ter-inzage'],
  ['SL08', 'lijst.yaml', 'status: ter-inzage'],
  ['SL09', 'lijst.yaml', 'status: ter-inzage'],
  ['SL10', 'bronnen.yaml', 'id: jaarverslag', 'rapport }\n'],
  ['SL11', 'categorieen/1.23-fout.md', 'nummer: "1.23"'],
  ['SL12', 'categorieen/1.3-fout.md', 'opvolger: "9.9.9"'],
  ['SL13', 'categorieen/1.0-fout.md', 'nummer: "1.0"'],
  ['SL14', 'categorieen/1.4-fout.md', 'waarde: B'],
  ['SL15', 'categorieen/1.5-fout.md', '9]'],
  ['SL16', 'categorieen/1.6-fout.md', 'criteria: [1]'],
  ['SL17', 'categorieen/1.7-fout.md', 'waarde: V'],
  ['SL18', 'categorieen/1.8-fout.md', 'ruw: 11 Jaar'],
  ['SL19', 'categorieen/1.9-fout.md', 'termijn: P200Y'],
  ['SL20', 'categorieen/1.10-fout.md', 'aangrijpingspunt: { code: anders'],
  ['SL21', 'categorieen/1.11-fout.md', 'waarde: V'],
  ['SL22', 'categorieen/1.12-fout.md', '{ termijn: P10Y }'],
  ['SL23', 'categorieen/1.13-fout.md', '"Vanaf 1996'],
  ['SL24', 'categorieen/1.14-fout.md', 'periode:'],
  ['SL25', 'categorieen/1.16-fout.md', 'omschrijving:'],
  ['SL26', 'categorieen/1.17-fout.md', 'omschrijving:'],
  ['SL27', 'categorieen/1.19-fout.md', 'herkomst: wettelijk'],
  ['SL28', 'categorieen/1.20-fout.md', 'nummer: "1.20"'],
  ['SL29', 'hoofdstukken/1-toelichting/1-inleiding.md', '[](#nergens)'],
  ['SL30', 'regelgeving.yaml', 'bwbId: BWBR0007748'],
  ['SL31', 'lijst.yaml', 'jaar: 2005'],
  ['SL32', 'hoofdstukken/1-toelichting/1-inleiding.md', 'PIVOT'],
  ['SL33', 'hoofdstukken/1-toelichting/1-inleiding.md', 'wegingnotitie'],
  ['SL34', 'categorieen/1.21-fout.md', 'dients'],
  ['SL35', 'lijst.yaml', 'omvang: gedeeltelijk', 'Oudere lijst'],
  ['SL36', 'lijst.yaml', '"8"'],
  ['SL37', 'concordantie.yaml', 'oudeWaardering: "B, 1"'],
  ['SL38', 'lijst.yaml', 'per: 2027-12-01'],
  ['SL39', 'lijst.yaml', 'einddatum:'],
  ['SL40', 'lijst.yaml', 'einde: 2027-04-12'],
  ['SL41', 'lijst.yaml', 'wie: belanghebbenden'],
  ['SL42', 'lijst.yaml', 'grond: vertrouwelijk'],
  ['SL43', 'lijst.yaml', 'besluiten:'],
  ['SL44', 'lijst.yaml', 'status: ter-inzage'],
  ['SL45', 'lijst.yaml', 'datum: 2027-03-02'],
  ['SL46', 'hoofdstukken/1-toelichting/2-leeswijzer.md', 'Zo leest'],
  ['SL46', 'lijst.yaml', 'status:'],
  ['SL47', 'hoofdstukken/1-toelichting/1-inleiding.md', 'XXX'],
  ['SL48', 'lijst.yaml', 'adres: j.jansen'],
  ['SL49', 'hoofdstukken/1-toelichting/1-inleiding.md', 'ad hoc'],
  ['SL50', 'hoofdstukken/1-toelichting/1-inleiding.md', '| Nummer'],
  ['SL51', 'lijst.yaml', 'titel:'],
  ['SL52', 'lijst.yaml', 'diwoo:'],
  ['SL53', 'hoofdstukken/1-toelichting/1-inleiding.md', 'zorgdrager'],
  ['SL54', 'hoofdstukken/1-toelichting/1-inleiding.md', '12 april'],
  ['SL55', 'categorieen/1.25-fout.md', 'grondslag:'],
  ['SL56', 'lijst.yaml', 'datum: 2026-12-01'],
  ['SL58', 'lijst.yaml', 'tekst: "Een andere'],
  ['SL65', 'edities/0.0.1/lijst-proefdienst-0.0.1.pdf', '%PDF'],
  ['SL66', 'edities/controle.sha256', ''],
  ['SL67', 'edities/0.0.2/lijst.json', ''],
  ['SL68', 'lijst.yaml', 'status: ter-inzage'],
  ['SL69', 'lijst.yaml', 'versie: "0.2"'],
  ['SL70', 'lijst.yaml', 'versie:'],
];

describe('a list that breaks every rule once', () => {
  let earlier = '';
  before(() => {
    earlier = mkdtempSync(join(tmpdir(), 'inzage-vorige-'));
    cpSync(folder, earlier, { recursive: true });
    cpSync(join(folder, '_vorige'), earlier, { recursive: true });
  });
  after(() => {
    rmSync(earlier, { recursive: true });
  });

  test('gives each of the 63 codes, one of them twice, each at its file, line and column', () => {
    const options = ['--map', folder, '--vorige', earlier, '--gebouwd', join(folder, '_gebouwd')];
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'scripts/check.ts'), ...options, '--format=json'],
      { encoding: 'utf8' },
    );
    assert.deepEqual({ status, stderr }, { status: 1, stderr: '' });
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: Found[] };
    assert.equal(new Set(faults.map(([code]) => code)).size, 63);
    assert.equal(faults.length, 64);
    assert.deepEqual(
      diagnostics.map(said).sort(),
      faults.map(([code, file, text, from]) => said({ code, file, ...placeOf(file, text, from) })).sort(),
    );
  });
});

function said({ code, file, line, column }: Found): string {
  return `${code} ${file}:${line}:${column}`;
}

function placeOf(file: string, text: string, from = ''): { line: number; column: number } {
  // What is wrong with it may be that it is not there.
  if (text === '') return { line: 1, column: 1 };
  const whole = readFileSync(join(folder, file), 'utf8');
  const at = whole.indexOf(text, whole.indexOf(from));
  assert.ok(at >= 0, `${file} does not have ${text}`);
  const lines = whole.slice(0, at).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
