import type { NamedSignal } from "../features/signal/signals-of.ts";

type DemoAccount = { readonly email: string; readonly role: string; readonly organisation: string };
type UserLine = {
  readonly email: string;
  readonly name: string;
  readonly role: string;
  readonly disabled: boolean;
  readonly validUntil: string | null;
  readonly teams: readonly string[] | null;
};
type AuditLine = { readonly name: string; readonly ok: boolean };

export const nl = {
  overviewTitle: "Nabij: één-op-één-zorg vastleggen, bespreken en vergelijken.",
  does: {
    start:
      "Start de node met beide webapps; een lege map krijgt eerst een verzonnen organisatie. Met --demo vergelijkt die zich met andere.",
    demo: "Laadt een verzonnen organisatie.",
    template: "Toont de kolommen en een voorbeeldregel van één soort bestand.",
    import:
      "Leest CSV-bestanden en Excel-werkmappen en meldt per regel wat er is opgeslagen, geweigerd of herhaald.",
    signals: "Toont de signalen van een dag, met de feiten waarop ze rusten en de bron.",
    export:
      "Schrijft gegevens uit: de minimale gegevensset, alle tabellen (csv), een FHIR-bundel of het overzicht voor de inspectie.",
    report: "Schrijft een verslag van een traject als Word-bestand, uit wat is vastgelegd.",
    guide:
      "Controleert, publiceert en vergelijkt de leidraden van het gesprek; ook een eigen bestand.",
    corpus: "Toont hoe goed de woordenlijsten het doen op zinnen die daarvoor zijn geschreven.",
    federation:
      "Regelt het vergelijken met andere organisaties; zonder aanmelding gaat er niets uit.",
    user: "Voegt mensen toe die mogen inloggen, toont ze en blokkeert ze.",
    audit: "Controleert of het toegangslogboek heel is.",
    backup:
      "Maakt van de hele gegevensmap één bestand, terwijl de node mag draaien. Er staan persoonsgegevens in.",
    restore:
      "Zet een back-up terug in een lege gegevensmap; met --set-aside wordt wat er staat eerst apart gezet.",
    doctor: "Kijkt of deze node in orde is, en zegt per punt wat je kunt doen. Verandert niets.",
  },
  wrongUse: "Dit commando is zo niet te gebruiken.",
  unknownCommand: (name: string) => `Het commando "${name}" bestaat niet.`,
  invalidSetting: (name: string) => `De instelling ${name} heeft geen geldige waarde.`,
  databaseTooNew: (found: number, known: number) =>
    `Deze gegevens zijn van een nieuwere versie van Nabij (schema ${found}, deze versie kent ${known}); werk Nabij bij.`,
  databaseIsBackup:
    "De gegevens in deze map zijn een back-up. Haal het bestand eruit en gebruik nabij restore.",
  alreadyRunning: (folder: string) =>
    `Op de map ${folder} draait al een node. Stop die eerst, of kies met NABIJ_DATA_DIR een andere map.`,
  folderUnwritable: (folder: string) =>
    `In de map ${folder} kan Nabij niet schrijven; kies met NABIJ_DATA_DIR een andere map.`,
  portTaken: (port: number) =>
    `Poort ${port} is al in gebruik; stop het andere programma of kies met PORT een andere poort.`,
  cannotListen: (host: string, port: number) =>
    `Nabij kan niet luisteren op ${host}:${port}; kies met HOST en PORT een ander adres.`,
  loadingDemo: "Lege map: een verzonnen organisatie wordt geladen…",
  keepingSignals: (organisations: number) =>
    `Signalen worden opnieuw bepaald voor ${organisations} organisatie(s); daarna start de node…`,
  running: (address: string, folder: string) =>
    `\nNabij draait op ${address}\nGegevens staan in ${folder}. Stoppen: Ctrl+C.`,
  demoLogins: (accounts: readonly DemoAccount[], password: string) =>
    [
      "\nLet op: de gegevens zijn verzonnen. Vul hier geen echte cliënten in.",
      `Inloggen met één klik op de inlogpagina, of met wachtwoord ${password}:`,
      ...accounts.map(
        ({ email, role, organisation }) => `  ${email.padEnd(38)} ${role} (${organisation})`,
      ),
    ].join("\n"),
  startingHub: "Een hub met verzonnen organisaties wordt gestart…",
  comparing: (organisation: string, hub: string) =>
    `\n${organisation} vergelijkt zich met verzonnen organisaties. De hub draait op ${hub}\nBinnen een minuut staan de eerste cijfers op de pagina Vergelijken.`,
  hubNotStarted: "De hub van de demo start niet. De node draait zonder vergelijking verder.",
  hubStopped: "De hub van de demo is gestopt. Er wordt niet meer vergeleken.",
  demoNeedsFiction:
    "In deze map staat een echte organisatie. Kies voor de demo met NABIJ_DATA_DIR een andere map.",
  demoLoaded: (name: string, trajectories: number, password: string) =>
    `${name} is geladen: ${trajectories} trajecten, alles verzonnen. Wachtwoord van de demo-accounts: ${password}`,
  demoThere: "Deze verzonnen organisatie is al geladen.",
  unknownDemo: (known: readonly string[]) => `Kies een organisatie: ${known.join(" of ")}.`,
  ownOrganisation: "Eigen organisatie",
  unknownOrganisation: (name: string) => `Er is geen organisatie "${name}".`,
  chooseOrganisation: (names: readonly string[]) =>
    `Er zijn meer organisaties; kies er een met --organisation: ${names.join(", ")}.`,
  emptyNode: "Er zijn nog geen gegevens; importeer eerst bestanden of laad de demo.",
  noSuchDate: "Die datum bestaat niet; schrijf een dag als 2026-11-01.",
  signalsOn: (at: string, active: number, signals: number) =>
    `${at}: ${active} lopende trajecten, ${signals} signalen`,
  signalLine: (signal: NamedSignal) =>
    `${signal.trajectoryNumber}  ${signal.clientPseudonym}  ${signal.id} ${signal.code}  ${JSON.stringify(signal.evidence)}  [${signal.source}]`,
  unknownKind: (kind: string) =>
    kind === "" ? "Noem een soort bestand." : `De soort "${kind}" bestaat niet.`,
  unknownExport: (kinds: readonly string[]) => `Kies wat je wilt exporteren: ${kinds.join(", ")}.`,
  unknownReport: "Noem een traject en een verslag: evaluation, renewal of transfer.",
  reportNeedsFile: "Noem met --out het bestand waarin het verslag komt.",
  unknownReflectionReport:
    "Noem een gesprek, met --reader team, familie, client, dossier of financier, en --format pdf of docx.",
  unknownConversation: "Er is geen afgesloten gesprek met dit nummer.",
  unknownTrajectory: "Er is geen traject met dit nummer.",
  fileUnwritable: (file: string) => `Het bestand ${file} is niet te schrijven.`,
  reportWritten: (title: string, file: string) => `${title}: ${file}`,
  reportMisses: (what: string) => `Nog niet vastgelegd: ${what}`,
  busy: "Er wordt nu iets anders opgeslagen; probeer het zo weer.",
  stayInside: (rows: number) =>
    `${rows} trajecten. Kleine aantallen wijzen iemand aan: laat dit bestand binnen de organisatie.`,
  noFiles: "Noem ten minste één bestand.",
  fileUnreadable: (file: string) => `Het bestand ${file} is niet te lezen.`,
  mappingInvalid: (file: string) => `Het koppelbestand ${file} is niet te lezen of klopt niet.`,
  imported: (stored: number, changed: number) =>
    `Opgeslagen: ${stored} regels; bijgewerkt: ${changed}.`,
  wouldImport: (valid: number) => `Proef: ${valid} regels zijn goed; er is niets opgeslagen.`,
  notImported: (refused: number) =>
    `Er is niets opgeslagen: ${refused} regels zijn geweigerd. Met --accept-valid worden de goede regels wel opgeslagen.`,
  refusedLine: (file: string, line: number, column: string, reason: string) =>
    `  ${file} regel ${line}${column === "" ? "" : `, ${column}`}: ${reason}`,
  repeatsLine: (count: number) => `Herhaalde regels, één keer genomen: ${count}.`,
  unknownColumnsLine: (columns: readonly string[]) =>
    `Onbekende kolommen, overgeslagen: ${columns.join(", ")}.`,
  progress: (file: string, rows: number, percentage: number) =>
    `${file}: ${rows} regels, ${percentage} %`,
  userAdded: (email: string, password: string) =>
    `${email} kan nu inloggen met wachtwoord ${password} (dit wordt één keer getoond).`,
  userAddUse: (roles: readonly string[]) => `Geef --email, --name en --role (${roles.join(", ")}).`,
  userLine: ({ email, name, role, disabled, validUntil, teams }: UserLine) =>
    `${email}  ${name}  ${role}${teams === null ? "" : `  (${teams.length === 0 ? "geen team" : `team: ${teams.join(", ")}`})`}${validUntil === null ? "" : `  (tot en met ${validUntil})`}${disabled ? "  (geblokkeerd)" : ""}`,
  nameClients: (role: string) =>
    `Een ${role} ziet alleen eigen cliënten. Noem er ten minste één met --client.`,
  unknownClient: "Er is geen cliënt met dit nummer.",
  clientsOrTeams: "Noem cliënten met --client of teams met --team, niet allebei.",
  noTeams: (role: string) => `Een ${role} werkt niet in een team. Laat --team weg.`,
  unknownTeam: (name: string) => `Er is geen team met de naam ${name}.`,
  userDisabled: "Deze persoon kan niet meer inloggen.",
  unknownUser: "Er is niemand met dit e-mailadres.",
  emailTaken: "Er is al iemand met dit e-mailadres.",
  auditLine: ({ name, ok }: AuditLine) => `${name}: ${ok ? "heel" : "niet heel"}`,
  auditBroken:
    "Het toegangslogboek is niet heel: een regel is veranderd, weggehaald of ertussen gezet.",
};

export type CliWords = typeof nl;
