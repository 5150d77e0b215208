/** What is wrong with the chosen files before anything is sent. */
export type FilesProblem =
  | { readonly type: "otherKind" | "empty" | "double"; readonly files: readonly string[] }
  | { readonly type: "tooMany"; readonly most: number };

/** What is looked at before sending: a file's name and its size in bytes. */
type NamedFile = { readonly name: string; readonly size: number };

const mostFiles = 50;

/** The first thing that is wrong with the files, or null when they can be sent. */
export function checkFiles(files: readonly NamedFile[]): FilesProblem | null {
  const other = files.filter(({ name }) => !/\.(csv|xlsx)$/i.test(name));
  if (other.length > 0) return { type: "otherKind", files: namesOf(other) };
  if (files.length > mostFiles) return { type: "tooMany", most: mostFiles };
  const empty = files.filter(({ size }) => size === 0);
  if (empty.length > 0) return { type: "empty", files: namesOf(empty) };
  const double = files.filter((file, at) => files.findIndex(({ name }) => name === file.name) < at);
  return double.length > 0 ? { type: "double", files: namesOf(double) } : null;
}

function namesOf(files: readonly NamedFile[]): string[] {
  return files.map(({ name }) => name);
}
