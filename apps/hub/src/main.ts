import { runCommand } from "./cli/run-command.ts";

process.env.NODE_ENV ??= "production";
// Whoever reads the answer may stop reading: `main.ts log verify | head` is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});
process.exitCode = await runCommand(process.argv.slice(2), process.env);
