import { readEnv } from "../env.ts";
import { wordsIn } from "../words/words.ts";
import { approverCommand } from "./approver.ts";
import { type Command, CommandRefusal, type Shell, WrongUse } from "./command.ts";
import { demoCommand } from "./demo.ts";
import { identityCommand } from "./identity.ts";
import { logCommand } from "./log.ts";
import { roundCommand } from "./round.ts";
import { startCommand } from "./start.ts";

const commands: Readonly<Record<string, Command>> = {
  start: startCommand,
  approver: approverCommand,
  identity: identityCommand,
  round: roundCommand,
  log: logCommand,
  demo: demoCommand,
};

/** Runs one command of the hub and gives its exit code: 0, 1 refused, 2 wrong use. */
export async function runCommand(
  argv: readonly string[],
  variables: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const args = argv.filter((arg, index) => index > 0 || arg !== "--");
  const env = readEnv(variables);
  const allWords = wordsIn(typeof env === "string" ? "nl" : env.language);
  const words = allWords.command;
  const note = (text: string) => process.stderr.write(`${text}\n`);
  if (typeof env === "string") {
    note(words.invalidSetting(env));
    return 1;
  }
  const print = (text: string) => process.stdout.write(`${text}\n`);
  const shell: Shell = { env, words, allWords, now: () => new Date(), print, note };
  const [name = "", ...rest] = args;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) return explain(name, shell);
  if (rest.includes("--help")) {
    print(`${words.does[command.does]}\n\n  ${command.usage}`);
    return 0;
  }
  return runAndReport(command, rest, shell);
}

function explain(name: string, { words, print, note }: Shell): number {
  const lines = Object.values(commands).map(
    ({ usage, does }) => `  ${usage}\n      ${words.does[does]}`,
  );
  const known = `${words.overview}\n\n${lines.join("\n")}`;
  if (name === "--help" || name === "help") {
    print(known);
    return 0;
  }
  note(name === "" ? known : `${words.unknownCommand(name)}\n${known}`);
  return 2;
}

async function runAndReport(command: Command, args: readonly string[], shell: Shell) {
  try {
    await command.run(args, shell);
    return 0;
  } catch (error) {
    if (error instanceof CommandRefusal) {
      shell.note(error.message);
      return 1;
    }
    if (error instanceof WrongUse || isParseArgsError(error)) {
      const message = error instanceof WrongUse ? error.message : shell.words.wrongUse;
      shell.note(`${message}\n\n  ${command.usage}`);
      return 2;
    }
    throw error;
  }
}

function isParseArgsError(error: unknown): boolean {
  return (
    error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE")
  );
}
