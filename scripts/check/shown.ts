/** Which of all that a check says is shown, as it was asked for. */
import { catalogue } from '../../src/check/catalogue.ts';
import { nearCodes } from '../../src/check/near-codes.ts';
import type { Rule } from '../../src/check/rule.ts';
import { didYouMean } from '../../src/check/wording.ts';
import type { Shown } from '../../src/diagnostics/terminal.ts';
import type { OptionsOf } from '../command-line/command.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { check } from '../commands/check.ts';

type Options = Pick<OptionsOf<typeof check>, 'format' | 'regel' | 'stil' | 'volledig'>;

/**
 * What to show of the diagnostics.
 *
 * @throws UsageError for the code of no rule, and for what cannot go together
 */
export function shownBy({ format, regel = [], stil = false, volledig = false }: Options): Shown {
  const asked = [
    ...(regel.length > 0 ? ['regel'] : []),
    ...(stil ? ['stil'] : []),
    ...(volledig ? ['volledig'] : []),
  ];
  const [first, second] = asked;
  if (second !== undefined)
    throw new UsageError(`\`--${String(first)}\` en \`--${second}\` gaan niet samen; kies er één`);
  // What other programs read is always complete.
  if (first !== undefined && format !== 'tekst')
    throw new UsageError(`\`--${first}\` gaat alleen samen met \`--format=tekst\``);
  if (regel.length > 0) return { rules: [...new Set(regel.map((code) => ruleNamed(code).code))] };
  if (stil) return { detail: 'fouten' };
  return { detail: volledig ? 'volledig' : 'samen' };
}

/**
 * The rule with a code, whatever the case it is typed in.
 *
 * @throws UsageError when no rule has it
 */
export function ruleNamed(code: string): Rule {
  const rule = catalogue.find((one) => one.code === code.toUpperCase());
  if (rule) return rule;
  const near = nearCodes(
    code,
    catalogue.map((one) => one.code),
  );
  throw new UsageError(
    `er is geen regel \`${code}\`; een code staat bij elke melding, zoals \`SL23\``,
    near.length === 0 ? null : didYouMean(near, ''),
  );
}
