/** The thread of `search-index.ts`: makes the files of the search of the list that it is given. */
import { parentPort, workerData } from 'node:worker_threads';
import { addressesOf } from '../../src/addresses.ts';
import { searchFiles } from '../../src/search/build/search-files.ts';
import type { Indexed } from './search-index.ts';

const { document, pages } = workerData as Indexed;
parentPort?.postMessage(await searchFiles({ document, addresses: addressesOf(document), pages }));
