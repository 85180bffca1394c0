/** Something that whoever runs this can mend, and no fault of ours: its message is meant for people. */
export class ExpectedError extends Error {
  override name = 'ExpectedError';
}
