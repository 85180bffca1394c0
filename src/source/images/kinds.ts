/** The kinds of image that a text may show, by the ending of the name, each with its media type. */
const mediaTypes = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
} as const;

export type ImageKind = keyof typeof mediaTypes;
/** Kinds made of pixels: they hold nothing that can run. */
export type RasterKind = Exclude<ImageKind, 'svg'>;

/** The endings, for messages and patterns. */
export const imageEndings = Object.keys(mediaTypes) as readonly ImageKind[];

/** What a name says that the file is; null when it is no image that a text may show. */
export function imageKindOf(path: string): ImageKind | null {
  return imageEndings.find((ending) => path.endsWith(`.${ending}`)) ?? null;
}

/** The media type an image travels under. */
export function mediaTypeOf(path: string): string {
  const kind = imageKindOf(path);
  return kind === null ? 'application/octet-stream' : mediaTypes[kind];
}
