import { z } from 'zod';

/** A word, or nothing: the list has empty texts where it has no value. */
const word = z
  .union([z.string(), z.number(), z.null()])
  .optional()
  .transform((value) => String(value ?? '').trim());

/** A result as the list of the VNG has it; other keys are areas of tasks that are true or false, or names. */
export const resultShape = z.looseObject({
  url: word,
  uuid: word,
  procesType: word,
  procestype: word,
  nummer: word,
  volledigNummer: word,
  naam: word,
  omschrijving: word,
  herkomst: word,
  waardering: word,
  procestermijn: word,
  bewaartermijn: word,
  toelichting: word,
  generiek: z.union([z.boolean(), z.string()]).optional(),
  specifiek: z.union([z.boolean(), z.string()]).optional(),
});

/** A kind of process with its results, in it or beside it. */
export const processShape = z.looseObject({
  url: word,
  uuid: word,
  nummer: word,
  naam: word,
  omschrijving: word,
  toelichting: word,
  procesobject: word,
  resultaten: z.array(resultShape).default([]),
});

export type VngResult = z.infer<typeof resultShape>;
export type VngProcess = z.infer<typeof processShape>;

/** A list of things, or a page of them as the register of the VNG gives it. */
function listOf<S extends z.ZodType>(item: S) {
  return z.union([
    z.array(item),
    z.looseObject({ results: z.array(item) }).transform(({ results }) => results),
  ]);
}

/** The list as one file: kinds of process by themselves, or together with the results that point at them. */
export const vngList = z.union([
  listOf(processShape.refine(({ naam }) => naam !== '')).transform((procestypen) => ({
    procestypen,
    resultaten: [] as VngResult[],
  })),
  z.looseObject({
    procestypen: listOf(processShape),
    resultaten: listOf(resultShape).default([]),
  }),
]);
