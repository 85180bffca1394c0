import type { Lijst } from '../document/schema/lijst.ts';
import { formatDate } from '../i18n/dates.ts';

/** What a notice has to say, with where the list says it. */
export interface NoticeFact {
  /** Keys of `lijst.yaml` that lead to it. */
  readonly keys: readonly (string | number)[];
  /** What it is, in Dutch: "de eerste dag". */
  readonly name: string;
  /** Words of which the notice holds at least one. */
  readonly forms: readonly string[];
}

/** What a notice is made of. */
export type NoticeBasis = Pick<
  Lijst,
  'titel' | 'volledigeTitel' | 'alternatieveTitels' | 'inzage' | 'zienswijze'
>;

/**
 * What the notice of an inspection tells: what lies open, where and when, who can respond and how (Awb 3:12(3)).
 *
 * @returns nothing where no inspection is known
 */
export function noticeFacts(lijst: NoticeBasis): NoticeFact[] {
  const { titel, volledigeTitel, alternatieveTitels, inzage, zienswijze } = lijst;
  if (!inzage) return [];
  const titles = [inzage.kennisgeving?.titel, titel, volledigeTitel, ...alternatieveTitels];
  return [
    { keys: ['titel'], name: 'de titel', forms: titles.filter((title) => title !== undefined) },
    { keys: ['inzage', 'start'], name: 'de eerste dag', forms: dayForms(inzage.start) },
    { keys: ['inzage', 'einde'], name: 'de laatste dag', forms: dayForms(inzage.einde) },
    ...inzage.locaties.map(({ naam }, index) => ({
      keys: ['inzage', 'locaties', index, 'naam'],
      name: 'een plaats van inzage',
      forms: [naam],
    })),
    ...(zienswijze?.wijzen ?? []).map((way, index) => ({
      keys: ['zienswijze', 'wijzen', index],
      name: wayNames[way.soort],
      forms: wayForms(way),
    })),
  ];
}

/** Whether a text has one of the forms of a fact, whatever its white space and capitals. */
export function tells(text: string, { forms }: NoticeFact): boolean {
  const whole = plain(text);
  return forms.some((form) => holds(whole, plain(form)));
}

type Way = NonNullable<Lijst['zienswijze']>['wijzen'][number];

const wayNames: Readonly<Record<Way['soort'], string>> = {
  schriftelijk: 'het postadres voor een zienswijze',
  digitaal: 'het webadres voor een zienswijze',
  mondeling: 'het telefoonnummer voor een zienswijze',
};

function wayForms(way: Way): string[] {
  switch (way.soort) {
    case 'schriftelijk':
      return [way.adres];
    case 'digitaal':
      return [way.url, way.url.replace(/^https?:\/\//, '').replace(/\/$/, '')];
    case 'mondeling':
      return [way.telefoon];
  }
}

/** In words and in figures, with and without the noughts that nobody has to write. */
function dayForms(day: string): string[] {
  const [year = '', month = '', date = ''] = day.split('-');
  const figures = [
    [date, month],
    [String(Number(date)), String(Number(month))],
  ];
  return [
    formatDate(day),
    ...figures.flatMap((one) => ['-', '/', '.'].map((sign) => [...one, year].join(sign))),
  ];
}

/** Signs and spaces of a number, an address or a name that was set over lines differ without meaning. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('nl')
    .replace(/[\s,;()‐‑–-]+/g, ' ')
    .trim();
}

/** A number within a longer one is another. */
function holds(text: string, form: string): boolean {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    const before = /^\d/.test(form) && /\d/.test(text[at - 1] ?? '');
    const after = /\d$/.test(form) && /\d/.test(text[at + form.length] ?? '');
    if (!before && !after) return true;
  }
  return false;
}
