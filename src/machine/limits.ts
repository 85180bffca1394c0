import { readFile } from 'node:fs/promises';
import process from 'node:process';

/** What a browser needs at the least, of what a system may grant sparingly; names as in proc_pid_limits(5). */
const least = [
  {
    limit: 'Max open files',
    amount: 256,
    told: (granted: number) =>
      `Er mogen hier maar ${String(granted)} bestanden tegelijk open zijn. Verhoog de grens (\`ulimit -n 4096\`).`,
  },
  {
    limit: 'Max file size',
    amount: 100_000_000,
    told: (granted: number) =>
      `Een bestand mag hier niet groter worden dan ${size(granted)}. Verhoog de grens (\`ulimit -f unlimited\`).`,
  },
  {
    limit: 'Max address space',
    // Chromium reserves far more than it uses.
    amount: 1_000_000_000_000,
    told: (granted: number) =>
      `Een programma mag hier niet meer dan ${size(granted)} aan adressen gebruiken. Verhoog de grens (\`ulimit -v unlimited\`).`,
  },
  {
    limit: 'Max processes',
    amount: 100,
    told: (granted: number) =>
      `Er mogen hier maar ${String(granted)} programma’s tegelijk draaien. Verhoog de grens (\`ulimit -u 4096\`).`,
  },
];

/** Bytes of memory below which a browser often does not finish a list. */
const leastMemory = 1_000_000_000;

/**
 * What this system grants too little of for a browser: one that ends of it does not say so.
 *
 * @param limits - reads what is granted; by default from the system, where it tells (Linux)
 * @param memory - bytes that all programs here may use together; 0 or less when nobody set that
 * @returns sentences with what to do about it; none when all is wide enough or nothing is known
 */
export async function tightLimits(
  limits: () => Promise<string> = () => readFile('/proc/self/limits', 'utf8'),
  memory = process.constrainedMemory(),
): Promise<string[]> {
  const text = await limits().catch(() => '');
  const told = least.flatMap(({ limit, amount, told: tell }) => {
    const granted = Number(new RegExp(`^${limit}\\s+(\\d+)`, 'm').exec(text)?.[1] ?? Infinity);
    return granted < amount ? [tell(granted)] : [];
  });
  if (memory > 0 && memory < leastMemory)
    told.push(
      `Er is hier ${size(memory)} geheugen; een lijst drukken vraagt ongeveer ${size(leastMemory)}. Geef meer, of druk op een andere machine.`,
    );
  return told;
}

function size(bytes: number): string {
  return `${String(Math.round(bytes / 100_000) / 10).replace('.', ',')} MB`;
}
