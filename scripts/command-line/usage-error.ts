/** What was typed cannot be carried out; the message says why, in Dutch, without a capital and a full stop. */
export class UsageError extends Error {
  override name = 'UsageError';
  /** A further sentence, such as what was meant perhaps. */
  readonly hint: string | null;

  constructor(message: string, hint: string | null = null) {
    super(message);
    this.hint = hint;
  }
}
