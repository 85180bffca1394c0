/** Name of the file in the root of a published site that lists all others. */
export const controleName = 'controle.json';
