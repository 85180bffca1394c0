import type { BuiltPdf } from '../built.ts';
import { practice } from '../legal-basis.ts';
import { inList } from '../places.ts';
import type { Rule } from '../rule.ts';

const repair = 'Maak de PDF opnieuw met `npm run build`; blijft de melding, meld haar dan aan de makers.';
const good: BuiltPdf = {
  tagged: true,
  language: 'nl-NL',
  showsTitle: true,
  bookmarks: 12,
  pages: 3,
  namedTotals: [3],
  fontsNotEmbedded: [],
};

export const pdf: Rule = {
  code: 'SL51',
  title: 'PDF die niet toegankelijk is',
  help: 'De PDF moet ook te lezen zijn met een schermlezer: met codes die de bouw vertellen, een taal, een titel, bladwijzers, ingesloten lettertypen en paginanummers die kloppen. Inzage kijkt dat na als u met `--gebouwd` de gebouwde website meegeeft.',
  severity: 'error',
  basis: [
    practice(
      'EN 301 549, hoofdstuk 10, verplicht volgens het Besluit digitale toegankelijkheid overheid',
      'https://zoek.officielebekendmakingen.nl/stb-2018-141.html',
    ),
  ],
  *check(context) {
    const found = context.built?.pdf;
    if (!found) return;
    for (const { problem, expected } of problems(found))
      yield { place: inList(context), found: `een PDF ${problem}`, expected, repair };
  },
  examples: [
    {
      naam: 'alles ontbreekt',
      files: {},
      built: {
        titles: [],
        statuses: [],
        pdf: {
          tagged: false,
          language: 'en',
          showsTitle: false,
          bookmarks: 0,
          pages: 3,
          namedTotals: [2],
          fontsNotEmbedded: ['Verdana'],
        },
      },
      expect: [
        ['zonder codes (tags)', 'een PDF met codes'],
        ['met taal `en`', 'taal `nl-NL`'],
        ['die haar bestandsnaam toont', 'een PDF die haar titel toont'],
        ['zonder bladwijzers', 'een bladwijzer per kop'],
        ['van 3 pagina’s die er 2 noemt', '`van 3` onder elke pagina'],
        ['met lettertype `Verdana` dat niet is ingesloten', 'ingesloten lettertypen'],
      ].map(([problem = '', expected = '']) => ({
        found: `een PDF ${problem}`,
        expected,
        repair,
        at: { file: 'lijst.yaml', line: 1, column: 1 },
      })),
    },
    { naam: 'een PDF die in orde is', files: {}, built: { titles: [], statuses: [], pdf: good }, expect: [] },
  ],
};

interface Problem {
  readonly problem: string;
  readonly expected: string;
}

function problems(pdf: BuiltPdf): Problem[] {
  const { tagged, language, showsTitle, bookmarks, pages, namedTotals, fontsNotEmbedded } = pdf;
  const wrong = namedTotals.filter((total) => total !== pages);
  return [
    ...(tagged ? [] : [{ problem: 'zonder codes (tags)', expected: 'een PDF met codes' }]),
    ...(language === 'nl-NL'
      ? []
      : [
          {
            problem: language === null ? 'zonder taal' : `met taal \`${language}\``,
            expected: 'taal `nl-NL`',
          },
        ]),
    ...(showsTitle
      ? []
      : [{ problem: 'die haar bestandsnaam toont', expected: 'een PDF die haar titel toont' }]),
    ...(bookmarks > 0 ? [] : [{ problem: 'zonder bladwijzers', expected: 'een bladwijzer per kop' }]),
    ...wrong.map((total) => ({
      problem: `van ${String(pages)} pagina’s die er ${String(total)} noemt`,
      expected: `\`van ${String(pages)}\` onder elke pagina`,
    })),
    ...fontsNotEmbedded.map((name) => ({
      problem: `met lettertype \`${name}\` dat niet is ingesloten`,
      expected: 'ingesloten lettertypen',
    })),
  ];
}
