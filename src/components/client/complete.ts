import { withStyle } from '../../browser/with-style.ts';
import { completeIn } from '../../search/browser/completions/completions-view.ts';
import styles from '../../styles/completions.css?url';
import { laterTexts } from './later-texts.ts';

/**
 * Completes what is typed in a field, from now on.
 *
 * @throws when words or styles for it cannot be had: the field searches all the same
 */
export async function complete(field: HTMLInputElement): Promise<void> {
  const [{ completions }] = await Promise.all([laterTexts(), withStyle(styles)]);
  completeIn(field, new URL('..', field.form?.action).pathname, completions);
}
