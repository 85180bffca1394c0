import { publication } from '../views/document.ts';
import { pageList } from '../views/page-list.ts';

/** Addresses of the pages of the PDF, first page first: read by the script behind "ga naar pagina". */
export function GET(): Response {
  return Response.json(pageList(publication).map(({ href }) => href));
}
