import { readEnv } from "../env.ts";
import { cliWords } from "../words/cli-words.ts";
import { type Command, CommandRefusal, type Shell, WrongUse } from "./command.ts";
import { commands } from "./commands.ts";

/** Runs one command of the tool and gives its exit code: 0, 1 refused, 2 wrong use. */
export async function runCommand(
  argv: readonly string[],
  variables: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const args = argv[0] === "--" ? argv.slice(1) : argv;
  const env = readEnv(variables);
  const words = cliWords(typeof env === "string" ? "nl" : env.language);
  const note = (text: string) => process.stderr.write(`${text}\n`);
  if (typeof env === "string") {
    note(words.invalidSetting(env));
    return 1;
  }
  const print = (text: string) => process.stdout.write(`${text}\n`);
  const shell: Shell = { env, words, now: () => new Date(), print, note };
  const [name = "", ...rest] = args;
  const command = commands[name];
  if (command === undefined) {
    if (name === "--help" || name === "help") {
      print(overview(shell));
      return 0;
    }
    note(name === "" ? overview(shell) : `${words.unknownCommand(name)}\n${overview(shell)}`);
    return 2;
  }
  if (rest.includes("--help")) {
    print(`${words.does[command.does]}\n\n  nabij ${command.usage}`);
    return 0;
  }
  return runAndReport(command, rest, shell);
}

async function runAndReport(command: Command, args: readonly string[], shell: Shell) {
  try {
    await command.run(args, shell);
    return 0;
  } catch (error) {
    if (error instanceof CommandRefusal) {
      if (error.message !== "") shell.note(error.message);
      return 1;
    }
    if (error instanceof WrongUse || isParseArgsError(error)) {
      shell.note(`${(error as Error).message}\n\n  nabij ${command.usage}`);
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

function overview({ words }: Shell): string {
  const lines = Object.values(commands).map(
    ({ usage, does }) => `  nabij ${usage}\n      ${words.does[does]}`,
  );
  return `${words.overviewTitle}\n\n${lines.join("\n")}`;
}
