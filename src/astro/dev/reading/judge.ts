import type { ContentFile } from '../../../source/read.ts';
import type { LookOver } from '../../besides.ts';
import { troubleOf, unreadable } from '../stand.ts';
import type { Fallback, Trouble } from '../stand.ts';
import { readAndCheck } from './editing.ts';
import type { Reading } from './editing.ts';
import { newestGood } from './newest-good.ts';

/** What comes of an edit. */
export interface Judgement {
  /** The content as it is. */
  readonly reading: Reading;
  /** What is to be shown of it; the very same as before where nothing of the edit can be seen. */
  readonly shown: Reading;
  /** There is nothing to show: not even the facts of the list could be read. */
  readonly isEmpty: boolean;
  /** What keeps a newer version from being shown. */
  readonly trouble: Trouble | null;
}

export interface Judge {
  /** Reads and checks the files as they are after an edit, with what stands beside them then. */
  readonly edit: (files: readonly ContentFile[], over: LookOver) => Judgement;
  /** Says that they cannot be read. */
  readonly unreadable: (why: string) => Trouble;
}

/** Follows content through edits, and chooses what to show: the newest that has no error in it. */
export function createJudge(): Judge {
  let good: { readonly reading: Reading; readonly since: Date } | null = null;
  let fallback: Fallback = 'nothing';
  return {
    edit: (files, over) => {
      const read = (those: readonly ContentFile[]): Reading => readAndCheck(those, over);
      const reading = read(files);
      if (reading.errors.length === 0) good = { reading, since: new Date() };
      else if (good) good = { ...good, reading: newestGood(reading, good.reading, read) };
      fallback = good ?? (reading.loaded.refused.has('lijst.yaml') ? 'nothing' : 'part');
      return {
        reading,
        shown: good?.reading ?? reading,
        isEmpty: fallback === 'nothing',
        trouble: troubleOf(reading.errors, fallback),
      };
    },
    unreadable: (why) => unreadable(why, fallback),
  };
}
