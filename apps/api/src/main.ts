import { runCommand } from "./cli/run-command.ts";

process.env.NODE_ENV ??= "production";
process.exitCode = await runCommand(process.argv.slice(2), process.env);
