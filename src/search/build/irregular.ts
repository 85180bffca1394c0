import { stemOf } from '../browser/keys.ts';

/** Verbs and nouns whose forms no rule of endings brings together; the first is what the others are forms of. */
const irregular = `
bieden biedt bood boden geboden | binden bindt bond bonden gebonden | blijven blijft bleef bleven gebleven
breken breekt brak gebroken | brengen brengt bracht brachten gebracht | denken dacht dachten gedacht
doen doet deed deden gedaan | dragen draagt droeg droegen gedragen | drijven dreef dreven gedreven
gaan gaat ging gingen gegaan | geven geeft gaf | grijpen greep grepen gegrepen | hangen hing hingen gehangen
helpen hielp hielpen geholpen | houden houdt hield hielden gehouden | kiezen koos kozen gekozen
komen komt kwam kwamen gekomen | kopen koopt kocht kochten gekocht | krijgen kreeg kregen gekregen
laten laat liet lieten gelaten | lezen leest las gelezen | lopen loopt liep liepen gelopen
meten meet gemeten | nemen neemt nam genomen | rijden reed reden gereden
schrijven schrijft schreef schreven geschreven | schuiven schoof schoven geschoven | slaan sloeg sloegen geslagen
sluiten sluit sloot sloten gesloten | spreken spreekt sprak gesproken | staan staat stond stonden gestaan
treden treedt trad traden getreden | trekken trekt trok trokken getrokken | vallen viel vielen gevallen
vangen vangt ving vingen gevangen | verliezen verloor verloren | vinden vindt vond vonden gevonden
vragen vraagt vroeg vroegen gevraagd | werpen wierp wierpen geworpen | wijken geweken
wijzen wijst gewezen | winnen won wonnen gewonnen | zeggen zei zeiden gezegd
zenden zendt zond zonden gezonden | zien ziet zag zagen gezien | zoeken zocht zochten gezocht
lid leden | stad steden | schip schepen | criterium criteria | medium media | museum musea | kind kinderen
`
  .split(/[|\n]/)
  .map((line) => line.trim().split(' '))
  .filter(([first]) => first !== '');

/** What can stand before such a verb: `overbrengen`, `onderzoeken`; of those that come apart, before *ge* too. */
const prefixes =
  'aan achter af be bij binnen bloot deel door goed her in kennis mede mee mis na neer om onder ont op over plaats samen tegen terug toe tussen uit vast ver voor voort waar weer'.split(
    ' ',
  );

/** Nouns that look like a participle of another word. */
const noParticiple = /^ge(?:bied|bouw|geven|luid|woon|zond|biedt|beden)/;

const families: ReadonlyMap<string, readonly string[]> = new Map(
  irregular.flatMap((forms) => forms.map((form) => [form, forms] as const)),
);

/** *Onderzoek* is one with *onderzoeken*. */
const byStem: ReadonlyMap<string, readonly string[]> = new Map(
  irregular.map((forms) => [stemOf(forms[0] ?? ''), forms] as const),
);

/** Behind these a participle has no *ge*. */
const isFixed = /^(?:be|her|ont|ver|mis)$/;

/** Whether the words before it make one word with a verb. */
const compound = new RegExp(`^(${prefixes.join('|')})(.+)$`);

/**
 * The keys of the other forms of a word that no rule of endings finds: of `overgebracht` those of *overbrengen*.
 *
 * @param word - small letters without accents
 * @param isVerb - whether a key is that of a verb in the list: of *gewaardeerd* that of *waarderen*
 */
export function otherForms(word: string, isVerb: (key: string) => boolean): string[] {
  const [, prefix = '', rest = word] = families.has(word) ? [] : (compound.exec(word) ?? []);
  const family = families.get(word) ?? families.get(rest) ?? byStem.get(stemOf(rest));
  const participle = /^ge(.+[dt]e?)$/.exec(rest)?.[1];
  const verb = participle === undefined ? '' : stemOf(prefix + participle);
  const regular = verb !== '' && !noParticiple.test(rest) && isVerb(verb) ? [verb] : [];
  const forms = (family ?? [])
    .filter((form) => !(isFixed.test(prefix) && /^ge(?!ef|ven)/.test(form)))
    .map((form) => stemOf(prefix + form));
  return [...new Set([...forms, ...regular])].filter((key) => key !== stemOf(word));
}
