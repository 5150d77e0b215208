import type { Findings } from "../../upkeep/finding.ts";

/** The sentence of each finding; one that is not good says what to do. */
export type FindingWords = {
  readonly [Id in keyof Findings]: (facts: Findings[Id]) => string;
};

const restore = "Stop de node en zet de laatste back-up terug: nabij restore BESTAND --set-aside.";

export const findings: FindingWords = {
  nodeGood: ({ version }) => `Node ${version}.`,
  nodeOld: ({ version, needed }) =>
    `Node ${version} is te oud. Start Nabij met pnpm: dat brengt Node ${needed} mee.`,
  sqliteGood: ({ version }) => `SQLite ${version}.`,
  sqliteOld: ({ version, needed }) =>
    `SQLite ${version} is te oud, ${needed} is nodig. Installeer opnieuw: pnpm install.`,
  webGood: () => "De webapps zijn gebouwd.",
  webMissing: () => "De webapps zijn niet gebouwd. Start met pnpm start, of bouw ze: pnpm build.",
  portFree: ({ port }) => `Poort ${port} is vrij.`,
  portOurs: ({ port, version }) => `Op poort ${port} draait deze node, versie ${version}.`,
  portSilent: ({ port }) =>
    `Op deze map draait een node, maar op poort ${port} komt nog geen antwoord. Wacht even en kijk opnieuw.`,
  portOther: ({ port }) =>
    `Poort ${port} is bezet door een ander programma. Stop dat, of kies met PORT een andere poort.`,
  portOtherFolder: ({ port }) =>
    `Op poort ${port} draait een Nabij met een andere gegevensmap. Kijk of NABIJ_DATA_DIR klopt.`,
  folderClosed: ({ folder }) => `Niemand anders op deze computer kan in ${folder} kijken.`,
  folderOpen: ({ folder, mode }) =>
    `Anderen op deze computer kunnen in ${folder} kijken (rechten ${mode}). Sluit de map: chmod 700 ${folder}`,
  folderMissing: ({ folder }) =>
    `De map ${folder} is er nog niet. Bij de eerste start wordt hij gemaakt.`,
  spaceGood: ({ free }) => `Er is ${free} MB vrij.`,
  spaceLow: ({ free, wanted }) =>
    `Er is nog ${free} MB vrij, ${wanted} MB is nodig voor een back-up of een nieuwe versie. Maak ruimte.`,
  dataMissing: ({ folder }) =>
    `In ${folder} staan nog geen gegevens. Start de node, importeer, of zet een back-up terug.`,
  dataUnreadable: () => `De gegevens zijn niet te lezen. ${restore}`,
  dataIsBackup: () =>
    "De gegevens zijn een back-up die zo in de map is gelegd. Haal het bestand eruit en gebruik nabij restore.",
  schemaGood: ({ version }) => `De gegevens zijn van deze versie (schema ${version}).`,
  schemaOld: ({ version, known }) =>
    `De gegevens zijn van een oudere versie (schema ${version}, dit is ${known}). Maak een back-up; bij de volgende start worden ze bijgewerkt.`,
  schemaNew: ({ version, known }) =>
    `De gegevens zijn van een nieuwere versie (schema ${version}, deze kent ${known}). Werk Nabij bij.`,
  durable: () => "Wat is opgeslagen, staat meteen op schijf (WAL, synchronous FULL).",
  notDurable: ({ journal, synchronous }) =>
    `Na een stroomstoring kan er iets kwijt zijn (${journal}, synchronous ${synchronous}). Start de node één keer: die zet het goed.`,
  whole: () => "De database is heel.",
  damaged: () => `De database is beschadigd. ${restore}`,
  referencesGood: () => "Alles wat naar iets verwijst, verwijst naar iets dat er is.",
  referencesBroken: () => `Er zijn regels die nergens naar verwijzen. ${restore}`,
  accessLogGood: () => "Het toegangslogboek is heel.",
  accessLogBroken: () =>
    "Het toegangslogboek is niet heel: een regel is veranderd, weggehaald of ertussen gezet. Zie nabij audit verify, en zoek uit wie bij de bestanden kan.",
  signalsGood: () => "De bewaarde signalen zijn wat de feiten zeggen.",
  signalsWait: () => "De signalen worden bij de volgende start opnieuw bepaald. Start de node.",
  signalsDiffer: ({ trajectories }) =>
    `Bij ${trajectories} traject(en) zijn de bewaarde signalen anders dan de feiten. Meld dit aan de makers. Wie signaalregels opslaat, laat ze opnieuw bepalen.`,
  clockGood: () => "De klok loopt niet achter op het toegangslogboek.",
  clockBehind: ({ now, lastLine }) =>
    `De klok staat op ${now}, en de laatste regel van het toegangslogboek is van ${lastLine}. Zet de klok goed.`,
  backupRecent: ({ madeAt }) => `De laatste back-up is van ${madeAt.slice(0, 10)}.`,
  backupOld: ({ madeAt, days }) =>
    `De laatste back-up is van ${madeAt.slice(0, 10)}, ${days} dagen geleden. Maak een nieuwe: nabij backup BESTAND.`,
  backupNone: () => "Van deze map is nog nooit een back-up gemaakt: nabij backup BESTAND.",
  identityNone: () => "Deze node vergelijkt zich met niemand; er gaat niets naar buiten.",
  identityGood: () => "De sleutel voor het vergelijken is te lezen.",
  identityUnreadable: () =>
    "De sleutel voor het vergelijken ontbreekt of is niet te lezen. Zet een back-up terug waar hij in zit.",
};
