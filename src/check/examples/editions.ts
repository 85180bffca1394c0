import { createHash } from 'node:crypto';
import { addHash } from '../../source/editions/read-editions.ts';

/** A frozen edition of the list of the examples. */
interface Frozen {
  readonly versie: string;
  readonly status?: string;
  readonly datum?: string;
}

/** Frozen editions as `npm run editie` puts them down, one after another: files by path. */
export function frozen(...editions: readonly Frozen[]): Record<string, string> {
  const files: Record<string, string> = {};
  let before: { versie: string; sha256: string } | null = null;
  let hashes = '';
  for (const { versie, status = 'concept', datum = '2015-03' } of editions) {
    const own = {
      'lijst.json': json({ formaat: '4.1', lijst: { versie, datum, status } }),
      'verwijzingen.json': json({ formaat: 1, paginas: 1, verwijzingen: {} }),
      'lijst.pdf': `%PDF-1.7 ${versie}\n`,
    };
    const controle = json({
      formaat: 1,
      lijst: { versie, datum },
      ...(before && { vorigeUitgave: before }),
      bestanden: [
        { pad: 'data/lijst.json', sha256: hashOf(own['lijst.json']) },
        { pad: 'lijst.pdf', sha256: hashOf(own['lijst.pdf']) },
        { pad: 'verwijzingen.json', sha256: hashOf(own['verwijzingen.json']) },
      ],
    });
    for (const [name, text] of Object.entries({ ...own, 'controle.json': controle }))
      files[`edities/${versie}/${name}`] = text;
    before = { versie, sha256: hashOf(controle) };
    hashes = addHash(hashes, versie, before.sha256);
  }
  files['edities/controle.sha256'] = hashes;
  return files;
}

/** SHA-256 of a text, in hexadecimal digits. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
