import { addressFault, fragmentOf } from './address.ts';
import { elements, holdingOf, xlinkAttributes, xmlAttributes } from './allowed.ts';
import { judgeCss } from './css.ts';
import { saveAsPlain, shortened } from './fault.ts';
import type { SvgFault, Told } from './fault.ts';
import { isInert, svgNamespace, xlinkNamespace, xmlNamespace, xmlnsNamespace } from './namespaces.ts';
import type { Attribute, Opening } from './read.ts';

const noScript = 'Haal het script weg: een afbeelding heeft er geen nodig.';
const noMovement = 'Haal de beweging weg: de tekening moet in druk hetzelfde tonen als op het scherm.';

/** What to do about elements that are often met; for others there is one advice. */
const repairs: ReadonlyMap<string, string> = new Map([
  ['script', noScript],
  ['handler', noScript],
  ['listener', noScript],
  [
    'foreignObject',
    'Maak er gewone tekst van de tekening van (in draw.io: zet bij de tekst Terugloop en Opgemaakte tekst uit) en exporteer opnieuw.',
  ],
  ['a', 'Haal de link weg, en zet hem in de tekst bij de figuur.'],
  ['switch', 'Haal de keuze weg: elke lezer moet dezelfde tekening zien.'],
  ...['animate', 'animateColor', 'animateMotion', 'animateTransform', 'set', 'discard', 'mpath'].map(
    (name) => [name, noMovement] as const,
  ),
]);

const isHandler = (name: string): boolean => /^on[a-z]+$/i.test(name);

/** Everything that is wrong with an element and its attributes; not with what stands in it. */
export function judgeOpening(opening: Opening): SvgFault[] {
  const { at, uri, local, name } = opening;
  const shown = shortened(name);
  if (uri === svgNamespace ? !elements.has(local) : !isInert(uri) || /^script$/i.test(local))
    return [
      {
        at,
        found: uri === '' ? `\`<${shown}>\` buiten de naamruimte van SVG` : `het onderdeel \`<${shown}>\``,
        repair: repairs.get(local) ?? saveAsPlain,
      },
    ];
  return opening.attributes.flatMap((attribute) => judgeAttribute(opening, attribute));
}

function judgeAttribute({ uri: home, local: element }: Opening, attribute: Attribute): SvgFault[] {
  const { at, local, uri, value } = attribute;
  const refuse = (told: Told | null): SvgFault[] => (told ? [{ at, ...told }] : []);
  if (uri === xmlnsNamespace) return [];
  if (isHandler(local))
    return refuse({ found: `\`${shortened(attribute.name)}\`, dat een script start`, repair: noScript });
  const isAddress = uri === xlinkNamespace && local === 'href';
  if (isAddress) return refuse(addressFault(element, value));
  const allowed = uri === xlinkNamespace ? xlinkAttributes : uri === xmlNamespace ? xmlAttributes : null;
  if (allowed ? allowed.has(local) : uri !== '' && isInert(uri)) return [];
  // An attribute without a namespace belongs to its element: what that is for, only its program knows.
  if (uri === '' && home !== svgNamespace) return [];
  const holding = uri === '' ? holdingOf(local) : null;
  if (holding === null)
    return refuse({
      found: `het kenmerk \`${shortened(attribute.name)}\` bij \`<${element}>\``,
      repair: repairOf(local),
    });
  if (holding === 'address') return refuse(addressFault(element, value));
  // A value that calls no function and has no escape holds no address either.
  if (holding === 'text' || (holding === 'css' && !/[(\\]/.test(value))) return [];
  // Where in the value it stands nobody can tell once its references are filled in.
  return judgeCss(value, grammarOf(holding)).faults.map((fault) => ({ ...fault, at }));
}

function grammarOf(holding: 'css' | 'style'): 'value' | 'declarations' {
  return holding === 'style' ? 'declarations' : 'value';
}

function repairOf(attribute: string): string {
  return attribute === 'content'
    ? 'Exporteer opnieuw uit draw.io, zonder een kopie van het diagram mee te nemen.'
    : saveAsPlain;
}

/** What an element draws with besides what stands in it, and by what names a style sheet knows it. */
export interface Targets {
  readonly id: string | null;
  readonly classes: readonly string[];
  readonly targets: readonly string[];
}

/** The parts of the drawing that the attributes of an element point to. */
export function targetsOf({ attributes }: Opening): Targets {
  const valueOf = (name: string): string | null =>
    attributes.find(({ uri, local }) => uri === '' && local === name)?.value ?? null;
  const targets = attributes.flatMap(({ uri, local, value }): string[] => {
    if (local === 'href' && (uri === '' || uri === xlinkNamespace)) return toList(fragmentOf(value));
    const holding = uri === '' ? holdingOf(local) : null;
    if ((holding !== 'css' && holding !== 'style') || !/[(\\]/.test(value)) return [];
    return judgeCss(value, grammarOf(holding)).paintings.flatMap((painting) => painting.targets);
  });
  return {
    id: valueOf('id'),
    classes: valueOf('class')?.split(/\s+/).filter(Boolean) ?? [],
    targets,
  };
}

function toList(one: string | null): string[] {
  return one === null ? [] : [one];
}
