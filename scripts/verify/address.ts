import { controleName } from '../../src/source/editions/controle-name.ts';
import { CannotCompare } from './cannot-compare.ts';
import { download } from './download.ts';
import type { Published } from './published.ts';
import { readControle } from './read-controle.ts';

/** Bytes: `controle.json` of a site with some fifty thousand files. */
const largestControle = 10_000_000;
/** Bytes of all files together: they are kept in memory until they have been compared. */
const largestSite = 1_000_000_000;

/** A file that grew can be compared to the line; one that grew past all measure need not be fetched. */
function mostBytes(listed: number): number {
  return 2 * listed + 1024;
}

/**
 * Opens a site by the address of its home page or its `controle.json`.
 *
 * @throws CannotCompare when it cannot be reached, or tells of more than can be fetched
 */
export async function openAddress(target: string, stop: AbortSignal): Promise<Published> {
  const home = homeOf(target);
  const where = home.href;
  const answer = await download(new URL(controleName, home), largestControle, stop);
  if (answer === 'missing')
    throw new CannotCompare(
      `Op ${where} staat geen ${controleName}. Noem het adres van de voorpagina, met de map waarin de site staat.`,
    );
  if (answer === 'too-large')
    throw new CannotCompare(`${controleName} op ${where} is groter dan ${largestControle / 1e6} MB.`);
  const controle = readControle(new TextDecoder().decode(answer.bytes), where);
  const size = controle.bestanden.reduce((sum, { bytes }) => sum + bytes, 0);
  if (size > largestSite)
    throw new CannotCompare(
      `Volgens ${controleName} is de site op ${where} groter dan ${largestSite / 1e9} GB. Haal haar zelf op en noem de map.`,
    );
  return {
    where,
    controle,
    read: ({ pad, bytes }) =>
      download(new URL(pad.split('/').map(encodeURIComponent).join('/'), home), mostBytes(bytes), stop),
    list: null,
  };
}

function homeOf(target: string): URL {
  const address = URL.parse(target);
  if (address === null)
    throw new CannotCompare(
      `\`${target}\` is geen geldig adres. Schrijf het zoals \`https://lijst.example.nl/\`.`,
    );
  address.search = '';
  address.hash = '';
  const path = address.pathname;
  if (path.endsWith(`/${controleName}`)) address.pathname = path.slice(0, -controleName.length);
  else if (!path.endsWith('/')) address.pathname = `${path}/`;
  return address;
}
