import type { Trigger } from '../schema/trigger.ts';

/** Words by which a trigger of each kind is known; the first that fits counts. */
const known: readonly (readonly [pattern: RegExp, code: Trigger['code']])[] = [
  [/\b(?:geboorte|geboren)\b/i, 'geboorte'],
  [/\b(?:overlijden|overleden)\b/i, 'overlijden'],
  [/\b(?:dienstverband|dienstbetrekking|ontslag|uitdiensttreding|arbeidsrelatie)\b/i, 'einde-dienstverband'],
  [/\bingeschatte\b.*\bbestaansduur\b/i, 'ingeschatte-bestaansduur-procesobject'],
  [/\bbestaansduur\b/i, 'bestaansduur-procesobject'],
  [/\bvast te leggen datum\b/i, 'vast-te-leggen-datum'],
  [/\beinde\b.*\brelatie\b|\bbeëindiging\b.*\brelatie\b/i, 'einde-relatie'],
  [/\b(?:ingang|inwerkingtreding)\b/i, 'ingangsdatum-besluit'],
  [/\bvervaldatum\b/i, 'vervaldatum-besluit'],
  [
    /\b(?:afloop|verlopen|vervallen|intrekking)\b.*\b(?:geldigheid|vergunning|aanwijzing)\b/i,
    'vervallen-geldigheid',
  ],
  [/\b(?:afhandeling|afgehandeld|afdoening)\b/i, 'afgehandeld'],
  [/\b(?:sluiten|sluiting|gesloten|afsluiten|afsluiting)\b/i, 'afsluiten-dossier'],
];

/** The event after which a term runs, with the code its words point to. */
export function triggerOf(tekst: string): Trigger {
  return { code: known.find(([pattern]) => pattern.test(tekst))?.[1] ?? 'anders', tekst };
}
