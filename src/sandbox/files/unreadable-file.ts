// Why a file could not be opened: one reason id per kind of refusal. The sentences belong to whoever shows them.

export type UnreadableReason =
  | 'empty'
  | 'lockFile'
  | 'encrypted'
  | 'notAWorkbook'
  | 'wordDocument'
  | 'otherOffice'
  | 'strictOoxml'
  | 'legacyUnsupported'
  | 'damaged'
  | 'zipBomb'
  | 'tooLarge';

/** The file is refused as a whole; nothing of it was read. */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError';

  constructor(
    readonly reason: UnreadableReason,
    readonly fileName: string,
    options?: ErrorOptions,
  ) {
    super(`${fileName}: ${reason}`, options);
  }
}
