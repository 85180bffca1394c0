const small = [
  ['een', 1],
  ['één', 1],
  ['twee', 2],
  ['drie', 3],
  ['vier', 4],
  ['vijf', 5],
  ['zes', 6],
  ['zeven', 7],
  ['acht', 8],
  ['negen', 9],
  ['tien', 10],
  ['elf', 11],
  ['twaalf', 12],
  ['dertien', 13],
  ['veertien', 14],
  ['vijftien', 15],
  ['zestien', 16],
  ['zeventien', 17],
  ['achttien', 18],
  ['negentien', 19],
] as const;

const tens = [
  ['twintig', 20],
  ['dertig', 30],
  ['veertig', 40],
  ['vijftig', 50],
  ['zestig', 60],
  ['zeventig', 70],
  ['tachtig', 80],
  ['negentig', 90],
] as const;

/** Numbers written as words, up to a hundred and twenty; the longer word first, as patterns need it. */
export const numberWords: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ...small,
    ...tens.flatMap(([word, ten]) => [
      [word, ten] as const,
      ...small.slice(0, 10).flatMap(([one, number]) => {
        const joint = one.endsWith('e') ? 'ën' : 'en';
        return number < 10 ? [[`${one}${joint}${word}`, ten + number] as const] : [];
      }),
    ]),
    ['honderd', 100] as const,
    ...small
      .filter(([, number]) => number >= 10)
      .map(([word, number]) => [`honderd${word}`, 100 + number] as const),
    ['honderdtwintig', 120] as const,
  ].sort(([a], [b]) => b.length - a.length),
);
