/**
 * Width and height in pixels; or why the file is no whole image: it stops too soon, its parts do not fit, or so many
 * bytes stand behind its end.
 */
export type Measured =
  | { readonly width: number; readonly height: number }
  | 'cut-off'
  | 'damaged'
  | { readonly bytesBehind: number };
