/** Width and height in pixels; or, in Dutch, why the file is no whole image. */
export type Measured = { readonly width: number; readonly height: number } | string;

/** What a file that stops too soon is called. */
export const cutOff = 'een afbeelding die halverwege ophoudt';
/** What a file is called whose parts do not fit. */
export const damaged = 'een beschadigde afbeelding';
