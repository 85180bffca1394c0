import { merged, textOf, withText } from './fields.ts';
import type { Field, Typed } from './fields.ts';
import type { Edit, Kept } from './kept.ts';
import type { Store } from './store.ts';

export interface DeskOptions {
  readonly view: Kept;
  readonly store: Store;
  readonly now: () => string;
  /** Told when a change was kept, and when it could not be. */
  readonly onKept: (kept: boolean) => void;
  /** Told when the view is another than what was typed here. */
  readonly onChange: () => void;
}

/** The view one works on: at once in memory, right after in the store, together with what another tab has kept there. */
export class Desk {
  readonly #options: DeskOptions;
  #view: Kept;
  #edits: readonly Edit[] = [];
  #typed: ReadonlyMap<string, Typed> = new Map();
  #saving: Promise<void> = Promise.resolve();
  /** Whether the store is at work on something that it has not kept yet. */
  #storing = false;

  constructor(options: DeskOptions) {
    this.#options = options;
    this.#view = options.view;
  }

  get view(): Kept {
    return this.#view;
  }

  /** Whether something is in memory alone. */
  get waits(): boolean {
    return this.#storing || this.#hasUnsaved();
  }

  type(field: Field, to: string): void {
    const name = `${field.part ?? ''} ${field.name}`;
    const from = this.#typed.get(name)?.from ?? textOf(this.#view, field);
    this.#typed = new Map([...this.#typed, [name, { field, from, to }]]);
    this.#view = withText(field, to)(this.#view);
    void this.save();
  }

  async edit(edit: Edit): Promise<void> {
    // What was typed before it comes first, so that a part that is removed does not come back with its text.
    const typed = [...this.#typed.values()].map((one) => merged(one, this.#view));
    this.#edits = [...this.#edits, ...typed, edit];
    this.#typed = new Map();
    this.#view = edit(this.#view);
    this.#options.onChange();
    await this.save();
  }

  /** Keeps what waits; what cannot be kept waits on. */
  async save(): Promise<void> {
    this.#saving = this.#saving.then(() => this.#saveNow());
    await this.#saving;
  }

  /** Takes what another tab has kept. */
  async refresh(): Promise<void> {
    this.#saving = this.#saving.then(async () => {
      const kept = await this.#options.store.get(this.#view.id).catch(() => undefined);
      if (kept && !this.waits) this.#show(kept);
    });
    await this.#saving;
  }

  /** Forgets what waits. */
  drop(): void {
    this.#edits = [];
    this.#typed = new Map();
  }

  #hasUnsaved(): boolean {
    return this.#edits.length > 0 || this.#typed.size > 0;
  }

  async #saveNow(): Promise<void> {
    if (!this.#hasUnsaved()) return;
    this.#storing = true;
    const { store, now, onKept } = this.#options;
    const [mine, edits, typed] = [this.#view, this.#edits, this.#typed];
    this.#edits = [];
    this.#typed = new Map();
    try {
      const kept = await store.change(mine.id, (stored = mine) => ({
        ...[...edits, ...[...typed.values()].map((one) => merged(one, mine))].reduce(
          (view, edit) => edit(view),
          stored,
        ),
        gewijzigd: now(),
      }));
      this.#storing = false;
      // While more waits, "kept" would be untrue of what is seen.
      if (!this.#hasUnsaved()) onKept(true);
      this.#show(this.#withWaiting(kept));
    } catch {
      this.#storing = false;
      this.#edits = [...edits, ...this.#edits];
      const later = [...this.#typed].map(
        ([name, one]) => [name, { ...one, from: typed.get(name)?.from ?? one.from }] as const,
      );
      this.#typed = new Map([...typed, ...later]);
      onKept(false);
    }
  }

  /** With what was changed while it was being kept. */
  #withWaiting(kept: Kept): Kept {
    const typed = [...this.#typed.values()].map((one) => withText(one.field, one.to));
    return [...this.#edits, ...typed].reduce((view, edit) => edit(view), kept);
  }

  #show(view: Kept): void {
    this.#view = view;
    this.#options.onChange();
  }
}
