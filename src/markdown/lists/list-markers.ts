import { readMarker } from '../../document/list-marker.ts';
import type { Nodes } from './codes.ts';

/** Keeps the marker of each item of an ordered list as typed; Markdown keeps the number of the first one only. */
export const listMarkers: Nodes = {
  exit: {
    listItemPrefix(token) {
      const item = this.stack.at(-1);
      const list = this.stack.at(-2);
      if (item?.type !== 'listItem' || list?.type !== 'list' || list.ordered !== true) return;
      item.marker = this.sliceSerialize(token).trim();
      if (list.children.length === 1) list.start = readMarker(item.marker)?.value ?? 1;
    },
  },
};
