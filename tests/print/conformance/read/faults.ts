/** What a file can have wrong as a file: each is a rule's to tell. */
import type { Finding } from '../rule.ts';

export type FileFault =
  | 'cross-reference'
  | 'cross-reference-stream'
  | 'trailer'
  | 'object-once'
  | 'object-stream'
  | 'object-layout'
  | 'object-syntax'
  | 'hexadecimal'
  | 'body'
  | 'stream-length';

/** Thrown where reading cannot go on without a guess. */
export class Unreadable extends SyntaxError {
  readonly fault: FileFault;

  constructor(message: string, fault: FileFault = 'object-syntax') {
    super(message);
    this.fault = fault;
  }
}

/** Collects them while the file is read. */
export class FileFaults {
  readonly #findings = new Map<FileFault, Finding[]>();

  get none(): boolean {
    return this.#findings.size === 0;
  }

  of(fault: FileFault): readonly Finding[] {
    return this.#findings.get(fault) ?? [];
  }

  note(fault: FileFault, message: string, where = 'file'): void {
    this.#findings.set(fault, [...this.of(fault), { message, where }]);
  }

  /** What a step of reading gives; nothing, with the reason noted, where it cannot go on. */
  attempt<T>(where: string, read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.note(error.fault, `Here ${error.message}.`, where);
      return undefined;
    }
  }
}
