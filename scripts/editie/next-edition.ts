import { isBefore } from '../../src/document/days.ts';
import { eventOfStatus, nextStatuses } from '../../src/document/status-path.ts';
import type { Lijst } from '../../src/document/schema/lijst.ts';
import { formatDate } from '../../src/i18n/dates.ts';
import { isVersion } from '../../src/source/editions/forms.ts';
import { compareVersions } from '../../src/source/editions/frozen-files.ts';
import { applyChange } from '../../src/source/patch/apply.ts';
import { parseYaml } from '../../src/source/yaml.ts';
import { UsageError } from '../command-line/usage-error.ts';

/** What the next edition is to be. */
export interface NextEdition {
  readonly versie: string;
  readonly status: Lijst['status'];
  /** Its day, `2026-04-01`. */
  readonly datum: string;
}

type Present = Pick<Lijst, 'versie' | 'status' | 'datum' | 'historie'>;

/**
 * What the next edition is to be, as it was asked for or follows from this one.
 *
 * @param asked - its number, and its status where one was named
 * @param today - its day where none was named
 * @throws UsageError for a number that is none or no higher one, a status that cannot follow, or a day that is over by then
 */
export function nextEdition(
  present: Present,
  asked: {
    readonly versie: string;
    readonly status?: string | undefined;
    readonly datum?: string | undefined;
  },
  today: string,
): NextEdition {
  const { versie } = asked;
  if (!isVersion(versie))
    throw new UsageError(`\`${versie}\` is geen versienummer; noem er een zoals 0.17 of 1.0`);
  if (compareVersions(versie, present.versie) <= 0)
    throw new UsageError(
      `versie ${versie} is niet hoger dan ${present.versie}, die er nu is; noem een hoger nummer`,
    );
  const allowed = nextStatuses[present.status];
  const usual =
    allowed.includes(present.status) && present.status !== 'ter-inzage' ? present.status : allowed[0];
  const status = allowed.find((one) => one === (asked.status ?? usual));
  if (status === undefined)
    throw new UsageError(
      allowed.length === 0
        ? 'een lijst die is ingetrokken krijgt geen volgende uitgave'
        : `na \`${present.status}\` kan een uitgave niet \`${asked.status ?? ''}\` zijn; wel ${allowed.map((one) => `\`${one}\``).join(' of ')}`,
    );
  const { datum = today } = asked;
  if (isBefore(datum, present.datum))
    throw new UsageError(
      `de volgende uitgave kan niet van ${formatDate(datum)} zijn, voor die van nu (${formatDate(present.datum)}); noem een dag met \`--datum\``,
    );
  return { versie, status, datum };
}

/**
 * `lijst.yaml` with the next edition in it; every other byte stays.
 *
 * @param raw - the file as it is
 * @returns the file, or why it was not changed
 */
export function withNextEdition(
  raw: string,
  present: Present,
  next: NextEdition,
): ReturnType<typeof applyChange> {
  const path = 'lijst.yaml';
  const old = parseYaml(path, raw).value as Readonly<Record<string, unknown>>;
  const wanted: Readonly<Record<string, unknown>> = {
    versie: next.versie,
    status: next.status,
    datum: next.datum,
    historie: [...((old.historie as unknown[] | undefined) ?? []), ...happened(present, next)],
  };
  let result: ReturnType<typeof applyChange> = { raw };
  for (const [key, value] of Object.entries(wanted)) {
    if ('refused' in result) return result;
    result = applyChange(path, result.raw, { kind: 'value', path: [key], old: old[key], new: value });
  }
  return result;
}

/** That the present edition was published, and what the status of the next one says. */
function happened(present: Present, { versie, status, datum }: NextEdition): Lijst['historie'] {
  const isTold = present.historie.some(
    (one) => one.versie === present.versie && one.gebeurtenis === 'publicatie',
  );
  const event = status === present.status ? null : eventOfStatus[status];
  return [
    ...(isTold ? [] : [{ datum, versie: present.versie, gebeurtenis: 'publicatie' as const }]),
    ...(event === null ? [] : [{ datum, versie, gebeurtenis: event }]),
  ];
}
