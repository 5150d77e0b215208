/** The file was written by a newer Nabij: `found` migrations where this one knows `known`. */
export class DatabaseTooNewError extends Error {
  readonly found: number;
  readonly known: number;

  constructor(found: number, known: number) {
    super(`the database has schema version ${found}, this version knows ${known}`);
    this.name = "DatabaseTooNewError";
    this.found = found;
    this.known = known;
  }
}

/** The folder or file cannot be written, or is not there to read. */
export class DatabaseUnwritableError extends Error {
  readonly file: string;

  constructor(file: string, cause: unknown) {
    super("the database file cannot be opened or written", { cause });
    this.name = "DatabaseUnwritableError";
    this.file = file;
  }
}

/** The file is a backup: it has to be put back before it can be worked with. */
export class DatabaseIsBackupError extends Error {
  constructor() {
    super("the database file is a backup");
    this.name = "DatabaseIsBackupError";
  }
}

/** The file is not a backup of Nabij, or no database at all. */
export class NotABackupError extends Error {
  constructor(cause?: unknown) {
    super("the file is not a backup", { cause });
    this.name = "NotABackupError";
  }
}
