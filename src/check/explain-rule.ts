import type { ExampleLine, RuleHelp } from './rule-help.ts';

/** Help about one rule as text for a terminal, ending in a line feed. */
export function explainRule({
  code,
  title,
  help,
  weights,
  basis,
  unsettled,
  mistakes,
  allowed,
}: RuleHelp): string {
  const paragraphs = [
    `${code} ${title}`,
    help,
    `Weegt als: ${weights.join('; ')}.`,
    ...(basis.length === 0
      ? []
      : [
          [
            'Grondslag:',
            ...basis.map(({ words, url }) => `- ${words}${url === null ? '' : `: ${url}`}`),
          ].join('\n'),
        ]),
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

function withCaret({ number, before, marked, after }: ExampleLine): string[] {
  const indent = ' '.repeat(String(number).length);
  return [`${String(number)} │ ${before}${marked}${after}`, `${indent} │ ${' '.repeat(before.length)}^`];
}
