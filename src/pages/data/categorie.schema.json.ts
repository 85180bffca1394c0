import { dataResponse } from '../../layouts/data-files.ts';

export function GET(): Response {
  return dataResponse('categorie.schema.json');
}
