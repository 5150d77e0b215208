/** What a look at a node may find, with the facts of its sentence; nothing about anybody. */
export type Findings = {
  readonly nodeGood: { readonly version: string };
  readonly nodeOld: { readonly version: string; readonly needed: number };
  readonly sqliteGood: { readonly version: string };
  readonly sqliteOld: { readonly version: string; readonly needed: string };
  readonly webGood: Nothing;
  readonly webMissing: Nothing;
  readonly portFree: { readonly port: number };
  readonly portOurs: { readonly port: number; readonly version: string };
  readonly portSilent: { readonly port: number };
  readonly portOther: { readonly port: number };
  readonly portOtherFolder: { readonly port: number };
  readonly folderClosed: { readonly folder: string };
  readonly folderOpen: { readonly folder: string; readonly mode: string };
  readonly folderMissing: { readonly folder: string };
  /** In MiB. */
  readonly spaceGood: { readonly free: number };
  readonly spaceLow: { readonly free: number; readonly wanted: number };
  readonly dataMissing: { readonly folder: string };
  readonly dataUnreadable: Nothing;
  readonly dataIsBackup: Nothing;
  readonly schemaGood: { readonly version: number };
  readonly schemaOld: { readonly version: number; readonly known: number };
  readonly schemaNew: { readonly version: number; readonly known: number };
  readonly durable: Nothing;
  readonly notDurable: { readonly journal: string; readonly synchronous: number };
  readonly whole: Nothing;
  readonly damaged: Nothing;
  readonly referencesGood: Nothing;
  readonly referencesBroken: Nothing;
  readonly accessLogGood: Nothing;
  readonly accessLogBroken: Nothing;
  readonly signalsGood: Nothing;
  readonly signalsWait: Nothing;
  readonly signalsDiffer: { readonly trajectories: number };
  readonly clockGood: Nothing;
  readonly clockBehind: { readonly now: string; readonly lastLine: string };
  readonly backupRecent: { readonly madeAt: string };
  readonly backupOld: { readonly madeAt: string; readonly days: number };
  readonly backupNone: Nothing;
  readonly identityNone: Nothing;
  readonly identityGood: Nothing;
  readonly identityUnreadable: Nothing;
};

type Nothing = Readonly<Record<never, never>>;

/** `attention` asks for something some day; `wrong` has to be mended before people rely on it. */
export type Mark = "good" | "attention" | "wrong";

/** One line of what was found. */
export type Finding = {
  readonly [Id in keyof Findings]: {
    readonly id: Id;
    readonly mark: Mark;
    readonly facts: Findings[Id];
  };
}[keyof Findings];

/** Puts a finding together, with facts that fit what was found. */
export function found<Id extends keyof Findings>(mark: Mark, id: Id, facts: Findings[Id]): Finding {
  return { id, mark, facts } as Finding;
}
