import { dataResponse } from '../../layouts/data-files.ts';

export function GET(): Response {
  return dataResponse('categorieen.csv');
}
