import { posix } from 'node:path';
import { categoryPath } from '../../addresses.ts';
import { referenceName } from '../../document/category-key.ts';
import type { Document } from '../../document/document.ts';
import { leadingNumbers } from '../../i18n/category-number.ts';
import { decoded, judgeAddress, schemeOf, shownAddress, withScheme } from '../../document/web-address.ts';
import type { AddressFault } from '../../document/web-address.ts';
import { acts } from '../examples/acts.ts';
import { withText } from '../examples/base.ts';
import { wordsFix } from '../meant.ts';
import type { Advice } from '../meant.ts';
import type { Rule } from '../rule.ts';

const expected = '`#naam` binnen de lijst, of een adres dat begint met `https://`, `mailto:` of `tel:`';
const whole = 'een volledig webadres: `https://`, met daarachter de naam van een website';
const lost = { expected: 'een adres zonder spatie, tussen `(` en `)` of tussen `<` en `>`' };
const inside = 'Verwijs binnen de lijst met `[](#naam)`';

export const link: Rule<'link-nowhere' | 'address-lost'> = {
  code: 'BE28',
  title: 'Link die op de website nergens heen gaat',
  help: 'Bestanden worden pagina’s met een eigen adres, en in de PDF zijn er geen bestanden. Een link naar een bestand of map werkt daar dus niet. Naar een stuk van de lijst verwijst een naam, naar een andere website een volledig adres. Dat adres moet bestaanbaar zijn: met de naam van een website, zonder wachtwoord, en met `%20` waar een spatie hoort.',
  severity: 'error',
  messages: {
    'link-nowhere': ({ url, fault, place }, { document }) => ({
      found: url === '' ? 'een link zonder adres' : `een link naar \`${shownAddress(url)}\``,
      expected,
      ...(fault ? withFix(url, fault) : repairFor(url, place.file, document)),
    }),
    'address-lost': ({ address }) => ({
      found: `het adres \`${shownAddress(address)}\`, dat geen link is geworden`,
      ...lost,
      ...withoutSpace(address),
    }),
  },
  examples: [
    {
      naam: 'een ander bestand, een kop daarin, een categorie en een begrip',
      files: withText(
        'Zie ‸[daar](tweede.md), ‸[kop](../2-lijst/1-sturing.md#plannen), ‸[plan](../../categorieen/1.1-plannen.md) en ‸[dit](../../begrippen/neerslag.md).',
      ),
      expect: [
        { found: 'een link naar `tweede.md`', expected, repair: `${inside}, hier \`[](#tweede)\`.` },
        {
          found: 'een link naar `../2-lijst/1-sturing.md#plannen`',
          expected,
          repair: `${inside}, hier \`[](#plannen)\`.`,
        },
        {
          found: 'een link naar `../../categorieen/1.1-plannen.md`',
          expected,
          repair: `${inside}, hier \`[](#categorie-1.1)\`.`,
        },
        {
          found: 'een link naar `../../begrippen/neerslag.md`',
          expected,
          repair: `${inside}, hier \`:begrip[…]{naar=neerslag}\`.`,
        },
      ],
    },
    {
      naam: 'een map en een adres van de website zelf, ook op een eigen regel',
      files: withText('Zie ‸[hier](../2-lijst/index.md) of ‸[hier][lijst].\n\n[lijst]: /lijst/sturing/'),
      expect: [
        { found: 'een link naar `../2-lijst/index.md`', expected, repair: `${inside}, hier \`[](#lijst)\`.` },
        { found: 'een link naar `/lijst/sturing/`', expected, repair: `${inside}, hier \`[](#sturing)\`.` },
      ],
    },
    {
      naam: 'het bestand en de pagina van een handeling, die bij meer actoren staat',
      files: {
        ...acts(),
        ...withText(
          'Zie ‸[hier](../../categorieen/dienst/71-dienst.md) en ‸[hier](/categorieen/minister/71/).',
        ),
      },
      expect: [
        {
          found: 'een link naar `../../categorieen/dienst/71-dienst.md`',
          expected,
          repair: `${inside}, hier \`[](#categorie-dienst-71)\`.`,
        },
        {
          found: 'een link naar `/categorieen/minister/71/`',
          expected,
          repair: `${inside}, hier \`[](#categorie-minister-71)\`.`,
        },
      ],
    },
    {
      naam: 'een andere website zonder https',
      files: withText('Zie ‸[a](www.example.org/wet) en ‸[b](//example.org).'),
      expect: ['www.example.org/wet', 'example.org'].map((address, index) => ({
        found: `een link naar \`${index === 0 ? '' : '//'}${address}\``,
        expected,
        repair: `Schrijf het adres voluit: \`https://${address}\`.`,
      })),
    },
    {
      naam: 'een adres met hoofdletters',
      files: withText('Zie [de site](HTTPS://example.org) of schrijf [ons](MAILTO:a@example.org).'),
      expect: [],
    },
    {
      naam: 'een programma, een bestand van de eigen computer en niets',
      files: withText('‸[a](javascript:alert%281%29), ‸[b](file:///C:/lijst.docx) en ‸[c]().'),
      expect: [
        'een link naar `javascript:alert%281%29`',
        'een link naar `file:///C:/lijst.docx`',
        'een link zonder adres',
      ].map((found) => ({ found, expected, repair: `${inside}, of haal de link weg.` })),
    },
    {
      naam: 'een webadres zonder naam van een website, of met een naam die niet kan',
      files: withText(
        'Zie ‸[a](https:foo), ‸[b](https:///x), ‸<https://[::1>, ‸[d](<https://exa mple.org>) en ‸[e](https://0x7f.1/).',
      ),
      expect: [
        { found: 'een link naar `https:foo`', expected: whole, repair: 'Schrijf `https://foo`.' },
        { found: 'een link naar `https:///x`', expected: whole, repair: 'Schrijf `https://x`.' },
        ...(['[::1', 'exa mple.org', '0x7f.1'] as const).map((name) => ({
          found: `een link naar \`https://${name}${name === '0x7f.1' ? '/' : ''}\``,
          expected: 'achter `https://` een bestaanbare naam van een website',
          repair: `Verbeter \`${name}\`, of haal het adres weg.`,
        })),
      ],
    },
    {
      naam: 'een wachtwoord, een streep naar links en een los procentteken in een webadres',
      files: withText(
        'Zie ‸[a](https://ik:geheim@example.org/x), ‸[b](<https://example.org\\\\x>) en ‸https://example.org/100%.',
      ),
      expect: [
        {
          found: 'een link naar `https://ik:geheim@example.org/x`',
          expected: 'een webadres zonder gebruikersnaam of wachtwoord',
          repair: 'Schrijf `https://example.org/x`.',
        },
        {
          found: 'een link naar `https://example.org\\x`',
          expected: 'schuine strepen naar rechts (`/`)',
          repair: 'Schrijf `https://example.org/x`.',
        },
        {
          found: 'een link naar `https://example.org/100%`',
          expected: 'achter elk `%` twee tekens: cijfers, of letters van a tot en met f',
          repair: 'Schrijf `%25` waar een procentteken is bedoeld.',
        },
      ],
    },
    {
      naam: 'mail zonder adres en een telefoonnummer met letters',
      files: withText('Schrijf ‸[ons](mailto:) of bel ‸[ons](tel:0800-bellen).'),
      expect: [
        {
          found: 'een link naar `mailto:`',
          expected: 'achter `mailto:` een mailadres, zoals `mailto:info@voorbeeld.nl`',
          repair: 'Verbeter het mailadres, of haal de link weg.',
        },
        {
          found: 'een link naar `tel:0800-bellen`',
          expected: 'achter `tel:` alleen cijfers en koppeltekens, zoals `tel:+31-70-1234567`',
          repair: 'Verbeter het adres, of haal het weg.',
        },
      ],
    },
    {
      naam: 'een adres met een spatie, dat Markdown daardoor niet als link leest',
      files: withText('Zie [a](‸https://example.org/a b) of <‸https://exa mple.org>.'),
      expect: [
        {
          found: 'het adres `https://example.org/a b`, dat geen link is geworden',
          ...lost,
          repair: 'Schrijf `https://example.org/a%20b`.',
        },
        {
          found: 'het adres `https://exa mple.org`, dat geen link is geworden',
          ...lost,
          repair: 'Haal de spatie uit het adres, of schrijf haar als `%20`.',
        },
      ],
    },
    {
      naam: 'een adres met letters, spaties en tekens die overal als code worden geschreven',
      files: withText('Zie [a](<https://münchen.example/één "weg">) en `[b](https://a b)`.'),
      expect: [],
    },
    {
      naam: 'een naam, een website, een mailadres en een telefoonnummer',
      files: withText(
        'Zie [](#sturing), [a](https://example.org), [b](HTTP://example.org), [c](mailto:a@example.org), <d@example.org> en [e](tel:+31701234567).',
      ),
      expect: [],
    },
  ],
};

function withFix(url: string, { meant, ...fault }: AddressFault): AddressFault & Advice {
  return { ...fault, ...(meant !== undefined && { fix: wordsFix(url, meant) }) };
}

/** What was probably meant: another website without `https://`, or a file of the list. */
function repairFor(url: string, from: string, document: Document): Advice {
  const site = withScheme(url);
  if (site !== null) return { repair: `Schrijf het adres voluit: \`${site}\`.`, fix: wordsFix(url, site) };
  const meant = schemeOf(url) === undefined ? referenceTo(decoded(url), from, document) : null;
  return { repair: meant === null ? `${inside}, of haal de link weg.` : `${inside}, hier \`${meant}\`.` };
}

/** How to refer to what a file holds. */
function referenceTo(url: string, from: string, document: Document): string | null {
  const [path = '', heading] = url.split('#');
  if (heading) return `[](#${heading})`;
  const category = categoryAt(path, from, document);
  if (category !== null) return `[](#${category})`;
  const parts = path.replace(/(?:\/index)?\.md$|\/$/, '').split('/');
  const name = (parts.at(-1) ?? '').replace(/^\d+-/, '');
  if (!/^[a-z0-9][a-z0-9.-]*$/.test(name) || name === 'index.md') return null;
  return parts.includes('begrippen') ? `:begrip[…]{naar=${name}}` : `[](#${name})`;
}

/** The name of a category by its file or the address of its page; by its number where nothing stands there. */
function categoryAt(path: string, from: string, { categorieen }: Document): string | null {
  const file = posix.join(posix.dirname(from), path);
  const page = `${path.replace(/\/?$/, '')}/`;
  const found = categorieen.find(
    (category) => category.source.file === file || categoryPath(category) === page,
  );
  if (found) return referenceName(found);
  const numbers = leadingNumbers(/categorieen\/(?:.*\/)?([^/]+?)(?:\.md)?\/$/.exec(page)?.[1] ?? '');
  const number = numbers.find((one) => categorieen.some(({ nummer }) => nummer === one)) ?? numbers[0];
  return number === undefined ? null : `categorie-${number}`;
}

function withoutSpace(address: string): Advice {
  const meant = address.replace(/\s/g, '%20');
  const judged = meant === address ? null : judgeAddress(meant);
  return judged && 'href' in judged
    ? { repair: `Schrijf \`${judged.href}\`.`, fix: wordsFix(address, judged.href) }
    : { repair: 'Haal de spatie uit het adres, of schrijf haar als `%20`.' };
}
