import { auditCommand } from "./audit.ts";
import type { Command } from "./command.ts";
import { demoCommand } from "./demo.ts";
import { importCommand } from "./import.ts";
import { signalsCommand } from "./signals.ts";
import { startCommand } from "./start.ts";
import { templateCommand } from "./template.ts";
import { userCommand } from "./user.ts";

/** The commands by name, in the order of the overview (product §6). */
export const commands: Readonly<Record<string, Command>> = {
  start: startCommand,
  demo: demoCommand,
  template: templateCommand,
  import: importCommand,
  signals: signalsCommand,
  user: userCommand,
  audit: auditCommand,
};
