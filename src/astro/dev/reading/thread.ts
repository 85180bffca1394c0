/**
 * Reads and checks the content in a thread of its own: while Astro starts, and while pages are made. What was read of
 * unchanged files stays here.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { categoryFiles } from '../../../check/category-files.ts';
import { reasonOf } from '../../../machine/faults.ts';
import { printKey } from '../../../print/key.ts';
import { contentKey } from '../../../source/content-key.ts';
import { readContent } from '../../../source/read.ts';
import type { ContentFile } from '../../../source/read.ts';
import { rememberingDisk } from '../../../source/remembering-disk.ts';
import { lookOver } from '../../besides.ts';
import type { Reading } from './editing.ts';
import { followFolder } from './follow-folder.ts';
import { createJudge } from './judge.ts';
import type { Judgement } from './judge.ts';
import type { ReadingOptions, Report, SentAnswer, SentContent, SentTold } from './messages.ts';

/** Milliseconds in which a page can be made and shown: what people read in a terminal can wait for that. */
const courtesy = 250;

const { folder } = workerData as ReadingOptions;
const disk = rememberingDisk();
const judge = createJudge();
const read = (): Promise<readonly ContentFile[]> => readContent(folder, disk);

const first = await read();
let judgement = judge.edit(first, await lookOver(folder));
let reporting: NodeJS.Timeout | undefined;
tell({ ...judgement, unread: judgement.reading.unread, content: contentOf(judgement.shown) });
report(judgement.reading);

parentPort?.on('message', () => {
  void answer().then((found) => parentPort?.postMessage(found));
});
await followFolder(first, {
  folder,
  read,
  edited: async (files) => {
    const over = await lookOver(folder);
    const before = judgement.shown;
    judgement = judge.edit(files, over);
    const { shown, reading } = judgement;
    tell({ ...judgement, unread: reading.unread, content: shown === before ? null : contentOf(shown) });
    reportSoon(reading);
  },
  unreadable: (error) => {
    const { isEmpty } = judgement;
    tell({ isEmpty, content: null, trouble: judge.unreadable(reasonOf(error)), unread: [] });
  },
});

function tell({ content, isEmpty, trouble, unread }: Omit<SentTold, 'kind'>): void {
  parentPort?.postMessage({ kind: 'told', content, isEmpty, trouble, unread } satisfies SentTold);
}

function contentOf({ loaded: { document, images, editions }, files }: Judgement['shown']): SentContent {
  return { json: JSON.stringify(document), images, editions, key: contentKey(files) };
}

/** Reports once the pages have had their turn; of edits in a row, the last. */
function reportSoon(reading: Reading): void {
  clearTimeout(reporting);
  reporting = setTimeout(report, courtesy, reading);
}

function report(reading: Reading): void {
  const diagnostics = reading.diagnostics();
  const named = new Set(diagnostics.map(({ file }) => file));
  const files = reading.files.filter(({ path }) => named.has(path));
  const categories = categoryFiles(reading.loaded.document);
  const { unread } = reading;
  parentPort?.postMessage({ kind: 'report', diagnostics, files, categories, unread } satisfies Report);
}

async function answer(): Promise<SentAnswer> {
  const {
    shown: { loaded, files },
  } = judgement;
  try {
    const print = await printKey(loaded);
    return { kind: 'leisure', content: contentKey(files), print, records: loaded.records };
  } catch (error) {
    return { kind: 'leisure', fault: reasonOf(error) };
  }
}
