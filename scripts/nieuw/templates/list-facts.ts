import { keyFor } from '../key-for.ts';
import type { Answers, Template } from '../template.ts';

/** What stands in `lijst.yaml` of every document. */
export function listFacts({ titel, organisatie, status, datum }: Answers): Template['lijst'] {
  return {
    titel,
    id: keyFor(titel),
    status,
    versie: '0.1',
    datum,
    colofon: { organisatie },
  };
}
