import type { Lijst } from '../../document/schema/lijst.ts';
import { withLijst } from '../examples/base.ts';
import { isOlderThanActs } from '../../law/adopted.ts';
import { adopted, laidOpen } from '../examples/stages.ts';
import { archiefwet, awb, practice } from '../legal-basis.ts';
import { inList } from '../places.ts';
import { olderList } from './sl56-act-and-dates.ts';
import type { Rule } from '../rule.ts';

type Key = 'inzage' | 'zienswijze' | 'verslag' | 'besluiten' | 'staatscourant' | 'geldigheid' | 'beeindiging';

const inspection: readonly Key[] = ['inzage', 'zienswijze'];
const adoption: readonly Key[] = ['besluiten', 'staatscourant', 'geldigheid'];
const ending: readonly Key[] = ['beeindiging'];

/** What each status asks for, and what it rules out. */
const table: Readonly<
  Record<Lijst['status'], { readonly needs: readonly Key[]; readonly bars: readonly Key[] }>
> = {
  concept: { needs: [], bars: ['verslag', 'besluiten', 'staatscourant', 'beeindiging'] },
  'ter-inzage': { needs: inspection, bars: ['verslag', 'besluiten', 'staatscourant', 'beeindiging'] },
  verwerking: { needs: inspection, bars: ['besluiten', 'staatscourant', 'beeindiging'] },
  vastgesteld: { needs: adoption, bars: ending },
  gewijzigd: { needs: adoption, bars: ending },
  afgesloten: { needs: [...adoption, ...ending], bars: [] },
  ingetrokken: { needs: ending, bars: [] },
};
/** The guide has every key that a group asks for; a list that `npm run nieuw` began has them as comments. */
const missing = (key: Key): { readonly repair: string } => {
  const add = `Voeg \`${key}\` toe; \`content/README.md\` noemt de sleutels ervan onder “De gegevens van de lijst”. Of verbeter de status.`;
  const isOld = `Is de lijst vastgesteld voor de Archiefwet 1995, zet dan haar jaar bij \`datum\`: dan is dit niet nodig.`;
  return { repair: adoption.includes(key) ? `${add} ${isOld}` : add };
};
const early = { repair: 'Haal de gegevens weg, of verbeter de status.' };

export const statusAndFacts: Rule = {
  code: 'SL43',
  title: 'Status die niet bij de gegevens past',
  help: 'De status zegt hoe ver de procedure is. Bij `ter-inzage` horen de terinzagelegging en hoe men een zienswijze geeft; bij `vastgesteld` het besluit, de Staatscourant en de geldigheid; bij `afgesloten` en `ingetrokken` de dag waarop de lijst eindigt. Van een lijst die is vastgesteld voor de Archiefwet 1995 is het besluit vaak niet meer te vinden; zij hoeft het niet te noemen.',
  severity: 'error',
  basis: [
    archiefwet({ artikel: '5', lid: 2 }),
    archiefwet({ artikel: '5', lid: 3 }),
    awb({ artikel: '3:11' }),
    practice('praktijk: een status die iets anders zegt dan de gegevens, brengt lezers in de war'),
  ],
  *check(context) {
    if (context.refused.has('lijst.yaml')) return;
    const { lijst } = context.document;
    const { needs, bars } = table[lijst.status];
    const isOld = isOlderThanActs(lijst);
    const stillNeeded = isOld ? needs.filter((key) => !adoption.includes(key)) : needs;
    for (const key of stillNeeded)
      if (!isGiven(lijst[key]))
        yield {
          place: inList(context, 'status'),
          found: `\`status: ${lijst.status}\` zonder \`${key}\``,
          expected: `\`${key}\` bij deze status`,
          ...missing(key),
        };
    for (const key of bars)
      if (isGiven(lijst[key]))
        yield {
          place: inList(context, key),
          found: `\`${key}\` bij \`status: ${lijst.status}\``,
          expected: `\`${key}\` pas na de ${key === 'verslag' ? 'terinzagelegging' : 'vaststelling'}`,
          ...early,
        };
  },
  examples: [
    {
      naam: 'ter inzage zonder te zeggen hoe men reageert',
      files: laidOpen('zienswijze', '‸status: ter-inzage'),
      expect: [
        {
          found: '`status: ter-inzage` zonder `zienswijze`',
          expected: '`zienswijze` bij deze status',
          ...missing('zienswijze'),
        },
      ],
    },
    {
      naam: 'vastgesteld zonder geldigheid',
      files: adopted('geldigheid', '‸status: vastgesteld'),
      expect: [
        {
          found: '`status: vastgesteld` zonder `geldigheid`',
          expected: '`geldigheid` bij deze status',
          ...missing('geldigheid'),
        },
      ],
    },
    {
      naam: 'een oude lijst die is ingetrokken, zonder te zeggen per wanneer',
      files: adopted('‸status: ingetrokken', '‸datum: "1983"', ...adoption, ...inspection, 'verslag'),
      expect: [
        {
          found: '`status: ingetrokken` zonder `beeindiging`',
          expected: '`beeindiging` bij deze status',
          ...missing('beeindiging'),
        },
        { code: 'SL56', severity: 'info', ...olderList('1983') },
      ],
    },
    {
      naam: 'een concept met een besluit',
      files: withLijst('‸besluiten: [{ orgaan: minister, datum: 2015-03-04, kenmerk: K }]'),
      expect: [
        {
          found: '`besluiten` bij `status: concept`',
          expected: '`besluiten` pas na de vaststelling',
          ...early,
        },
      ],
    },
    {
      naam: 'een verslag terwijl het ontwerp nog ter inzage ligt',
      files: laidOpen('‸verslag: { zienswijzen: 0 }'),
      expect: [
        {
          found: '`verslag` bij `status: ter-inzage`',
          expected: '`verslag` pas na de terinzagelegging',
          ...early,
        },
      ],
    },
    {
      naam: 'vastgesteld, en ingetrokken',
      files: adopted('status: ingetrokken', 'beeindiging: { per: 2030-01-01, opvolger: Nieuwe lijst }'),
      expect: [],
    },
  ],
};

function isGiven(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}
