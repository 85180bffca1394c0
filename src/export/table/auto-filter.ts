import type { Feature, Image } from 'write-excel-file/node';
import {
  getCellAddress,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';

const sheetFile = 'xl/worksheets/sheet{id}.xml';

/**
 * Puts a filter on every column of the first sheet, which the library has no option for (ECMA-376, 18.3.1.2).
 *
 * @param size - of the table, its head included
 */
export function autoFilter(size: {
  readonly rows: number;
  readonly columns: number;
}): Feature<Image['content']> {
  const ref = `A1:${getCellAddress(size.rows - 1, size.columns - 1)}`;
  return {
    files: {
      transform: {
        [sheetFile]: {
          transform: (xml, _options, { sheetIndex }) =>
            sheetIndex === 0
              ? insertElementMarkupAccordingToOrderOfSiblings(
                  xml,
                  getSelfClosingTagMarkup('autoFilter', { ref }),
                  getOrderOfSiblings(sheetFile, 'worksheet') ?? [],
                  'worksheet',
                )
              : xml,
        },
      },
    },
  };
}
