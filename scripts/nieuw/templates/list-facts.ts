import { keyFor } from '../key-for.ts';
import type { Answers, Template } from '../template.ts';

/** What stands in `lijst.yaml` of every document. */
export function listFacts({
  titel,
  organisatie,
  status,
  datum,
  besluit,
  inzage,
}: Answers): Template['lijst'] {
  return {
    titel,
    id: keyFor(titel),
    status,
    versie: status === 'vastgesteld' ? '1.0' : '0.1',
    datum: (besluit ?? inzage ?? datum).slice(0, 7),
    colofon: { organisatie },
  };
}
