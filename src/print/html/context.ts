import type { Loaded } from '../../source/load.ts';
import { dutch } from '../../i18n/translate.ts';
import type { RenderContext } from '../../markdown/html/context.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
};

/** Rendering for the PDF: links go to ids in the same file, images travel inside the HTML. */
export function printContext({ document, images }: Pick<Loaded, 'document' | 'images'>): RenderContext {
  return {
    document,
    t: dutch,
    medium: 'print',
    hrefOf: (id) => `#${id}`,
    imageSrc: (path) => {
      const bytes = images.get(path);
      const type = mediaTypes[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
      return bytes === undefined ? '' : `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
    },
  };
}
