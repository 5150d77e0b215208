import { findings } from "./findings-en.ts";
import type { UpkeepWords } from "./nl.ts";

/** Words of the commands that look after a node. */
export const en: UpkeepWords = {
  backupUse: "Name one file for the backup.",
  backupRefused: {
    NoData: (_, folder) => `There is no data in ${folder} yet. No backup was made.`,
    FileExists: (file) =>
      `${file} exists already. A backup never overwrites a file: choose another name.`,
    FileUnwritable: (file) => `${file} cannot be written, or the disk is full. No backup was made.`,
    Busy: () => "Something is being stored for a long time now. Try again in a moment.",
    Damaged: () =>
      "The data are not whole. No backup was made. Keep the backups you have, see with nabij doctor what is wrong, and copy the whole folder while the node is stopped.",
  },
  backupMade: ({ file, bytes, organisations, accessLogLines, keys }) =>
    [
      `Backup made and checked: ${file} (${(bytes / 1_000_000).toFixed(1)} MB)`,
      `  ${organisations} organisation(s), ${accessLogLines} lines of access log${keys === 0 ? "" : `, ${keys} key(s) for comparing`}`,
    ].join("\n"),
  backupWarning:
    "Everything about clients is in it, not encrypted. Keep the file as you keep the record itself. Not in it: who is signed in now, codes to join a conversation, files half uploaded.",
  restoreUse: "Name one backup.",
  restoreRefused: {
    NotABackup: (file) => `${file} is not a backup of Nabij, or cannot be read. Nothing changed.`,
    TooNew: () =>
      "This backup is of a newer version of Nabij. Update Nabij first. Nothing changed.",
    Damaged: (file) => `${file} is damaged. Take another backup. Nothing changed.`,
    InUse: (_, folder) =>
      `A node runs on ${folder}, or a command works there. Stop it first. Nothing changed.`,
    NotEmpty: (_, folder) =>
      `There is data in ${folder} already. With --set-aside it is put aside and the backup takes its place.`,
    FolderUnwritable: (_, folder) => `${folder} cannot be written, or the disk is full.`,
  },
  restored: ({ madeAt, organisations, accessLogLines, setAside }) =>
    [
      `Put back${madeAt === null ? "" : `, as it was on ${moment(madeAt)}`}: ${organisations} organisation(s), ${accessLogLines} lines of access log.`,
      ...(setAside === null ? [] : [`What was there is now in ${setAside}`]),
    ].join("\n"),
  restoreAdvice:
    "Now start the node. Everybody signs in again. What was changed, erased or blocked later is so no more: go through that. A round of comparing that ran goes on without this organisation, or stops.",
  asideAdvice: "Throw that folder away when all is well: it holds data about clients.",
  doctorUse: "This command needs no names.",
  marks: { good: "[good]     ", attention: "[attention]", wrong: "[wrong]    " },
  findings,
  allGood: "Everything is in order.",
  someAttention: (count) => `This node works. ${count} point(s) ask for attention.`,
  someWrong: (count) => `${count} point(s) have to be mended first.`,
};

function moment(at: string): string {
  const style = { dateStyle: "medium", timeStyle: "short", timeZone: "Europe/Amsterdam" } as const;
  return new Intl.DateTimeFormat("en-GB", style).format(new Date(at));
}
