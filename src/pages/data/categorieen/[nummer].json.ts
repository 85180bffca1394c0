import type { APIContext, GetStaticPathsResult } from 'astro';
import { categoryFile, dataResponse } from '../../../views/data-files.ts';
import { publication } from '../../../views/document.ts';

export function getStaticPaths(): GetStaticPathsResult {
  return publication.document.categorieen.map(({ nummer }) => ({ params: { nummer } }));
}

export function GET({ params }: APIContext): Response {
  return dataResponse(categoryFile(params.nummer ?? '').name);
}
