import type { GetStaticPathsResult } from 'astro';
import { comparedEditions } from '../../views/compared-editions.ts';
import { publication } from '../../views/document.ts';
import { answersName, hasOutcome } from '../../views/outcome-page.ts';
import { toldAnswers } from '../../views/told-answers.ts';

/** Beside the page that reads it. */
export function getStaticPaths(): GetStaticPathsResult {
  return hasOutcome(publication) ? [{ params: { antwoorden: answersName } }] : [];
}

/** The answers to views, for who asks what became of one. */
export function GET(): Response {
  return Response.json(toldAnswers(comparedEditions(publication)));
}
