import { Desk } from './desk.ts';
import type { DeskOptions } from './desk.ts';
import { newView } from './kept.ts';
import type { Edition, Kept } from './kept.ts';

export interface DesksOptions extends Omit<DeskOptions, 'view'> {
  readonly edition: Edition;
  readonly newId: () => string;
}

/** All views of the reader on the list, side by side: those that are kept, and those that are in memory alone. */
export class Desks {
  readonly #options: DesksOptions;
  #desks: readonly Desk[] = [];
  /** Of the views that have been in the store. */
  #known: ReadonlySet<string> = new Set();
  #current: Desk;

  constructor(options: DesksOptions) {
    this.#options = options;
    this.#current = this.begin();
  }

  get current(): Desk {
    return this.#current;
  }

  /** The one that readers of this page see. */
  get edition(): Edition {
    return this.#options.edition;
  }

  /** Whether anything is in the store. */
  get hasKept(): boolean {
    return this.#desks.some(({ view }) => this.#known.has(view.id));
  }

  /** In the order in which they were begun. */
  get views(): readonly Kept[] {
    return this.#desks.map(({ view }) => view).sort((one, other) => one.gemaakt.localeCompare(other.gemaakt));
  }

  /** Whether something is in memory alone. */
  get waits(): boolean {
    return this.#desks.some(({ waits }) => waits);
  }

  /** Begins a view, which is kept as soon as there is something in it. */
  begin(): Desk {
    const { edition, newId, now } = this.#options;
    this.#current = this.#add(newView(newId(), edition, now()));
    return this.#current;
  }

  /** Puts a view beside the others. */
  async bring(view: Kept): Promise<void> {
    this.#desks = this.#desks.filter(
      (desk) => desk.waits || !isEmpty(desk.view) || this.#known.has(desk.view.id),
    );
    const known = this.#desks.some((desk) => desk.view.id === view.id);
    this.#current = this.#add(known ? { ...view, id: this.#options.newId() } : view);
    await this.#current.edit((kept) => kept);
  }

  async choose(id: string): Promise<void> {
    this.#current = this.#desks.find(({ view }) => view.id === id) ?? this.#current;
    const opened = this.#options.now();
    if (this.#known.has(id)) await this.#current.edit((view) => ({ ...view, opened }));
  }

  /**
   * Takes what is in the store; the view of this moment stays it.
   *
   * @throws what the store throws
   */
  async read(): Promise<void> {
    const { edition, store } = this.#options;
    const kept = await store.all(edition.id);
    const ids = new Set(kept.map(({ id }) => id));
    const isGone = ({ view, waits }: Desk): boolean =>
      !waits && this.#known.has(view.id) && !ids.has(view.id);
    const isUnused = ({ view, waits }: Desk): boolean => !waits && !ids.has(view.id) && isEmpty(view);
    const first = this.#known.size === 0;
    this.#desks = this.#desks.filter(
      (desk) => !isGone(desk) && !(first && kept.length > 0 && isUnused(desk)),
    );
    this.#known = ids;
    await Promise.all(this.#desks.map((desk) => desk.refresh()));
    for (const view of kept) if (!this.#desks.some((desk) => desk.view.id === view.id)) this.#add(view);
    if (this.#desks.includes(this.#current)) return;
    const latest = this.#desks.find(({ view }) => view.id === kept[0]?.id) ?? this.#desks[0];
    if (latest) this.#current = latest;
    else this.begin();
  }

  async save(): Promise<void> {
    await Promise.all(this.#desks.map((desk) => desk.save()));
  }

  /**
   * Removes the view of this moment; `bring` puts it back.
   *
   * @throws what the store throws: then it is there still
   */
  async remove(): Promise<Kept> {
    const gone = this.#current;
    const { view } = gone;
    await gone.save();
    await this.#options.store.remove([view.id]).catch((error: unknown) => {
      // What was never kept is in memory alone.
      if (this.#known.has(view.id)) throw error;
    });
    gone.drop();
    this.#desks = this.#desks.filter((desk) => desk !== gone);
    const [latest] = [...this.#desks].sort((a, b) => b.view.opened.localeCompare(a.view.opened));
    if (latest) this.#current = latest;
    else this.begin();
    return view;
  }

  /** Removes everything, from memory in any case. */
  async clear(): Promise<void> {
    const ids = this.#desks.map(({ view }) => view.id);
    for (const desk of this.#desks) desk.drop();
    this.#desks = [];
    this.begin();
    await this.#options.store.remove(ids);
  }

  #add(view: Kept): Desk {
    const desk = new Desk({ ...this.#options, view });
    this.#desks = [...this.#desks, desk];
    return desk;
  }
}

function isEmpty({ parts, algemeen, naam, adres, email, namens }: Kept): boolean {
  return parts.length === 0 && [algemeen, naam, adres, email, namens].every((text) => text === '');
}
