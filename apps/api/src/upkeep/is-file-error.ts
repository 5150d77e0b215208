/** Whether the file system says no: a full disk, a folder that is not there or may not be written. */
export function isFileError(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return /^(E[A-Z]+|SQLITE_(FULL|CANTOPEN\w*|READONLY\w*|IOERR\w*))$/.test(code);
}
