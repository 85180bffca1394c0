import { pdfName } from '../../src/print/file-names.ts';
import type { ListedFile } from '../build/controle.ts';
import type { Fault } from './check-published.ts';
import type { FileDifference } from './compare.ts';
import { isSame } from './verify.ts';
import type { Report } from './verify.ts';
import { excerpt, unmistakable } from './unmistakable.ts';

/** The outcome of a comparison, for a person at a terminal. */
export function renderReport(report: Report): string {
  return `${(isSame(report) ? confirm(report) : explain(report)).join('\n')}\n`;
}

function confirm({ where, controle, filesRead, reasons }: Report): string[] {
  const pdf = controle.bestanden.find(({ pad }) => pad === pdfName(controle.lijst));
  return [
    filesRead
      ? `Gelijk: alle ${controle.bestanden.length} bestanden van ${where} zijn byte voor byte herbouwd.`
      : `Gelijk: alle ${controle.bestanden.length} hashes in ${where} zijn die van de herbouwde bestanden.`,
    `  lijst   ${unmistakable(controle.lijst.id)}, versie ${unmistakable(controle.lijst.versie)}`,
    `  commit  ${controle.commit ?? 'onbekend'}`,
    ...(pdf ? [`  PDF     ${unmistakable(pdf.pad)}, SHA-256 ${pdf.sha256}`] : []),
    ...section('Wel anders, zonder gevolg voor de bestanden:', reasons.map(indent)),
  ];
}

function explain({ where, faults, differences, reasons }: Report): string[] {
  const paths = new Set([...faults, ...differences].map(({ pad }) => pad));
  return [
    `Niet gelijk: ${paths.size} ${paths.size === 1 ? 'bestand' : 'bestanden'} van ${where}.`,
    ...section(
      'Wat er staat is niet wat de eigen controle.json zegt:',
      faults.flatMap((fault) => [indent(unmistakable(fault.pad)), indent(indent(describeFault(fault)))]),
    ),
    ...section(
      'Wat er is gepubliceerd is niet wat uit deze werkmap komt:',
      differences.flatMap((one) => [indent(unmistakable(one.pad)), ...inWords(one).map(indent).map(indent)]),
    ),
    ...section(
      differences.length === 0 ? 'Verder anders:' : 'Waarschijnlijke oorzaak:',
      causes(differences, reasons).map(indent),
    ),
  ];
}

function causes(differences: readonly FileDifference[], reasons: readonly string[]): readonly string[] {
  if (differences.length === 0) return reasons;
  if (differences.every(({ changedLater }) => changedLater))
    return ['De bestanden zijn veranderd nadat de site was gebouwd.'];
  return reasons.length > 0 ? reasons : ['Onbekend: commit, gereedschap en werkmap zijn gelijk.'];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

function indent(line: string): string {
  return `  ${line}`;
}

function describeFault({ kind, listed, found }: Fault): string {
  if (kind === 'missing') return 'ontbreekt';
  if (kind === 'extra') return 'staat er, maar wordt niet genoemd';
  if (listed === null || found === null)
    return `is meer dan twee keer zo groot als de ${listed?.bytes ?? 0} bytes die zijn genoemd`;
  if (found.bytes !== listed.bytes) return `is ${found.bytes} bytes; genoemd zijn ${listed.bytes}`;
  return `heeft SHA-256 ${excerpt(found.sha256)}; genoemd is ${listed.sha256}`;
}

function inWords({ published, rebuilt, text }: FileDifference): string[] {
  if (rebuilt === null) return ['is gepubliceerd, maar komt niet uit de herbouw'];
  if (published === null) return ['komt uit de herbouw, maar is niet gepubliceerd'];
  if (text === null) return bothSides(sizeAndHash(published), sizeAndHash(rebuilt));
  return [
    `regel ${text.line}, teken ${text.column}`,
    ...bothSides(lineInWords(text.published), lineInWords(text.rebuilt)),
  ];
}

function bothSides(published: string, rebuilt: string): string[] {
  return [`gepubliceerd: ${published}`, `herbouwd:     ${rebuilt}`];
}

function sizeAndHash({ bytes, sha256 }: ListedFile): string {
  return `${bytes} bytes, SHA-256 ${sha256}`;
}

function lineInWords(line: string | null): string {
  return line === null ? '(niets)' : line === '' ? '(leeg)' : line;
}
