import { dataResponse } from '../../views/data-files.ts';

export function GET(): Response {
  return dataResponse('categorie.schema.json');
}
