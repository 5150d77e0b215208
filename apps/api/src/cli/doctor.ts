import { parseArgs } from "node:util";
import type { Finding, Findings } from "../upkeep/finding.ts";
import { lookAtNode } from "../upkeep/look-at-node.ts";
import { upkeepWords } from "../words/cli-words.ts";
import type { FindingWords } from "../words/upkeep/findings-nl.ts";
import { type Command, CommandRefusal } from "./command.ts";

const options = { json: { type: "boolean" } } as const;

/** Looks whether a node is in order, and changes nothing. */
export const doctorCommand: Command = {
  usage: "doctor [--json]",
  does: "doctor",
  run: async (args, { env, now, print }) => {
    const words = upkeepWords(env.language);
    const { values } = parseArgs({ args: [...args], options, strict: true });
    const findings = await lookAtNode(env, now());
    const count = (mark: Finding["mark"]) => findings.filter((each) => each.mark === mark).length;
    const [wrong, attention] = [count("wrong"), count("attention")];
    if (values.json === true) print(JSON.stringify({ ok: wrong === 0, findings }, null, 2));
    else
      for (const { id, mark, facts } of findings)
        print(`${words.marks[mark]} ${sentence(words.findings, id, facts)}`);
    if (wrong > 0) throw new CommandRefusal(words.someWrong(wrong));
    if (values.json === true) return;
    print(`\n${attention > 0 ? words.someAttention(attention) : words.allGood}`);
  },
};

/** A finding in words; its facts are those of its id (`found`). */
function sentence<Id extends keyof Findings>(
  words: FindingWords,
  id: Id,
  facts: Findings[Id],
): string {
  return words[id](facts);
}
