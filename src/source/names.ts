import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { shownLine } from '../diagnostics/invisible.ts';
import { hasGoodName } from './records.ts';
import type { FileKind } from './records.ts';

const expected = 'kleine letters, cijfers en koppeltekens, zoals `2-taken-en-organisatie.md`';

/**
 * What is wrong with the name of a file: it may become an address, and others refer to it by what they can type.
 *
 * @param kind - what the file is; null when it has no place, which is another's to say
 */
export function nameFault(path: string, kind: FileKind | null): Diagnostic | null {
  const shown = shownLine(path.replaceAll('\n', '\u2028'));
  if (shown !== path)
    return badName(
      shown,
      `de naam \`${shown}\`, waarin op de plaats van □ een teken staat dat niet te zien is`,
    );
  if (kind === null) return null;
  if (!hasGoodName(path, kind)) return badName(path, `de naam \`${path}\``);
  if (path !== path.normalize('NFC'))
    return badName(path, `de naam \`${path}\`, waarin accenten los van hun letters staan`);
  return null;
}

function badName(file: string, found: string): Diagnostic {
  return {
    code: 'BE06',
    severity: 'error',
    file,
    line: 1,
    column: 1,
    found,
    expected,
    repair: 'Geef het bestand of de map een naam zonder hoofdletters, spaties, accenten en andere tekens.',
  };
}

/** Names of which a Mac or a Windows machine can keep only one. */
export function sameNames(paths: readonly string[]): Diagnostic[] {
  const first = new Map<string, string>();
  return paths.flatMap((path): Diagnostic[] => {
    const name = path.normalize('NFC').toLowerCase();
    const other = first.get(name);
    if (other === undefined) first.set(name, path);
    if (other === undefined || other === path) return [];
    return [
      {
        code: 'BE54',
        severity: 'error',
        file: path,
        line: 1,
        column: 1,
        found: `de naam \`${path}\`, die op veel computers dezelfde is als \`${other}\``,
        expected: 'namen die niet alleen in hoofdletters of in de schrijfwijze van accenten verschillen',
        repair: 'Geef een van beide bestanden een andere naam.',
        related: { file: other, line: 1, column: 1, message: 'hier staat het andere bestand' },
      },
    ];
  });
}
