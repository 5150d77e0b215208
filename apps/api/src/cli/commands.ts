import type { Command } from "./command.ts";

/** The commands by name, in the order of the overview (product §6); only the one asked for is loaded. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import("./start.ts")).startCommand,
  demo: async () => (await import("./demo.ts")).demoCommand,
  template: async () => (await import("./template.ts")).templateCommand,
  import: async () => (await import("./import.ts")).importCommand,
  signals: async () => (await import("./signals.ts")).signalsCommand,
  export: async () => (await import("./export.ts")).exportCommand,
  report: async () => (await import("./report.ts")).reportCommand,
  guide: async () => (await import("./guide.ts")).guideCommand,
  corpus: async () => (await import("./corpus.ts")).corpusCommand,
  federation: async () => (await import("./federation.ts")).federationCommand,
  user: async () => (await import("./user.ts")).userCommand,
  audit: async () => (await import("./audit.ts")).auditCommand,
  backup: async () => (await import("./backup.ts")).backupCommand,
  restore: async () => (await import("./restore.ts")).restoreCommand,
  doctor: async () => (await import("./doctor.ts")).doctorCommand,
};
