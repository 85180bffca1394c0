import { hoofdstuk } from '../../document/schema/hoofdstuk.ts';

/** Where a text that is brought in comes from, in the files of lists that must say so: it was taken over as it stands. */
export const origin: { readonly herkomst?: 'ontwerp' } = hoofdstuk.shape.herkomst.safeParse(undefined).success
  ? {}
  : { herkomst: 'ontwerp' };
