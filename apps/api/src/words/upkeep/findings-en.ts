import type { FindingWords } from "./findings-nl.ts";

const restore = "Stop the node and put the last backup back: nabij restore FILE --set-aside.";

/** The sentence of each finding in English. */
export const findings: FindingWords = {
  nodeGood: ({ version }) => `Node ${version}.`,
  nodeOld: ({ version, needed }) =>
    `Node ${version} is too old. Start Nabij with pnpm: that brings Node ${needed} along.`,
  sqliteGood: ({ version }) => `SQLite ${version}.`,
  sqliteOld: ({ version, needed }) =>
    `SQLite ${version} is too old, ${needed} is needed. Install again: pnpm install.`,
  webGood: () => "The web apps are built.",
  webMissing: () => "The web apps are not built. Start with pnpm start, or build them: pnpm build.",
  portFree: ({ port }) => `Port ${port} is free.`,
  portOurs: ({ port, version }) => `This node runs on port ${port}, version ${version}.`,
  portSilent: ({ port }) =>
    `A node runs on this folder, but nothing answers on port ${port} yet. Wait a moment and look again.`,
  portOther: ({ port }) =>
    `Port ${port} is taken by another program. Stop it, or choose another port with PORT.`,
  portOtherFolder: ({ port }) =>
    `On port ${port} runs a Nabij with another data folder. See whether NABIJ_DATA_DIR is right.`,
  folderClosed: ({ folder }) => `Nobody else on this computer can look into ${folder}.`,
  folderOpen: ({ folder, mode }) =>
    `Others on this computer can look into ${folder} (mode ${mode}). Close the folder: chmod 700 ${folder}`,
  folderMissing: ({ folder }) =>
    `The folder ${folder} is not there yet. It is made at the first start.`,
  spaceGood: ({ free }) => `${free} MB is free.`,
  spaceLow: ({ free, wanted }) =>
    `Only ${free} MB is free, ${wanted} MB is needed for a backup or a new version. Make room.`,
  dataMissing: ({ folder }) =>
    `There is no data in ${folder} yet. Start the node, import, or put a backup back.`,
  dataUnreadable: () => `The data cannot be read. ${restore}`,
  dataIsBackup: () =>
    "The data are a backup that was laid in the folder as it is. Take the file out and use nabij restore.",
  schemaGood: ({ version }) => `The data are of this version (schema ${version}).`,
  schemaOld: ({ version, known }) =>
    `The data are of an older version (schema ${version}, this is ${known}). Make a backup; the next start brings them up to date.`,
  schemaNew: ({ version, known }) =>
    `The data are of a newer version (schema ${version}, this one knows ${known}). Update Nabij.`,
  durable: () => "What is stored is on disk at once (WAL, synchronous FULL).",
  notDurable: ({ journal, synchronous }) =>
    `After a power failure something may be lost (${journal}, synchronous ${synchronous}). Start the node once: it sets this right.`,
  whole: () => "The database is whole.",
  damaged: () => `The database is damaged. ${restore}`,
  referencesGood: () => "All that points at something points at something that is there.",
  referencesBroken: () => `There are rows that point nowhere. ${restore}`,
  accessLogGood: () => "The access log is whole.",
  accessLogBroken: () =>
    "The access log is not whole: a line was changed, removed or put in between. See nabij audit verify, and find out who can reach the files.",
  signalsGood: () => "The kept signals are what the facts say.",
  signalsWait: () => "The signals are computed again at the next start. Start the node.",
  signalsDiffer: ({ trajectories }) =>
    `For ${trajectories} trajectory(s) the kept signals differ from the facts. Tell the makers. Whoever saves signal rules has them computed again.`,
  clockGood: () => "The clock is not behind the access log.",
  clockBehind: ({ now, lastLine }) =>
    `The clock says ${now}, and the last line of the access log is of ${lastLine}. Set the clock right.`,
  backupRecent: ({ madeAt }) => `The last backup is of ${madeAt.slice(0, 10)}.`,
  backupOld: ({ madeAt, days }) =>
    `The last backup is of ${madeAt.slice(0, 10)}, ${days} days ago. Make a new one: nabij backup FILE.`,
  backupNone: () => "No backup of this folder was ever made: nabij backup FILE.",
  identityNone: () => "This node compares itself with nobody; nothing goes out.",
  identityGood: () => "The key for comparing can be read.",
  identityUnreadable: () =>
    "The key for comparing is missing or cannot be read. Put a backup back that holds it.",
};
