/** One way in which lists write a valuation, with texts of that form and the standard spelling of what they say. */
export interface Form {
  /** What the form is, in Dutch. */
  readonly naam: string;
  /** Each text with its valuations, in standard spelling. */
  readonly voorbeelden: readonly (readonly [text: string, ...meant: string[]])[];
}

/** The grammar of written valuations, by example: what the parser must read, and how `content/README.md` tells it. */
export const forms: readonly Form[] = [
  {
    naam: 'Bewaren, met de nummers van criteria',
    voorbeelden: [
      ['B 5', 'B 5'],
      ['B5.', 'B 5'],
      ['B (1, 5)', 'B 1, 5'],
      ['B, 1/2', 'B 1, 2'],
      ['B 1 & 5', 'B 1, 5'],
      ['B, criterium 5', 'B 5'],
      ['B Criterium: 1–3', 'B 1, 2, 3'],
      ['B 1 t/m 3', 'B 1, 2, 3'],
      ['B2, B3', 'B 2, 3'],
      ['Blijvend bewaren', 'B'],
    ],
  },
  {
    naam: 'Vernietigen, met een termijn',
    voorbeelden: [
      ['V 10 jaar', 'V 10 jaar'],
      ['V, 5 jr.', 'V 5 jaar'],
      ['V - 10 jaar', 'V 10 jaar'],
      ['V; 10 jaar', 'V 10 jaar'],
      ['V10', 'V 10 jaar'],
      ['V vijf jaar', 'V 5 jaar'],
      ['V 10 (tien) jaar', 'V 10 jaar'],
      ['V, na 10 jaar', 'V 10 jaar'],
      ['Vernietigen na 10 jaar', 'V 10 jaar'],
      ['V, te vernietigen na 7 jaar', 'V 7 jaar'],
      ['V termijn: 10 jaar.', 'V 10 jaar'],
      ['1,5 jaar', 'V 1 jaar en 6 maanden'],
      ['V 24 uur', 'V 1 dag'],
      ['Direct', 'V direct'],
    ],
  },
  {
    naam: 'De gebeurtenis waarna de termijn begint',
    voorbeelden: [
      ['V Termijn: 1 jaar na geldigheidsduur', 'V 1 jaar na geldigheidsduur'],
      ['V (10 jaar na afloop van de pacht)', 'V 10 jaar na afloop van de pacht'],
      ['V 7 jaar nadat het toestel is verkocht', 'V 7 jaar nadat het toestel is verkocht'],
      ['V 10 jaar nadat het dossier tot rust is gekomen', 'V 10 jaar nadat het dossier tot rust is gekomen'],
      ['V 10 jaar na einde dossiers', 'V 10 jaar na einde dossiers'],
      ['V 5 jaar na 18e verjaardag', 'V 5 jaar na 18e verjaardag'],
      ['V 10 NA', 'V 10 jaar na afhandeling'],
      ['V 110 NG', 'V 110 jaar na geboorte'],
      ['V 0 jaar (tot ontvangst van de vervanger)', 'V direct na ontvangst van de vervanger'],
    ],
  },
  {
    naam: 'Een ondergrens, een bovengrens, de laatste van twee, of een keuze',
    voorbeelden: [
      ['V minimaal 10 jaar', 'V ten minste 10 jaar'],
      ['V max. 2 jaar', 'V ten hoogste 2 jaar'],
      ['V uiterlijk 1 jaar na ontsleuteling', 'V ten hoogste 1 jaar na ontsleuteling'],
      ['10 jaar na einde looptijd, minimaal 20 jaar', 'V 10 jaar na einde looptijd of 20 jaar'],
      ['75 jaar of 10 jaar na einde dienstverband', 'V 75 jaar of 10 jaar na einde dienstverband'],
      [
        'V 20 jaar of zoveel langer als de vergunning geldt',
        'V 20 jaar of zoveel langer als de vergunning geldt',
      ],
      ['5 of 10 jaar', 'V 5 of 10 jaar'],
    ],
  },
  {
    naam: 'Het geval waarin zij geldt',
    voorbeelden: [
      ['V 7 jaar, mits de rekening is goedgekeurd', 'V 7 jaar, mits de rekening is goedgekeurd'],
      ['B 1, indien het leidt tot wijziging van beleid', 'B 1, indien het leidt tot wijziging van beleid'],
      ['B (7), indien het vonnis is gemotiveerd', 'B 7, indien het vonnis is gemotiveerd'],
      [
        'V 7 jaar bij civiele zaken en 10 jaar bij strafzaken',
        'V 7 jaar, bij civiele zaken',
        'V 10 jaar, bij strafzaken',
      ],
      [
        '2 jaar na gunning, gegund 7 jaar na oplevering',
        'V 2 jaar na gunning',
        'V 7 jaar na oplevering, indien gegund',
      ],
      ['B (1) bij bezwaar, anders V, 1 jr.', 'B 1, bij bezwaar', 'V 1 jaar, in andere gevallen'],
    ],
  },
  {
    naam: 'Een uitzondering, met of zonder eigen waardering',
    voorbeelden: [
      [
        'V 10 jaar, behoudens principiële zaken (B 1)',
        'V 10 jaar, met uitzondering van principiële zaken (B 1)',
      ],
      ['V 5 jaar (rapport B 5)', 'V 5 jaar, met uitzondering van rapport (B 5)'],
      ['B 5, m.u.v. bonnen V 7 jaar', 'B 5, met uitzondering van bonnen (V 7 jaar)'],
      [
        'V 5 jaar m.u.v. één exemplaar van de folder',
        'V 5 jaar, met uitzondering van één exemplaar van de folder',
      ],
      [
        'V 2 jaar. Van de folder wordt één exemplaar bewaard.',
        'V 2 jaar, met uitzondering van één exemplaar van de folder (B)',
      ],
      [
        'V 2 jaar na ontslag (stukken over pensioen: 75 jaar na geboorte)',
        'V 2 jaar na ontslag, met uitzondering van stukken over pensioen (V 75 jaar na geboorte)',
      ],
    ],
  },
  {
    naam: 'Meer waarderingen, naar archiefbescheiden of naar periode',
    voorbeelden: [
      ['B eindproduct V 10 jaar overige neerslag', 'B voor eindproduct', 'V 10 jaar voor overige neerslag'],
      [
        'B (5) voor het eindproduct; V 6 jaar (overige)',
        'B 5 voor het eindproduct',
        'V 6 jaar voor het overige',
      ],
      ['B 3: jaarverslagen, rest V 1 jr.', 'B 3 voor jaarverslagen', 'V 1 jaar voor de rest'],
      ['Eindproduct B 5; rest V 5 jaar', 'B 5 voor Eindproduct', 'V 5 jaar voor de rest'],
      ['V 20 jaar, eindverslag B 5', 'V 20 jaar', 'B 5 voor eindverslag'],
      ['Tot april 1996: B, 5', 'Tot en met maart 1996: B 5'],
      [
        'B 6 voor de periode 1939-1952 V, 5 jaar na 1952',
        'Van 1939 tot en met 1952: B 6',
        'Vanaf 1953: V 5 jaar',
      ],
      ['B 5 (1945-1990)', 'Van 1945 tot en met 1990: B 5'],
      ['B (5) tot 1955, daarna V, 5 jr.', 'Tot en met 1954: B 5', 'Vanaf 1955: V 5 jaar'],
    ],
  },
  {
    naam: 'Een artikel of een toelichting erbij',
    voorbeelden: [
      ['7 jaar (AWR art. 52)', 'V 7 jaar (AWR, art. 52)'],
      ['V 5 jaar N.B. Ook voor burgerpersoneel', 'V 5 jaar. Toelichting: Ook voor burgerpersoneel'],
      ['V, zie hoofdstuk 13 voor de termijn', 'V. Toelichting: zie hoofdstuk 13 voor de termijn'],
    ],
  },
];
