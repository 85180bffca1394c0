/** Words that open an exception, longest first. */
export const exceptionWords = [
  'met uitzondering van',
  'met bewaring van',
  'behoudens',
  'behalve',
  'uitgezonderd',
  'm.u.v.',
  'm.u.v',
  'muv',
] as const;

/** Words that open a case in which a valuation holds. */
export const conditionWords = [
  'in alle andere gevallen',
  'in andere gevallen',
  'in geval van',
  'in het geval dat',
  'in het geval van',
  'indien',
  'mits',
  'tenzij',
  'wanneer',
  'zodra',
  'voor zover',
  'voorzover',
  'ingeval',
] as const;

const opening = [...exceptionWords, ...conditionWords].map((words) => words.replaceAll('.', String.raw`\.`));
const others = String.raw`m\.? ?u\.? ?v\.?|uitzondering(?:en)?|minimaal|minimum|maximaal|maximum|max|minstens|hoogstens|ten ?minste|ten hoogste|uiterlijk|binnen|langer|korter|zo ?lang|art(?:ikel(?:en)?)?\.?|conform|ingevolge|krachtens|zie|waardering|n\.?v\.?t\.?|actor|criterium|termijn(?= ?:)|bewaard|bewaren|bewaring|vernietig\p{L}*|nb|n\.b\.|waneer|geldt|gelden|doch|maar|echter|afhankelijk|voorbehoud|onder voorwaarde|i\.p\.v\.|i\.v\.m\.|t\.b\.v\.|plaats van|verband met|wegens|vanwege|grond van|inachtneming|daarna|vervolgens|herbeoordel\p{L}*|of eerder|overleg met de archivaris|ongeacht|per dossier|volgens|waarna|als(?= .*(?:zijn|is|wordt|worden|heeft|hebben|\p{L}+d|\p{L}+t)$)`;

/** Words that limit what stands before them. Where one is left in a text, what it limits was not understood. */
export const limiting = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${opening.join('|')}|${others})(?![\p{L}\p{N}])`,
  'iu',
);
