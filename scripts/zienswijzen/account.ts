import { refusals } from '../../src/zienswijze/refusals.ts';
import { progressOf } from '../../src/zienswijze/receive/answers.ts';
import type { Collected } from '../../src/zienswijze/receive/collect.ts';
import type { Table } from '../../src/zienswijze/receive/table.ts';

/** What a command tells of what came in: the counts, and what is wrong with each file that it could not read. */
export function accountOf({ repeated, refused, covers }: Collected, { telling, afwezig }: Table): string {
  const { bestanden, zienswijzen, herhaald, geweigerd, onderdelen, nietGeplaatst } = telling;
  return [
    `Bestanden: ${bestanden} = ${zienswijzen} zienswijzen + ${herhaald} herhaald + ${geweigerd} niet te lezen`,
    `Onderdelen: ${onderdelen}, waarvan ${nietGeplaatst} niet geplaatst`,
    ...(afwezig.length === 0
      ? []
      : [
          `Niet in deze map: zienswijze ${afwezig.map(({ nummer }) => nummer).join(', ')}; de nummers en antwoorden blijven`,
        ]),
    ...repeated.map(({ file, of }) => `${file}: al ontvangen, als zienswijze ${of}`),
    ...covers.map((file) => `${file}: ook tekst in het bericht: lees het na`),
    ...refused.flatMap(({ file, faults }) =>
      faults.map(
        ({ code, path, expected }) =>
          `${code} ${file}: ${path === '' ? '' : `${path}: `}verwacht ${expected}. ${refusals[code]}`,
      ),
    ),
    '',
  ].join('\n');
}

/** How far the answers are, view by view, also of what was in an earlier folder alone. */
export function progressFile(
  { zienswijzen, afwezig }: Table,
  answers: readonly { readonly number: number; readonly text: string }[],
): string {
  const texts = new Map(answers.map(({ number, text }) => [number, text]));
  const inTime = (opTijd: boolean | null): string => (opTijd === null ? 'onbekend' : opTijd ? 'ja' : 'nee');
  const all = [...zienswijzen, ...afwezig].sort((a, b) => a.nummer - b.nummer);
  const lines = all.map(({ nummer, wijze, ontvangen, opTijd, gelijkAan }) => {
    const progress = progressOf(texts.get(nummer) ?? '');
    const done =
      progress === null
        ? 'niet te lezen: `npm run check` zegt waarom'
        : `${progress.answered} van ${progress.total}`;
    const received = progress?.received ?? ontvangen ?? '';
    const isInTime = progress?.inTime ?? opTijd;
    const cells = [nummer, wijze, received, inTime(isInTime), gelijkAan ?? '', done];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '# Voortgang',
    '',
    '| Nummer | Wijze | Ontvangen | Op tijd | Gelijk aan | Beantwoord |',
    '|---|---|---|---|---|---|',
    ...lines,
    '',
  ].join('\n');
}
