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
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) {
    const known = await overview(shell);
    if (name === "--help" || name === "help") {
      print(known);
      return 0;
    }
    note(name === "" ? known : `${words.unknownCommand(name)}\n${known}`);
    return 2;
  }
  const command = await load();
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

async function overview({ words }: Shell): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  const lines = all.map(({ usage, does }) => `  nabij ${usage}\n      ${words.does[does]}`);
  return `${words.overviewTitle}\n\n${lines.join("\n")}`;
}
