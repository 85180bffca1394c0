import { publication } from '../../views/document.ts';
import { toBlockPlaces } from '../../search/browser/block-places.ts';

/** Where every block is, on the site and in the PDF: read by the search page. */
export function GET(): Response {
  return Response.json(toBlockPlaces(publication.addresses, publication.pageMap?.pages ?? {}));
}
