import { citedPrints } from '../views/citation.ts';
import { publication } from '../views/document.ts';

/** What everything that can be cited says, in a few digits: a citation carries them. */
export function GET(): Response {
  return Response.json(citedPrints(publication));
}
