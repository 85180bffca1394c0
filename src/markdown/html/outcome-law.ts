import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { regimeOf, regimes } from '../../law/regime.ts';
import type { RenderContext } from './context.ts';
import { separated } from './inline.ts';
import { legalBasis } from './legal-basis.ts';

/** The articles by which records are kept or destroyed, each with a link to its text. */
export function outcomeLaw(waarde: 'B' | 'V', context: RenderContext): ElementContent[] {
  const { lijst } = context.document;
  if (waarde === 'B' && lijst.overbrenging !== undefined)
    return legalBasis(lijst.overbrenging.grondslag, context);
  const { overbrenging, vernietiging } = regimes[regimeOf(lijst)];
  const links = (waarde === 'B' ? overbrenging : vernietiging).map(({ words, url }) =>
    h('a', { href: url, className: ['law'] }, words),
  );
  return separated(links, '; ');
}
