import { textsForLater } from '../views/later-texts.ts';

/** The words of what opens on a page when a reader asks for it. */
export function GET(): Response {
  return Response.json(textsForLater());
}
