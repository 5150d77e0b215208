import type { CliWords } from "./nl.ts";

export const en: CliWords = {
  overviewTitle: "Nabij: register, discuss and compare one-to-one care.",
  does: {
    start:
      "Starts the node with both web apps; an empty folder first gets a fictional organisation. With --demo it compares itself with others.",
    demo: "Loads a fictional organisation.",
    template: "Shows the columns and an example row of one kind of file.",
    import:
      "Reads CSV files and Excel workbooks and reports per row what was stored, refused or repeated.",
    signals: "Shows the signals of a day, with the facts they rest on and their source.",
    export:
      "Writes data out: the minimum data set, all tables (csv), a FHIR bundle or the overview for the inspectorate.",
    report: "Writes a report of a trajectory as a Word file, from what is recorded.",
    guide: "Checks, publishes and compares the guides of the conversation; a file of your own too.",
    corpus: "Shows how well the word lists do on sentences written for them.",
    federation: "Arranges comparing with other organisations; nothing goes out until you apply.",
    user: "Adds, lists and disables the people who may sign in.",
    audit: "Checks that the access log is whole.",
    backup:
      "Makes one file of the whole data folder, while the node may run. It holds personal data.",
    restore:
      "Puts a backup back in an empty data folder; with --set-aside what is there is put aside first.",
    doctor: "Looks whether this node is in order, and says per point what to do. Changes nothing.",
  },
  wrongUse: "This command cannot be used like that.",
  unknownCommand: (name) => `There is no command "${name}".`,
  invalidSetting: (name) => `The setting ${name} has no valid value.`,
  databaseTooNew: (found, known) =>
    `This data belongs to a newer version of Nabij (schema ${found}, this version knows ${known}); update Nabij.`,
  databaseIsBackup:
    "The data in this folder are a backup. Take the file out and use nabij restore.",
  alreadyRunning: (folder) =>
    `A node runs on the folder ${folder} already. Stop it first, or choose another with NABIJ_DATA_DIR.`,
  folderUnwritable: (folder) =>
    `Nabij cannot write in the folder ${folder}; choose another with NABIJ_DATA_DIR.`,
  portTaken: (port) =>
    `Port ${port} is in use; stop the other program or choose another port with PORT.`,
  cannotListen: (host, port) =>
    `Nabij cannot listen on ${host}:${port}; choose another address with HOST and PORT.`,
  loadingDemo: "Empty folder: loading a fictional organisation…",
  keepingSignals: (organisations) =>
    `Computing the signals of ${organisations} organisation(s) again; then the node starts…`,
  running: (address, folder) =>
    `\nNabij runs on ${address}\nData is kept in ${folder}. Stop with Ctrl+C.`,
  demoLogins: (accounts, password) =>
    [
      "\nNote: the data is fictional. Do not enter real clients here.",
      `Sign in with one click on the sign-in page, or with password ${password}:`,
      ...accounts.map(
        ({ email, role, organisation }) => `  ${email.padEnd(38)} ${role} (${organisation})`,
      ),
    ].join("\n"),
  startingHub: "Starting a hub with made-up organisations…",
  comparing: (organisation, hub) =>
    `\n${organisation} compares itself with made-up organisations. The hub runs on ${hub}\nWithin a minute the first figures stand on the page Compare.`,
  hubNotStarted: "The hub of the demo does not start. The node runs on without a comparison.",
  hubStopped: "The hub of the demo stopped. Nothing is compared any more.",
  demoNeedsFiction:
    "This folder holds a real organisation. Choose another for the demo with NABIJ_DATA_DIR.",
  demoLoaded: (name, trajectories, password) =>
    `${name} is loaded: ${trajectories} trajectories, all fictional. Password of the demo accounts: ${password}`,
  demoThere: "This fictional organisation is already loaded.",
  unknownDemo: (known) => `Choose an organisation: ${known.join(" or ")}.`,
  ownOrganisation: "Own organisation",
  unknownOrganisation: (name) => `There is no organisation "${name}".`,
  chooseOrganisation: (names) =>
    `There is more than one organisation; choose with --organisation: ${names.join(", ")}.`,
  emptyNode: "There is no data yet; import files or load the demo first.",
  noSuchDate: "There is no such date; write a day as 2026-11-01.",
  signalsOn: (at, active, signals) => `${at}: ${active} active trajectories, ${signals} signals`,
  signalLine: (signal) =>
    `${signal.trajectoryNumber}  ${signal.clientPseudonym}  ${signal.id} ${signal.code}  ${JSON.stringify(signal.evidence)}  [${signal.source}]`,
  unknownKind: (kind) => (kind === "" ? "Name a kind of file." : `There is no kind "${kind}".`),
  unknownExport: (kinds) => `Choose what to export: ${kinds.join(", ")}.`,
  unknownReport: "Name a trajectory and a report: evaluation, renewal or transfer.",
  reportNeedsFile: "Name with --out the file the report goes into.",
  unknownReflectionReport:
    "Name a conversation, with --reader team, familie, client, dossier or financier, and --format pdf or docx.",
  unknownConversation: "There is no closed conversation with this number.",
  unknownTrajectory: "There is no trajectory with this number.",
  fileUnwritable: (file) => `The file ${file} cannot be written.`,
  reportWritten: (title, file) => `${title}: ${file}`,
  reportMisses: (what) => `Not recorded yet: ${what}`,
  busy: "Something else is being stored right now; try again in a moment.",
  stayInside: (rows: number) =>
    `${rows} trajectories. Small numbers point at someone: keep this file within the organisation.`,
  noFiles: "Name at least one file.",
  fileUnreadable: (file) => `The file ${file} cannot be read.`,
  mappingInvalid: (file) => `The mapping file ${file} cannot be read or is not valid.`,
  imported: (stored, changed) => `Stored: ${stored} rows; updated: ${changed}.`,
  wouldImport: (valid) => `Trial: ${valid} rows are good; nothing was stored.`,
  notImported: (refused) =>
    `Nothing was stored: ${refused} rows were refused. With --accept-valid the good rows are stored.`,
  refusedLine: (file, line, column, reason) =>
    `  ${file} line ${line}${column === "" ? "" : `, ${column}`}: ${reason}`,
  repeatsLine: (count) => `Repeated rows, taken once: ${count}.`,
  unknownColumnsLine: (columns) => `Unknown columns, ignored: ${columns.join(", ")}.`,
  progress: (file, rows, percentage) => `${file}: ${rows} rows, ${percentage}%`,
  userAdded: (email, password) =>
    `${email} can now sign in with password ${password} (shown once).`,
  userAddUse: (roles) => `Give --email, --name and --role (${roles.join(", ")}).`,
  userLine: ({ email, name, role, disabled, validUntil, teams }) =>
    `${email}  ${name}  ${role}${teams === null ? "" : `  (${teams.length === 0 ? "no team" : `team: ${teams.join(", ")}`})`}${validUntil === null ? "" : `  (until ${validUntil})`}${disabled ? "  (disabled)" : ""}`,
  nameClients: (role) => `A ${role} sees own clients only. Name at least one with --client.`,
  unknownClient: "There is no client with this number.",
  clientsOrTeams: "Name clients with --client or teams with --team, not both.",
  noTeams: (role) => `A ${role} does not work in a team. Leave out --team.`,
  unknownTeam: (name) => `There is no team called ${name}.`,
  userDisabled: "This person can no longer sign in.",
  unknownUser: "There is nobody with this e-mail address.",
  emailTaken: "Somebody already has this e-mail address.",
  auditLine: ({ name, ok }) => `${name}: ${ok ? "whole" : "not whole"}`,
  auditBroken: "The access log is not whole: a line was changed, removed or put in between.",
};
