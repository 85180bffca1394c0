import { lowerFirst } from '../../i18n/letters.ts';
import { limiting } from './limiting-words.ts';
import { numberWords } from './number-words.ts';

/** "tot" ends a stretch of time, save behind words that ask for it. */
const until =
  /(?<!betrekking |benoeming |toegang |toelating |toetreding |leidend |leiden |geleid |geven |hebben |heeft |aanleiding |strekkend |verzoek |opdracht |inleiding |overgang |besluit |overgaan |uitnodiging |leidt |leidde |leidden |komt |komen |behoort |behoren |hoort |strekt |strekken |dient )(?<![\p{L}])tot(?! (?:rust|stand|uiting|gevolg)(?!\p{L}))(?!\p{L})/iu;
/** A letter that says what becomes of records; a small one only before its number. */
const value = /(?<![\p{L}\p{N}])(?:[BV](?![\p{L}.’'])|[bv],? ?\(?\d)/u;
const inWords = Object.keys(numberWords).filter((word) => word !== 'een');
const term = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:\d+(?:,\d+)?|${inWords.join('|')}) ?(?:jaar|jaren|jr|maand|week|weken|dag|uur)`,
  'iu',
);
/** An age counts years, but is no term. */
const age = /leeftijd van \d+ jaar/giu;
const odd = /[:[\]<>=?%@#*{}|\\^~_$+]|\p{L}\d|\.\.|\( | \)(?!$)/u;

/**
 * Whether a text is nothing but a description: no value or term of its own, no word that limits, no loose mark. Only
 * such a text may become an event, a scope or what an exception is about.
 */
export function isPlain(text: string): boolean {
  const words = text.replace(age, '');
  return (
    /^[\p{L}\p{N}(‘“"…]/u.test(text) &&
    !/^(?:jaar|jr|en|of|na|op|nb|ja|voor|vootr?|vor|wordt|worden)(?![\p{L}/])/iu.test(text) &&
    !/(?<!\p{L})(?:of|en|doch|maar|dan|van|de|het|een|bij|in|na|met|waarin|die|dat|voor|te|geval|tot|op|aan|door|om|niet|deze|waarvoor|waarvan)$/iu.test(
      text,
    ) &&
    text.length <= 200 &&
    !odd.test(text) &&
    !limiting.test(text.replaceAll(/te (?:bewaren|vernietigen) (?=\p{Ll})/gu, '')) &&
    !until.test(text) &&
    !value.test(words) &&
    !term.test(words) &&
    isBalanced(text)
  );
}

/** What a reference points at, without its number. */
export function reference(sentence: string): string {
  return /^zie /iu.test(sentence) ? sentence.slice('zie '.length).replace(/\d+/gu, '') : sentence;
}

/** Words that connect, deny or tell of another time: what they open names no records. */
const connecting =
  /^(?:is|zijn|heeft|hebben|was|moet|in|digitaal|blijvend|vernietigen|daarna|waarna|dan|wel|maar|doch|echter|soms|eventueel|ook|geen|nooit|voorheen|oud|nieuw|voorstel|gewijzigd|met|waarvan|ervoor|hiervoor|volgens|inclusief|incl|exclusief|excl|alsmede|als|bij|deze|die|dit|dat|hetgeen|onder|daarvan|zonder|opmerking|elke|vanaf|te|gerekend|naar|aan|om|i\.p\.v\.?|evt|per|ongeacht|door|direct|terstond|onmiddellijk)(?![\p{L}/])|^(?:niet|nooit|geen)$|^niet (?!\p{L}*(?:ge|ver|be|ont|her)\p{L}+(?:d|t|de|te|en)e? \p{L})/iu;

/** Whether a text can name records, or an event: a plain text that does not begin with a word that connects. */
export function isDescription(text: string): boolean {
  return isPlain(text) && !connecting.test(text);
}

/** Whether a text can say what a valuation is about; there `+` may stand for "and". */
export function isScope(text: string): boolean {
  return (
    isDescription(text.replace(about, '').replaceAll(' + ', ' en ')) &&
    !eventful.test(text) &&
    (!verb.test(text) || relative.test(text)) &&
    !/^\(.*\)$/u.test(text) &&
    !text.includes(' en voor ') &&
    !reason.test(text) &&
    !/(?<![\p{L}\p{N}/-])\d+(?! \p{L}*(?:exemplaar|formulier))/iu.test(text)
  );
}

const about = /^(?:met betrekking tot|m\.b\.t\.|mbt|betreffende|inzake|alleen) (?=\S)/iu;

/** Nouns with which an event begins: behind a value without "na" they tell when, and not of what. */
export const eventNouns =
  'einde|afloop|verval|vervallen|intrekking|beëindiging|vervanging|overlijden|sluiting|vaststelling|afhandeling|opheffing|ontslag';
const eventful = new RegExp(String.raw`^(?:na ?|het |de )?(?:${eventNouns}|naafloop)(?!\p{L})`, 'iu');
const verb = /(?<!\p{L})(?:is|zijn|wordt|worden|blijft|blijven|selecteren|overbrengen|schonen)(?!\p{L})/iu;
const relative = /(?<!\p{L})(?:die|dat|waar\p{L}+|wie)(?!\p{L})/iu;

/** Words that say why, and not of what. */
const reason = /^(?:\p{L}+ )?belang(?:en)?$|^betreft|^(?:zie )?handeling(?!\p{L})|precedent|^verg\./iu;

/** Words for a thing that lists set apart from the rest of a file: an end product, a report, the rest itself. */
const products =
  /(?:product|produkt|rapport|rapportage|verslag|nota|notitie|notulen|agenda|stuk(?:ken)?|neerslag|materiaal|documentatie|document|bescheid|gegeven|dossier|overzicht|besluit|beschikking|advie[sz]|exemplaar|register|contract|overeenkomst|plan|begroting|rekening|brie[fv]|publicatie|evaluatie|voorschrift|formulier|richtlijn|statut|reglement|akte|inventari|zaken|werken|verzoek|aanvra(?:ag|g))(?:en|e|s|’s|ten|n)?(?!\p{L})/iu;

/** Whether a text names records of a kind: only then may it stand behind a value without "voor" or a colon. */
export function namesRecords(text: string): boolean {
  return products.test(text);
}

/** Words for what is left when the rest has a valuation of its own. */
export const restWords = /^(?:rest|resterende|overige?|overge|overigens|anders)$/u;

/** What a value is about, so that it fits behind "voor": `Rest` → "de rest". */
export function asScope(text: string): string {
  if (/^alleen /iu.test(text)) return text;
  if (about.test(text)) return text.replace(about, '');
  if (/^(?:rest|de rest)$/iu.test(text)) return 'de rest';
  if (/^overige?$/iu.test(text)) return 'het overige';
  return /^\p{Lu}\p{Ll}/u.test(text) && restWords.test(text.split(' ')[0]?.toLowerCase() ?? '')
    ? lowerFirst(text)
    : text;
}

/** Whether each bracket and each pair of quotes is closed. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0 && (text.match(/‘/gu)?.length ?? 0) <= (text.match(/’/gu)?.length ?? 0);
}

/**
 * Whether capitals stand only where names have them: at the start, in an abbreviation, behind a word that leads to a
 * name, or behind another capital. A capital elsewhere begins a sentence of which the full stop was lost.
 */
export function isOneSentence(text: string): boolean {
  const words = text.split(' ');
  return words.every((word, index) => {
    if (index === 0 || !/^[(‘“"]?\p{Lu}/u.test(word) || /\p{Lu}.*\p{Lu}/u.test(word)) return true;
    const before = words[index - 1] ?? '';
    return (
      /^(?:van|v\.d\.|de|het|een|der|den|des|door|aan|in|bij|of|en|uit|om|op|te|met|naar|onder|voor|minister|staatssecretaris|koninklijk|wet|raad|besluit|\/)$/iu.test(
        before,
      ) || /^\p{Lu}/u.test(before)
    );
  });
}
