/** The operators of a content stream (ISO 32000-1, annex A) by what they do. */

/** Operators that put something on the page. */
export const PAINTING: ReadonlySet<string> = new Set(
  'f F f* S s B B* b b* sh Do BI Tj TJ \' "'.split(' '),
);

const OTHERS =
  'q Q cm w J j M d ri i gs m l c v y h re n W W* BT ET Tc Tw Tz TL Tf Tr Ts Td TD Tm T* d0 d1 CS cs SC SCN sc scn G g RG rg K k MP DP BMC BDC EMC BX EX';

export const OPERATORS: ReadonlySet<string> = new Set([...PAINTING, ...OTHERS.split(' ')]);
