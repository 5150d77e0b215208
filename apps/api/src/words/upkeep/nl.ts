import type { BackupRefusal, MadeBackup } from "../../upkeep/make-backup.ts";
import type { PutBack, PutBackRefusal } from "../../upkeep/put-back.ts";
import { findings } from "./findings-nl.ts";

const backupRefused: {
  readonly [Type in BackupRefusal["type"]]: (file: string, folder: string) => string;
} = {
  NoData: (_, folder) => `In ${folder} staan nog geen gegevens. Er is geen back-up gemaakt.`,
  FileExists: (file) =>
    `${file} bestaat al. Een back-up schrijft nooit over een bestand heen: kies een andere naam.`,
  FileUnwritable: (file) =>
    `${file} is niet te schrijven, of de schijf is vol. Er is geen back-up gemaakt.`,
  Busy: () => "Er wordt nu lang achter elkaar opgeslagen. Probeer het zo weer.",
  Damaged: () =>
    "De gegevens zijn niet heel. Er is geen back-up gemaakt. Bewaar de back-ups die je hebt, kijk met nabij doctor wat er is, en kopieer de hele map terwijl de node stilstaat.",
};

const restoreRefused: {
  readonly [Type in PutBackRefusal["type"]]: (file: string, folder: string) => string;
} = {
  NotABackup: (file) =>
    `${file} is geen back-up van Nabij, of niet te lezen. Er is niets veranderd.`,
  TooNew: () =>
    "Deze back-up is van een nieuwere versie van Nabij. Werk Nabij eerst bij. Er is niets veranderd.",
  Damaged: (file) => `${file} is beschadigd. Neem een andere back-up. Er is niets veranderd.`,
  InUse: (_, folder) =>
    `Op ${folder} draait een node of werkt een commando. Stop die eerst. Er is niets veranderd.`,
  NotEmpty: (_, folder) =>
    `In ${folder} staan al gegevens. Met --set-aside worden die apart gezet en komt de back-up ervoor in de plaats.`,
  FolderUnwritable: (_, folder) => `In ${folder} is niet te schrijven, of de schijf is vol.`,
};

/** Words of the commands that look after a node. */
export const nl = {
  backupUse: "Noem één bestand voor de back-up.",
  backupRefused,
  backupMade: ({ file, bytes, organisations, accessLogLines, keys }: MadeBackup) =>
    [
      `Back-up gemaakt en nagekeken: ${file} (${megabytes(bytes)} MB)`,
      `  ${organisations} organisatie(s), ${accessLogLines} regels toegangslogboek${keys === 0 ? "" : `, ${keys} sleutel(s) voor het vergelijken`}`,
    ].join("\n"),
  backupWarning:
    "Alles over cliënten staat erin, onversleuteld. Bewaar het bestand als het dossier zelf. Niet erin: wie nu is ingelogd, codes om mee te doen aan een gesprek, half geüploade bestanden.",
  restoreUse: "Noem één back-up.",
  restoreRefused,
  restored: ({ madeAt, organisations, accessLogLines, setAside }: PutBack) =>
    [
      `Teruggezet${madeAt === null ? "" : `, zoals het was op ${moment(madeAt)}`}: ${organisations} organisatie(s), ${accessLogLines} regels toegangslogboek.`,
      ...(setAside === null ? [] : [`Wat er stond, staat nu in ${setAside}`]),
    ].join("\n"),
  restoreAdvice:
    "Start nu de node. Iedereen logt opnieuw in. Wat daarna is veranderd, gewist of geblokkeerd, is dat niet meer: loop dat na. Een ronde van vergelijken die liep, gaat zonder deze organisatie verder of stopt.",
  asideAdvice: "Gooi die map weg als alles klopt: er staan gegevens over cliënten in.",
  doctorUse: "Dit commando heeft geen namen nodig.",
  marks: { good: "[goed]  ", attention: "[let op]", wrong: "[fout]  " },
  findings,
  allGood: "Alles is in orde.",
  someAttention: (count: number) => `Deze node werkt. ${count} punt(en) vragen aandacht.`,
  someWrong: (count: number) => `${count} punt(en) moeten eerst worden hersteld.`,
};

export type UpkeepWords = typeof nl;

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1).replace(".", ",");
}

function moment(at: string): string {
  const style = { dateStyle: "medium", timeStyle: "short", timeZone: "Europe/Amsterdam" } as const;
  return new Intl.DateTimeFormat("nl", style).format(new Date(at));
}
