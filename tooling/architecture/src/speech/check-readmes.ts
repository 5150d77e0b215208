import type { TextFile } from "./check-speech.ts";

const commands = ["npx -y pnpm@12 start", "npx -y pnpm@12 test"];

/** Workspaces without a README, and a root README that does not open with the two commands. */
export function checkReadmes(
  workspaces: readonly string[],
  readmes: readonly TextFile[],
): string[] {
  const paths = new Set(readmes.map(({ path }) => path));
  const missing = workspaces
    .filter((workspace) => !paths.has(`${workspace}/README.md`))
    .map((workspace) => `${workspace} has no README.md`);
  const front = readmes.find(({ path }) => path === "README.md");
  if (front === undefined) return [...missing, "the repository has no README.md"];
  return [...missing, ...checkOpening(front.text)];
}

function checkOpening(text: string): string[] {
  const firstBlock = /```\w*\n([\s\S]*?)```/.exec(text)?.[1] ?? "";
  const lines = firstBlock.split("\n").map((line) => line.replace(/#.*$/, "").trim());
  return commands
    .filter((command) => !lines.includes(command))
    .map((command) => `the first code block of README.md lacks: ${command}`);
}
