import { xmlText } from '../../i18n/xml-text.ts';
import { broken } from '../archive/directory.ts';
import type { Archive } from '../archive/open-archive.ts';
import { mainPartOf, relationsOf } from '../archive/relations.ts';
import type { Relation } from '../archive/relations.ts';
import { readXml, within } from '../xml/read-xml.ts';

/** A sheet of a workbook, where it lies in the file. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
  /** Excel does not show it. */
  readonly isHidden: boolean;
  /** It has cells; other sheets are one chart. */
  readonly hasCells: boolean;
}

/** The parts of a workbook, wherever its maker put them. */
export interface Workbook {
  readonly path: string;
  readonly sheets: readonly SheetPart[];
  /** The texts that cells share; null when there are none. */
  readonly strings: string | null;
  readonly relations: readonly Relation[];
}

/**
 * Takes a workbook of Excel apart.
 *
 * @param file - its name, for messages
 * @throws ImportRefused when it is not whole
 */
export function openWorkbook(archive: Archive, file: string): Workbook {
  const path = mainPartOf(archive, file)?.path ?? '';
  const bytes = archive.get(path);
  if (!bytes) throw broken(file);
  const relations = relationsOf(archive, path, file).filter(
    ({ target }) => target !== null && archive.has(target),
  );
  const sheets = [...within(readXml(bytes, file), 'sheet')].flatMap(({ attributes }): SheetPart[] => {
    const relation = relations.find(({ id }) => id === attributes['r:id']);
    if (!relation?.target) return [];
    return [
      {
        name: attributes.name ?? '',
        path: relation.target,
        isHidden: /^(?:very)?hidden$/i.test(attributes.state ?? ''),
        hasCells: relation.kind === 'worksheet',
      },
    ];
  });
  const strings = relations.find(({ kind }) => kind === 'sharedStrings')?.target ?? null;
  return { path, sheets, strings, relations };
}

/** The file with its workbook where the library for sheets looks for it, and nowhere else. */
export function atUsualPath(archive: Archive, { path, relations }: Workbook): Archive {
  const usual = relations.map(
    ({ id, type, target }) =>
      `<Relationship Id="${xmlText(id)}" Type="${xmlText(type)}" Target="/${xmlText(target ?? '')}"/>`,
  );
  const xml = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${usual.join('')}</Relationships>`;
  return new Map([
    ...archive,
    ['xl/workbook.xml', archive.get(path) ?? new Uint8Array()],
    ['xl/_rels/workbook.xml.rels', new TextEncoder().encode(xml)],
  ]);
}
