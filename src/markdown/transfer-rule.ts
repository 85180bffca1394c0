import { placeInLaw } from '../i18n/place-in-law.ts';
import { regimeOf, regimes } from '../law/regime.ts';
import type { Lijst } from '../document/schema/lijst.ts';
import type { Translate } from '../i18n/translate.ts';

/**
 * How records that are kept go to a repository, in sentences: by the rule of the list, or else by the act.
 *
 * @param titleOf - what a regulation is called, by its key
 */
export function transferRule(
  lijst: Pick<Lijst, 'regime' | 'overbrenging'>,
  titleOf: (regeling: string) => string,
  t: Translate,
): string {
  const { overbrenging } = lijst;
  if (overbrenging === undefined) {
    const { jarenTotOverbrenging: jaren, overbrenging: articles } = regimes[regimeOf(lijst)];
    return t('overbrenging.algemeen', { jaren, grondslag: articles.map(({ words }) => words).join('; ') });
  }
  const { jaren, voorwaarde, uiterlijk, grondslag } = overbrenging;
  const named = grondslag.map(({ regeling, artikel }) =>
    artikel === undefined ? titleOf(regeling) : `${titleOf(regeling)}, ${placeInLaw(artikel, t)}`,
  );
  const rule = t('overbrenging.eigen', { jaren, voorwaarde, grondslag: named.join('; ') });
  return uiterlijk === undefined ? rule : `${rule} ${t('overbrenging.uiterlijk', { jaren: uiterlijk })}`;
}
