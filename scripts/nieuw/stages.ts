import { firstDay, toDate, yearsLater } from '../../src/document/days.ts';
import { nextWorkingDay } from '../../src/law/days-off.ts';
import { regimes } from '../../src/law/regime.ts';
import { blank, blankTelephone, example } from '../../src/source/write/blank.ts';
import { toSlug } from '../../src/source/write/names.ts';
import type { Answers, Template } from './template.ts';

/** Weeks for which a draft has to lie open (Awb 3:16(1)). */
const weeks = 6;

/** A list with what its status asks for; what nobody can know of it begins with “Vul in”. */
export function atStage(template: Template, answers: Answers): Template {
  if (answers.status === 'concept') return template;
  const isRetentionList = template.lijst.regime !== undefined;
  return {
    ...template,
    lijst: {
      ...template.lijst,
      ...(isRetentionList && accounted(answers)),
      ...(answers.status === 'ter-inzage' ? laidOpen(answers) : adopted(answers)),
    },
    hoofdstukken: { ...template.hoofdstukken, ...(isRetentionList && chapters(answers)) },
    registers: {
      ...template.registers,
      // A document that says nothing of retention has no actors, but somebody adopted it.
      ...(!isRetentionList && answers.status === 'vastgesteld' && { actoren: [actorOf(answers)] }),
    },
  };
}

function actorOf({ organisatie }: Answers): object {
  return { id: toSlug(organisatie), naam: organisatie, soort: 'overig' };
}

/** Who took part, and what is kept all the same (Archiefbesluit 1995, art. 5(1)(d) and (e), and (2)). */
function accounted({ organisatie }: Answers): Partial<Template['lijst']> {
  return {
    ordeningsstructuur: {
      naam: blank('naam van de ordeningsstructuur'),
      toelichting: blank('hoe de lijst daarop aansluit.'),
    },
    betrokkenen: [
      { rol: 'informatiebeheer', organisatie },
      { rol: 'archivaris', organisatie: blank('archiefdienst') },
      { rol: 'externe-deskundige', organisatie: blank('functie of instelling') },
    ],
    uitzonderingscriteria: [
      {
        id: 'hotspot',
        tekst: example('een criterium', 'de zaak trok veel aandacht of verdeelde de samenleving.'),
      },
    ],
  };
}

function laidOpen({ organisatie, titel, inzage = '', webadres = '' }: Answers): Partial<Template['lijst']> {
  const einde = toDate(nextWorkingDay(firstDay(inzage) + weeks * 7 - 1));
  return {
    datum: inzage.slice(0, 7),
    inzage: {
      start: inzage,
      einde,
      kennisgeving: { publicatie: 'Staatscourant', datum: toDate(firstDay(inzage) - 1) },
      locaties: [{ naam: organisatie, adres: blank('adres'), openingstijden: blank('openingstijden.') }],
      stukken: [{ titel, url: webadres }],
    },
    zienswijze: {
      wijzen: [
        { soort: 'schriftelijk', adres: blank('postadres'), aan: organisatie },
        { soort: 'mondeling', telefoon: blankTelephone },
      ],
      verzendkenmerk: blank('kenmerk'),
    },
  };
}

function adopted(answers: Answers): Partial<Template['lijst']> {
  const { besluit = '', bekendmaking = '', staatscourant = 0, organisatie, regime } = answers;
  const inwerkingtreding = toDate(firstDay(bekendmaking) + 1);
  return {
    versie: '1.0',
    datum: besluit.slice(0, 7),
    besluiten: [{ orgaan: toSlug(organisatie), datum: besluit, kenmerk: blank('kenmerk van het besluit') }],
    staatscourant: [{ jaar: Number(bekendmaking.slice(0, 4)), nummer: staatscourant, datum: bekendmaking }],
    geldigheid: {
      inwerkingtreding,
      einddatum: toDate(firstDay(yearsLater(inwerkingtreding, regimes[regime].jarenGeldig)) - 1),
    },
  };
}

/** What the act wants to read in a list (Archiefbesluit 1995, art. 5(1)). */
function chapters({ status }: Answers): Template['hoofdstukken'] {
  const chapter = (name: string, titel: string, soort: string, text: string): [string, object] => [
    `hoofdstukken/1-toelichting/${name}.md`,
    { record: { titel, soort }, text },
  ];
  const report =
    status === 'vastgesteld'
      ? blank(
          'wie over het ontwerp heeft overlegd, wat de terinzagelegging opleverde en wat daarmee is gedaan.',
        )
      : blank('wie over het ontwerp heeft overlegd. Na de terinzagelegging komt erbij wat zij opleverde.');
  return Object.fromEntries([
    chapter(
      '2-leeswijzer',
      'Leeswijzer',
      'leeswijzer',
      'Elk nummer heeft een waardering: B is bewaren, V is vernietigen na de termijn die erbij staat. Een termijn begint bij het sluiten van het dossier, tenzij het nummer iets anders zegt.',
    ),
    chapter(
      '3-verantwoording',
      'Verantwoording',
      'verantwoording',
      blank('hoe de waarderingen zijn bepaald.'),
    ),
    chapter(
      '4-uitzonderingen',
      'Uitzonderingen',
      'uitzonderingen',
      blank('wanneer iets blijft dat vernietigd mag worden.'),
    ),
    chapter('5-verslag', 'Verslag van de procedure', 'verslag-procedure', report),
  ]) as Template['hoofdstukken'];
}
