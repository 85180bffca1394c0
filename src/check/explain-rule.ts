import { regimes } from '../law/regime.ts';
import type { Regime } from '../law/regime.ts';
import type { ExampleLine, RuleHelp } from './rule-help.ts';

/**
 * Help about one rule as text for a terminal, ending in a line feed.
 *
 * @param words - what the list in question calls things, where that is otherwise than in the help
 */
export function explainRule(
  { code, title, help, severityLines, basis, unsettled, mistakes, allowed }: RuleHelp,
  words: string | null = null,
): string {
  const paragraphs = [
    `${code} ${title}`,
    help,
    ...(words === null ? [] : [words]),
    `Weegt als: ${severityLines.join('; ')}.`,
    ...grounds(basis),
    ...(unsettled === null ? [] : [`Let op: ${unsettled}`]),
    ...mistakes.map(({ name, cases }) => {
      const lines = cases.flatMap(({ file, line, found, expected, repair }) => [
        `  ${file}`,
        ...(line === null ? [] : withCaret(line).map((text) => `    ${text}`)),
        `    Gevonden: ${found}.`,
        `    Verwacht: ${expected}.`,
        `    Oplossing: ${repair}`,
      ]);
      return [`Voorbeeld: ${name}`, ...lines].join('\n');
    }),
    ...(allowed.length === 0
      ? []
      : [['Geen melding bij:', ...allowed.map((name) => `- ${name}`)].join('\n')]),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

/** Once where it is the same under both acts, and by act where it is not. */
function grounds(basis: RuleHelp['basis']): string[] {
  const all = Object.entries(basis).map(([regime, found]) => ({
    head: `Grondslag onder de ${regimes[regime as Regime].naam}:`,
    lines: found.map(({ words, url }) => `- ${words}${url === null ? '' : `: ${url}`}`),
  }));
  const [first, ...others] = all;
  if (first === undefined || first.lines.length === 0) return [];
  const same = others.every(({ lines }) => lines.join() === first.lines.join());
  const told = same ? [{ ...first, head: 'Grondslag:' }] : all;
  return told.map(({ head, lines }) => [head, ...lines].join('\n'));
}

function withCaret({ number, before, marked, after }: ExampleLine): string[] {
  const indent = ' '.repeat(String(number).length);
  return [`${String(number)} │ ${before}${marked}${after}`, `${indent} │ ${' '.repeat(before.length)}^`];
}
