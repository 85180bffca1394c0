import type { IStylesOptions } from 'docx';
import {
  captionStyle,
  itemStyles,
  markdownStyle,
  noticeStyle,
  quoteStyle,
  styleKey,
} from '../../source/word-form.ts';

/** An indent of a list in twentieths of a point. */
const indent = 360;

/** The styles by which what Word shows is known again. */
export const styles: IStylesOptions = {
  paragraphStyles: [
    ...itemStyles.map(([name, { depth, more }]) => ({
      id: styleKey(name),
      name,
      basedOn: 'Normal',
      paragraph: { indent: { left: indent * depth, ...(!more && { hanging: indent }) } },
    })),
    {
      id: styleKey(markdownStyle),
      name: markdownStyle,
      basedOn: 'Normal',
      run: { font: 'Courier New', size: 18 },
    },
    { id: styleKey(captionStyle), name: captionStyle, basedOn: 'Normal', run: { italics: true } },
    {
      id: styleKey(noticeStyle),
      name: noticeStyle,
      basedOn: 'Normal',
      paragraph: { indent: { left: indent, right: indent } },
    },
    {
      id: styleKey(quoteStyle),
      name: quoteStyle,
      basedOn: 'Normal',
      paragraph: { indent: { left: indent } },
    },
  ],
};
