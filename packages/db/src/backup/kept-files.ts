import type { Database } from "#connect";

/** A small file of the data folder that a backup holds beside the rows. */
export type KeptFile = { readonly name: string; readonly content: Buffer };

/** Keeps files in a backup, in a table that no node knows. */
export function keepFiles({ sqlite }: Database, files: readonly KeptFile[]): void {
  sqlite.exec("create table kept_file (name text primary key, content blob not null) strict");
  const insert = sqlite.prepare("insert into kept_file values (?, ?)");
  for (const { name, content } of files) insert.run(name, content);
}

/** The files in a backup. */
export function keptFiles({ sqlite }: Database): readonly KeptFile[] {
  return sqlite.prepare<[], KeptFile>("select name, content from kept_file order by name").all();
}

/** Takes the files out of what was a backup; they are overwritten, not only unlinked. */
export function dropKeptFiles({ sqlite }: Database): void {
  sqlite.exec("delete from kept_file; drop table kept_file");
}
