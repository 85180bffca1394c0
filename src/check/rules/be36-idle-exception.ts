import { chapter, textPath, withCategory, withLijst } from '../examples/base.ts';
import { act, acts } from '../examples/acts.ts';
import type { Rule } from '../rule.ts';

const texts = {
  expected: 'alleen afwijkingen van regels die iets melden',
  repair: 'Haal de afwijking weg, of verbeter de code of de reikwijdte.',
};
const unfounded = {
  code: 'SL28',
  severity: 'warning',
  found: 'categorie `1.1` zonder grondslag en zonder bron',
  expected: 'een `grondslag`, of een `bron` als er geen grondslag is',
  repair: 'Noem de regeling waarop het handelen berust, of de bron waaruit het blijkt.',
} as const;
const unknownCode = {
  expected: 'de code van een regel die hier iets meldt',
  repair: 'Bedoelde u `SL28`?',
};
const accepted = { ...unfounded, severity: 'info', accepted: 'Zo is het.' } as const;
const exception = 'afwijkingen:\n  - { regel: SL32, reden: Zo staat het in het ontwerp. }';

export const idleException: Rule = {
  code: 'BE36',
  title: 'Afwijking die nergens voor nodig is',
  help: 'Met `afwijkingen` legt u vast dat een melding blijft staan, en waarom: bovenaan het bestand waarin zij staat, of in `lijst.yaml` voor de lijst en de registers. Met `reikwijdte` of `processen` geldt een afwijking in `lijst.yaml` voor veel bestanden tegelijk. Is de melding er niet meer, dan zou de afwijking een volgende fout verbergen.',
  severity: 'warning',
  examples: [
    {
      naam: 'van een regel die voor deze soort lijst niet geldt',
      files: { ...acts(), ...act('dienst', '71', 'afwijkingen: [{ ‸regel: SL13, reden: Zo is het. }]') },
      expect: [
        { found: 'een afwijking van SL13, een regel die bij `soort: handelingen` niet geldt', ...texts },
      ],
    },
    {
      naam: 'bij een categorie waarover die regel niets zegt',
      files: withCategory('afwijkingen:\n  - { ‸regel: SL32, reden: Zo staat het in het ontwerp. }'),
      expect: [{ found: 'een afwijking van SL32, terwijl die regel hier niets meldt', ...texts }],
    },
    {
      naam: 'van een regel die er niet is, terwijl een andere hier wel iets meldt',
      files: withCategory(
        '‸nummer: "1.1"',
        'afwijkingen:\n  - { ‸regel: SL82, reden: Zo is het. }\n  - { ‸regel: SL99, reden: Zo is het. }',
        'grondslag',
      ),
      expect: [
        unfounded,
        { found: 'een afwijking van SL82, een regel die er niet is', ...unknownCode },
        { found: 'een afwijking van SL99, een regel die er niet is', ...unknownCode },
      ],
    },
    {
      naam: 'voor alle categorieën, terwijl de regel van geen van hen iets zegt',
      files: withLijst(
        'afwijkingen:\n  - { ‸regel: SL28, reden: De bron noemt geen grondslag., reikwijdte: categorieen }',
      ),
      expect: [{ found: 'een afwijking van SL28, terwijl die regel hier niets meldt', ...texts }],
    },
    {
      naam: 'voor een proces met een tikfout',
      files: {
        ...withCategory('‸nummer: "1.1"', 'grondslag'),
        ...withLijst('afwijkingen:\n  - { regel: SL28, reden: Zo is het., processen: [‸stuuring] }'),
      },
      expect: [
        unfounded,
        {
          found: 'een afwijking van SL28 voor het proces `stuuring`, dat er niet is',
          expected: 'de bestandsnaam (zonder nummer) van een hoofdstuk met `soort: proces`',
          repair: 'Bedoelde u `sturing`?',
        },
      ],
    },
    {
      naam: 'voor een proces dat er niet is, naast een proces waarvoor zij nodig is',
      files: {
        ...withCategory('‸nummer: "1.1"', 'grondslag'),
        ...withLijst('afwijkingen:\n  - { regel: SL28, reden: Zo is het., processen: [sturing, ‸stuuring] }'),
      },
      expect: [
        accepted,
        {
          found: 'een afwijking van SL28 voor het proces `stuuring`, dat er niet is',
          expected: 'de bestandsnaam (zonder nummer) van een hoofdstuk met `soort: proces`',
          repair: 'Bedoelde u `sturing`?',
        },
      ],
    },
    {
      naam: 'voor twee actoren, terwijl de regel van een van hen niets zegt, en voor een actor die er niet is',
      files: {
        ...acts(
          'afwijkingen:\n  - { regel: SL28, reden: Zo is het., processen: [dienst, ‸minister, ‸dients] }',
        ),
        ...act('dienst', '71', '‸nummer: "71"', 'grondslag'),
      },
      expect: [
        { ...accepted, found: 'categorie `dienst/71` zonder grondslag en zonder bron' },
        {
          found: 'een afwijking van SL28 voor de actor `minister`, terwijl die regel daar niets meldt',
          ...texts,
        },
        {
          found: 'een afwijking van SL28 voor de actor `dients`, die er niet is',
          expected: 'de bestandsnaam (zonder nummer) van een hoofdstuk met `soort: actor`',
          repair: 'Bedoelde u `dienst`?',
        },
      ],
    },
    {
      naam: 'een afwijking met reden die ergens voor dient',
      files: {
        [textPath]: chapter('Inleiding', 'De ‸PIVOT volgt het GWR.', exception),
      },
      expect: [
        {
          code: 'SL32',
          severity: 'info',
          found: 'afkorting `PIVOT`, die niet is verklaard',
          expected: 'een afkorting uit `afkortingen.yaml`',
          repair: 'Voeg de afkorting toe aan `afkortingen.yaml`, of schrijf haar voluit.',
          accepted: 'Zo staat het in het ontwerp.',
        },
      ],
    },
  ],
};
