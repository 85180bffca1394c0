import { defined } from '../../src/diagnostics/defined.ts';
import type { Figure } from './measure.ts';

/** The figures as a table; what could not be measured says so. */
export function toTable(figures: readonly Figure[]): string {
  const rows = [['', 'gemeten', 'streven', ''], ...figures.map(toRow)];
  const widths = [0, 1, 2].map((column) =>
    Math.max(...rows.map((row) => defined(row[column], `column ${String(column)} of the figures`).length)),
  );
  return rows
    .map(([name = '', value = '', target = '', note = '']) =>
      [name.padEnd(widths[0] ?? 0), value.padStart(widths[1] ?? 0), target.padStart(widths[2] ?? 0), note]
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function toRow({ name, value, unit, target, note }: Figure): string[] {
  return [
    name,
    value === null ? 'niet gemeten' : withUnit(value, unit),
    target === undefined ? '' : `≤ ${withUnit(target, unit)}`,
    [value !== null && target !== undefined ? (value <= target ? 'gehaald' : 'NIET gehaald') : '', note ?? '']
      .filter((part) => part !== '')
      .join('; '),
  ];
}

function withUnit(value: number, unit: Figure['unit']): string {
  const digits = unit === 's' || unit === '×' ? 2 : unit === 'KB' && !Number.isInteger(value) ? 1 : 0;
  return `${value.toFixed(digits).replace('.', ',')} ${unit}`.trim();
}
