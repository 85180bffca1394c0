import type { Nodes } from 'mdast';
import { attributesOf, choices, containerDirectives, shownName, textDirectives } from '../directives/find.ts';
import type { Attribute } from '../directives/spec.ts';
import { readAttribute } from './attribute.ts';
import type { Finding } from './finding.ts';
import type { Span } from './coverage.ts';
import { quote } from './quote.ts';
import type { AccountContext } from './context.ts';
import type { Piece } from './tokens.ts';

/** Lost words, and the innermost construct that can tell why. */
export interface Lost extends Span {
  readonly cause: Piece | null;
}

type Texts = Pick<Finding, 'code' | 'found' | 'expected' | 'repair'>;

/** What to tell an author of words that were lost; nothing where it has been told. */
export function explain(lost: Lost, context: AccountContext): Finding | null {
  const { cause, start, end } = lost;
  switch (cause?.type) {
    case 'directiveTextAttribute':
    case 'directiveLeafAttribute':
    case 'directiveContainerAttribute':
      return attribute(cause, context);
    case 'directiveText':
    case 'directiveLeaf':
    case 'directiveContainerFence':
      return context.isRefused(cause.start) ? null : anywhere(lost, context);
    case 'definition':
      return definition(cause, lost, context);
    case 'resourceTitleString':
      return { start, end, ...title(lost, context.nodeAround(cause), context) };
    case 'codeFencedFence':
      return { start, end, ...codeInfo(lost, context) };
    case 'labelText':
      return { start: cause.start, end: cause.end, ...inDescription(cause, context) };
    case 'taskListCheck':
      return context.boxesTold ? null : anywhere(lost, context);
    case 'listItemPrefix':
      return context.isTold(lost) ? null : anywhere(lost, context);
    default:
      return anywhere(lost, context);
  }
}

function wordsOf({ start, end }: Span, { text }: AccountContext): string {
  return quote(text.slice(start, end));
}

function anywhere(lost: Lost, context: AccountContext): Finding {
  return {
    start: lost.start,
    end: lost.end,
    code: 'BE39',
    found: `“${wordsOf(lost, context)}”: dat komt nergens te staan`,
    expected: 'woorden die op de website en in de PDF te lezen zijn',
    repair: 'Schrijf ze als gewone tekst, of haal ze weg.',
  };
}

function attribute(cause: Piece, context: AccountContext): Finding | null {
  const owner = context.markupAt.get(cause.start)?.owner;
  if (!owner || context.isRefused(owner.start)) return null;
  const directive = context.directiveNames.get(owner) ?? '';
  const isText = owner.type === 'directiveText';
  const spec = (isText ? textDirectives : containerDirectives).get(directive);
  const attributes = new Map(spec && attributesOf(spec));
  const written = context.text.slice(cause.start, cause.end);
  const isShortcut = /^[.#]/.test(written) && !attributes.has('id');
  const name = isShortcut ? written : readAttribute(written).name;
  const known = attributes.get(name);
  const title = `tussen de accolades van \`${isText ? ':' : ':::'}${directive}\``;
  return {
    start: owner.start,
    end: owner.end,
    code: 'BE12',
    found: known ? `\`${quote(written)}\` ${title}, dat niets doet` : `\`${name}\` ${title}`,
    expected: expectedOf(name, attributes),
    repair: known ? repairOf(name, known) : 'Verbeter het woord tussen `{` en `}`, of haal het weg.',
  };
}

function expectedOf(name: string, attributes: ReadonlyMap<string, Attribute>): string {
  const names = Array.from(attributes, ([known, one]) => shownName(known, one));
  return choices(name, names, (some) => some.join(', ')) || 'geen woorden tussen accolades';
}

function repairOf(name: string, attribute: Attribute): string {
  return attribute.type === 'flag'
    ? `Schrijf alleen \`${name}\` ${attribute.help}, of haal het weg ${attribute.without ?? ''}.`
    : `Geef \`${shownName(name, attribute)}\` één keer, met een waarde.`;
}

function definition(cause: Piece, lost: Lost, context: AccountContext): Finding | null {
  const owner = context.definitions.get(cause.start);
  if (!owner) return anywhere(lost, context);
  const [user] = context.kept.usersOf(owner);
  if (user) return { start: lost.start, end: lost.end, ...title(lost, user, context) };
  const written = context.text.slice(owner.start, owner.end);
  const name = /^\[((?:\\[^]|[^\]\\])*)/.exec(written)?.[1] ?? '';
  const isFirst = context.firstOf.get(owner.name) === owner;
  if (isFirst && context.isMeant(name)) return null;
  const texts = isFirst ? idle(quote(written), name) : second(quote(written), name);
  return { start: owner.start, end: owner.end, code: 'BE40', ...texts };
}

function idle(written: string, name: string): Omit<Texts, 'code'> {
  return {
    found: `\`${written}\`: dat leest Markdown als het adres bij \`[${name}]\`, en niets verwijst ernaar`,
    expected: `gewone tekst, of een verwijzing \`[woorden][${name}]\` in hetzelfde bestand`,
    repair: `Schrijf \`\\[${name}]:\` als het gewone tekst is; haal de regel anders weg of verwijs ernaar.`,
  };
}

function second(written: string, name: string): Omit<Texts, 'code'> {
  return {
    found: `\`${written}\`, terwijl \`[${name}]\` eerder al een adres heeft`,
    expected: 'één adres voor elke naam',
    repair: 'Haal een van de twee regels weg, of geef deze een andere naam.',
  };
}

function title(lost: Lost, node: Nodes | null, context: AccountContext): Texts {
  const words = wordsOf(lost, context);
  if (node?.type === 'image')
    return {
      code: 'BE43',
      found: `het bijschrift “${words}” bij een afbeelding in een zin`,
      expected: 'een bijschrift bij een afbeelding die in een eigen alinea staat',
      repair: 'Zet de afbeelding in een eigen alinea, of schrijf de woorden in de zin.',
    };
  return {
    code: 'BE43',
    found: `“${words}” tussen aanhalingstekens achter het adres van een link`,
    expected: 'een link met alleen een adres: op papier zijn zulke woorden niet te zien',
    repair: 'Schrijf de woorden in de zin, en haal ze weg achter het adres.',
  };
}

function codeInfo(lost: Lost, context: AccountContext): Texts {
  return {
    code: 'BE39',
    found: `“${wordsOf(lost, context)}” achter het begin van een blok code: dat komt nergens te staan`,
    expected: 'een regel met alleen ``` of ~~~',
    repair: 'Haal de woorden weg, of zet ze op een eigen regel.',
  };
}

function inDescription(cause: Piece, context: AccountContext): Texts {
  return {
    code: 'BE39',
    found: `de beschrijving “${wordsOf(cause, context)}” van een afbeelding, waarvan een deel nergens komt te staan`,
    expected: 'een beschrijving van gewone woorden',
    repair: 'Haal links, noten en aanduidingen weg uit de beschrijving van de afbeelding.',
  };
}
