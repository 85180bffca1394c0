import type { APIContext, GetStaticPathsResult } from 'astro';
import { categoryFile, dataResponse } from '../../../layouts/data-files.ts';
import { publication } from '../../../layouts/document.ts';

export function getStaticPaths(): GetStaticPathsResult {
  return publication.document.categories.map(({ nummer }) => ({ params: { nummer } }));
}

export function GET({ params }: APIContext): Response {
  return dataResponse(categoryFile(params.nummer ?? '').name);
}
