/** Tables: what stands in what, the grid, and the headers of cells. */
import type { PdfFile } from '../read/file.ts';
import { attribute } from '../read/attributes.ts';
import { childrenOf } from '../read/kinship.ts';
import { at, listOf, nameOf, textOf } from '../read/objects.ts';
import { readGrid } from '../read/grid.ts';
import type { Grid, Placed } from '../read/grid.ts';
import type { Element } from '../read/structure.ts';
import type { Finding, Findings, Rule } from '../rule.ts';
import { holds, ofType, oneAtEdge, standsIn } from './families.ts';

const ROWS = ['THead', 'TBody', 'TFoot'];

export const TABLE_RULES: readonly Rule[] = [
  holds('table-holds', '7.2-3', 'Table', ['TR', 'Caption', ...ROWS]),
  standsIn('tr-in', '7.2-4', 'TR', ['Table', ...ROWS]),
  standsIn('thead-in', '7.2-5', 'THead', ['Table']),
  standsIn('tbody-in', '7.2-6', 'TBody', ['Table']),
  standsIn('tfoot-in', '7.2-7', 'TFoot', ['Table']),
  standsIn('th-in', '7.2-8', 'TH', ['TR']),
  standsIn('td-in', '7.2-9', 'TD', ['TR']),
  holds('tr-holds', '7.2-10', 'TR', ['TH', 'TD']),
  holds('thead-holds', '7.2-36', 'THead', ['TR']),
  holds('tbody-holds', '7.2-37', 'TBody', ['TR']),
  holds('tfoot-holds', '7.2-38', 'TFoot', ['TR']),
  oneAtEdge('table-caption', '7.2-16, 7.2-39', 'Table', 'Caption', true),
  {
    id: 'table-parts',
    standard: 'PDF/UA-1',
    clause: '7.2-11, 7.2-12, 7.2-13, 7.2-14',
    description: 'A table has at most one THead and one TFoot, and with either it has a TBody.',
    *check({ structure }: PdfFile): Findings {
      for (const table of ofType(structure.elements, 'Table')) {
        const roles = childrenOf(table).map(({ role }) => role);
        const count = (type: string): number => roles.filter((role) => role === type).length;
        for (const type of ['THead', 'TFoot']) {
          if (count(type) > 1) yield { message: `It has ${count(type)} ${type}.`, where: table.path };
          else if (count(type) === 1 && count('TBody') === 0)
            yield { message: `It has ${type} and no TBody.`, where: table.path };
        }
      }
    },
  },
  {
    id: 'cells-overlap',
    standard: 'PDF/UA-1',
    clause: '7.2-15',
    description: 'No cell reaches over another.',
    *check(file: PdfFile): Findings {
      for (const { grid } of grids(file))
        for (const { path } of grid.overlaps) yield { message: 'It does.', where: path };
    },
  },
  {
    id: 'row-lengths',
    standard: 'PDF/UA-1',
    clause: '7.2-42, 7.2-43',
    description: 'All rows of a table have as many columns.',
    *check(file: PdfFile): Findings {
      for (const { grid, table } of grids(file))
        if (grid.overlaps.length === 0 && new Set(grid.widths).size > 1)
          yield { message: `They have ${grid.widths.join(', ')}.`, where: table.path };
    },
  },
  {
    id: 'column-lengths',
    standard: 'PDF/UA-1',
    clause: '7.2-41',
    description: 'No cell reaches below the last row of its table.',
    *check(file: PdfFile): Findings {
      for (const { grid } of grids(file))
        for (const { row, rows, element } of grid.cells)
          if (row + rows > grid.widths.length)
            yield {
              message: `It spans ${rows} rows from row ${row + 1} of ${grid.widths.length}.`,
              where: element.path,
            };
    },
  },
  {
    id: 'header-scope',
    standard: 'PDF/UA-1',
    clause: '7.5-1',
    description: 'A TH has a Scope, unless cells name it among their Headers.',
    *check(file: PdfFile): Findings {
      const { structure } = file;
      const named = new Set(structure.elements.flatMap((element) => headersOf(file, element)));
      for (const element of ofType(structure.elements, 'TH')) {
        const scope = scopeOf(file, element);
        if (scope !== undefined && !['Row', 'Column', 'Both'].includes(scope))
          yield { message: `Scope is ${scope}.`, where: element.path };
        else if (scope === undefined && !named.has(textOf(at(element.dict, 'ID')) ?? ''))
          yield { message: 'It has none.', where: element.path };
      }
    },
  },
  {
    id: 'cell-headers',
    standard: 'PDF/UA-1',
    clause: '7.5-2',
    description: 'Headers of a cell name header cells of the same table.',
    *check(file: PdfFile): Findings {
      for (const { grid } of grids(file)) {
        const cells = grid.cells.map(({ element }) => element);
        const ids = new Set(ofType(cells, 'TH').map(({ dict }) => textOf(at(dict, 'ID'))));
        for (const cell of cells)
          for (const id of headersOf(file, cell))
            if (!ids.has(id)) yield { message: `"${id}" is none.`, where: cell.path };
      }
    },
  },
  {
    id: 'data-header',
    standard: 'PDF/UA-1',
    clause: '7.5-1',
    description: 'Every filled cell of data has a header: by name, in its row or in its column.',
    check: dataWithoutHeader,
  },
];

function* grids({ structure }: PdfFile): Generator<{ table: Element; grid: Grid }> {
  for (const table of ofType(structure.elements, 'Table'))
    yield { table, grid: readGrid(structure.root, table) };
}

function scopeOf({ structure }: PdfFile, element: Element): string | undefined {
  return nameOf(attribute(structure.root, element, 'Table', 'Scope'));
}

function headersOf({ structure }: PdfFile, element: Element): string[] {
  const headers = attribute(structure.root, element, 'Table', 'Headers');
  return listOf(headers).flatMap((id) => textOf(id) ?? []);
}

function* dataWithoutHeader(file: PdfFile): Generator<Finding> {
  for (const { grid } of grids(file)) {
    const headers = grid.cells
      .filter(({ element }) => element.role === 'TH')
      .map((cell) => ({ ...cell, scope: scopeOf(file, cell.element) ?? 'Both' }));
    for (const cell of grid.cells) {
      const { element } = cell;
      if (element.role !== 'TD' || element.kids.length === 0 || headersOf(file, element).length > 0) continue;
      const found = headers.some(
        (header) =>
          (header.scope !== 'Row' && meet(header.column, header.columns, cell.column, cell.columns)) ||
          (header.scope !== 'Column' && meet(header.row, header.rows, cell.row, cell.rows)),
      );
      if (!found) yield { message: 'It has none.', where: element.path };
    }
  }
}

function meet(first: Placed['row'], length: number, other: number, otherLength: number): boolean {
  return first < other + otherLength && other < first + length;
}
