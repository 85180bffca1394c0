import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { defined } from '../../diagnostics/defined.ts';
import { dataFault, isRecord } from './compared.ts';
import type { Comparison } from './compared.ts';

/** Tells where a file is not as its published schema says (BW14). */
export type SchemaCheck = (file: string, value: unknown) => Comparison;

/**
 * Brings in a validator of another maker for the published schemas.
 *
 * @param read - gives a schema file as it was read
 * @returns gives the check by one of them; it throws what the validator throws for what is no schema
 */
export function schemaChecks(read: (name: string) => unknown): (name: string) => SchemaCheck {
  const ajv = new Ajv2020();
  // Its types give a module where there is a function.
  (formats as unknown as (to: Ajv2020) => void)(ajv);
  const compiled = new Map<string, ValidateFunction>();
  return (name) => (file, value) => {
    const validate = compiled.get(name) ?? ajv.compile(read(name) as object);
    compiled.set(name, validate);
    if (validate(value)) return { faults: [], values: 0 };
    const first = defined(validate.errors?.[0], 'error of a file that is not valid');
    const words = `${first.instancePath} ${first.message ?? ''}`;
    return { faults: [dataFault('BW14', file, null, words, `een bestand volgens ${name}`)], values: 0 };
  };
}

/** Compares where a schema says that it stands, which the files point at, with where it does. */
export function schemaPlace(name: string, schema: unknown, home: string): Comparison {
  const address = new URL(`data/${name}`, home).href;
  const found = isRecord(schema) && typeof schema.$id === 'string' ? schema.$id : '';
  return { faults: found === address ? [] : [dataFault('BW16', name, null, found, address)], values: 1 };
}
