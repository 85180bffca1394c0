import { defined } from '../diagnostics/defined.ts';
/** Why an address leads nowhere, as its author is told. */
export interface AddressFault {
  readonly expected: string;
  readonly repair: string;
  /** The address that was probably meant. */
  readonly meant?: string;
}

/** An address as every output writes it, or what is wrong with it. */
export type JudgedAddress = { readonly href: string } | { readonly fault: AddressFault };

/** What nobody sees, or sees and cannot type: no address has it, and browsers drop some of it in silence. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;
const everyUnseen = new RegExp(unseen, 'gu');

/** All that may stand in a path, a query or a fragment as it is (RFC 3986, § 3.3–3.5). */
const encodable = /[^\w\-.~:/?@!$&'()*+,;=%]/gu;

const judges: Readonly<Record<string, (typed: string) => JudgedAddress>> = {
  http: judgeWeb,
  https: judgeWeb,
  mailto: judgeMail,
  tel: judgeTelephone,
};

/**
 * Judges an address as an editor typed it, wherever that was: a website, mail or a telephone number.
 *
 * @returns the address as RFC 3986 writes it, or what to tell its author; null for what is no such address at all
 */
export function judgeAddress(typed: string): JudgedAddress | null {
  const judge = judges[schemeOf(typed) ?? ''];
  if (judge === undefined) return null;
  if (unseen.test(typed) || typed.trim() !== typed)
    return fault(
      'een adres zonder onzichtbare tekens, en zonder spatie ervoor of erachter',
      'Typ het adres opnieuw.',
    );
  if (typed.includes('\\'))
    return fault('schuine strepen naar rechts (`/`)', suggest(typed, typed.replaceAll('\\', '/')));
  if (/%(?![\da-f]{2})/i.test(typed))
    return fault(
      'achter elk `%` twee tekens: cijfers, of letters van a tot en met f',
      'Schrijf `%25` waar een procentteken is bedoeld.',
    );
  return judge(typed);
}

/** The scheme of an address in small letters: `HTTPS:` is the same as `https:` (RFC 3986, § 3.1). */
export function schemeOf(typed: string): string | undefined {
  return /^([a-z][a-z\d+.-]*):/i.exec(typed)?.[1]?.toLowerCase();
}

/** The address that was probably meant by one without a scheme: `//example.org` and `www.example.org/wet`. */
export function withScheme(typed: string): string | null {
  const site = /^\/\/(.+)|^((?:[\w-]+\.)+(?!md\b)[a-z]{2,}(?:\/.*)?)$/i.exec(typed);
  return site && `https://${defined(site[1] ?? site[2], 'the name of a website')}`;
}

/** An address as a message can repeat it: what is invisible shows, and none of it turns the line round. */
export function shownAddress(typed: string): string {
  return typed.replace(everyUnseen, '□');
}

/** The link for a telephone number as people write it: `+31 (0)70 123 45 67`; null for what is none. */
export function telephoneHref(number: string): string | null {
  if (!/^\+?[\d\s().-]+$/.test(number)) return null;
  const digits = number.replace(/^(\+.*)\(0\)/, '$1').replace(/[^\d+]/g, '');
  return /^\+?\d{3,}$/.test(digits) ? `tel:${digits}` : null;
}

function judgeWeb(typed: string): JudgedAddress {
  const [, scheme = '', authority = '', rest = ''] = /^(https?):\/\/([^/?#]*)(.*)$/i.exec(typed) ?? [];
  if (authority === '')
    return fault(
      'een volledig webadres: `https://`, met daarachter de naam van een website',
      suggest(typed, typed.replace(/^(\w+):\/*/, '$1://')),
    );
  if (authority.includes('@'))
    return fault(
      'een webadres zonder gebruikersnaam of wachtwoord',
      suggest(typed, typed.replace(/\/\/[^/?#]*@/, '//')),
    );
  const [, name = '', port = ''] = /^(\[.*\]|[^:]*)(:\d*)?$/.exec(authority) ?? [];
  const host = hostOf(name);
  if (host === null || !URL.canParse(`https://${host}${port}`))
    return fault(
      `achter \`${scheme.toLowerCase()}://\` een bestaanbare naam van een website`,
      `Verbeter \`${authority}\`, of haal het adres weg.`,
    );
  return { href: `${scheme.toLowerCase()}://${host}${port}${encode(rest)}` };
}

function judgeMail(typed: string): JudgedAddress {
  const [, to = '', query = ''] = /^mailto:([^?#]*)(\?[^#]*)?$/i.exec(typed) ?? [];
  const boxes = to.split(',').map((box) => {
    const [, name, domain = ''] =
      /^((?!\/)(?:[\w.!$&'*+/=^`{|}~-]|[^\p{ASCII}\s]|%[\da-f]{2})+)@([^@]+)$/iu.exec(box) ?? [];
    const host = hostOf(domain);
    return name === undefined || host === null ? null : `${encode(name)}@${host}`;
  });
  if (boxes.includes(null))
    return fault(
      'achter `mailto:` een mailadres, zoals `mailto:info@voorbeeld.nl`',
      'Verbeter het mailadres, of haal de link weg.',
    );
  return { href: `mailto:${boxes.join(',')}${encode(query)}` };
}

/** Digits with marks between them, and parameters (RFC 3966, § 3); without the country too, as people write them. */
function judgeTelephone(typed: string): JudgedAddress {
  const number = typed.slice('tel:'.length);
  if (/^\+?[\d().-]*\d[\d().-]*\d[\d().-]*(?:;[a-z\d-]+(?:=[\w.+-]+)?)*$/i.test(number))
    return { href: `tel:${number}` };
  return fault(
    'achter `tel:` alleen cijfers en koppeltekens, zoals `tel:+31-70-1234567`',
    suggest(typed, `tel:${number.replace(/\s+/g, '-')}`),
  );
}

/** Labels of letters, digits and hyphens, as every browser takes them. */
const label = '[a-z\\d](?:[a-z\\d_-]{0,61}[a-z\\d])?';
const hostName = new RegExp(`^${label}(?:\\.${label})*\\.?$`, 'i');

/**
 * The name of a website in the letters that the network knows (`xn--…` for any others). What a browser would read as
 * another name than was typed is none: `0x7f.1` is not `127.0.0.1`.
 */
function hostOf(typed: string): string | null {
  const read = URL.parse(`https://${typed}/`);
  if (read?.pathname !== '/' || read.port !== '' || read.username !== '') return null;
  if (typed.startsWith('[')) return typed;
  if (!/^\p{ASCII}*$/u.test(typed))
    return hostName.test(read.hostname) && !typed.includes('%') ? read.hostname : null;
  return hostName.test(typed) && read.hostname === typed.toLowerCase() ? typed : null;
}

/** The first `#` begins a fragment; any other is part of it. */
function encode(rest: string): string {
  const [before = '', ...fragment] = rest.split('#');
  const parts = fragment.length === 0 ? [before] : [before, fragment.join('#')];
  return parts.map((part) => part.replace(encodable, encodeURIComponent)).join('#');
}

function suggest(typed: string, meant: string): Omit<AddressFault, 'expected'> {
  const judged = meant === typed ? null : judgeAddress(meant);
  return judged && 'href' in judged
    ? { repair: `Schrijf \`${meant}\`.`, meant }
    : { repair: 'Verbeter het adres, of haal het weg.' };
}

function fault(expected: string, advice: string | Omit<AddressFault, 'expected'>): JudgedAddress {
  return { fault: { expected, ...(typeof advice === 'string' ? { repair: advice } : advice) } };
}

/** An address, or a part of it, with its `%` escapes read; as it stands where they are none. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
