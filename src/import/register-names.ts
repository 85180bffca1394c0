import { toSlug, UniqueNames } from '../source/write/names.ts';

/** The registers that grow by what categories name. */
type Growing = 'actoren' | 'regelgeving' | 'bronnen';

type Entry = Readonly<Record<string, string>>;

/** What a name becomes in its register; the kinds are the likeliest, and an editor looks at them. */
const entryOf: Readonly<Record<Growing, (id: string, name: string) => Entry>> = {
  actoren: (id, naam) => ({ id, naam, soort: kindOfActor(naam) }),
  regelgeving: (id, citeertitel) => ({ id, citeertitel, soort: kindOfLaw(citeertitel) }),
  bronnen: (id, titel) => ({ id, titel, soort: 'literatuur' }),
};

/** Names that tables spell out, and that a register has an entry for with a short name. */
export class RegisterNames {
  readonly #entries = new Map<Growing, Map<string, Entry>>();
  readonly #ids = new Map<Growing, UniqueNames>();

  /** The short name of what is named; it is added to its register when it is new there. */
  keyOf(register: Growing, name: string): string {
    const entries = this.#entries.get(register) ?? new Map<string, Entry>();
    this.#entries.set(register, entries);
    const known = entries.get(name.toLowerCase());
    if (known?.id !== undefined) return known.id;
    const ids = this.#ids.get(register) ?? new UniqueNames();
    this.#ids.set(register, ids);
    const id = ids.take(toSlug(name));
    entries.set(name.toLowerCase(), entryOf[register](id, name));
    return id;
  }

  /** What is named in full by a short name; undefined for one that was never given. */
  nameOf(register: 'actoren', id: string): string | undefined {
    return [...(this.#entries.get(register)?.values() ?? [])].find((entry) => entry.id === id)?.naam;
  }

  /** The entries of each register that has any, by its name. */
  get registers(): Readonly<Record<string, readonly Entry[]>> {
    return Object.fromEntries([...this.#entries].map(([name, entries]) => [name, [...entries.values()]]));
  }
}

/** Whether words are those of a body that acts, and not of what a list is about. */
export function isActor(name: string): boolean {
  return kindOfActor(name) !== 'overig';
}

function kindOfActor(name: string): string {
  if (/^(?:de )?minister(?! ?ie)\b/i.test(name)) return 'minister';
  if (/^(?:het )?ministerie\b/i.test(name)) return 'ministerie';
  if (/commissie|raad\b/i.test(name)) return 'commissie';
  return /^college\b|^gedeputeerde|^burgemeester/i.test(name) ? 'college' : 'overig';
}

function kindOfLaw(title: string): string {
  if (/verdrag/i.test(title)) return 'verdrag';
  if (/besluit/i.test(title)) return 'amvb';
  return /wet|grondwet/i.test(title) ? 'wet' : 'regeling';
}
