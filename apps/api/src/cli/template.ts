import { tableKinds, templateOf } from "@nabij/interop";
import { type Command, WrongUse } from "./command.ts";

/** Prints the header and an example row of one kind of file. */
export const templateCommand: Command = {
  usage: `template ${tableKinds.join("|")}`,
  does: "template",
  run: async ([name], { print, words }) => {
    const kind = tableKinds.find((each) => each === name);
    if (kind === undefined) throw new WrongUse(words.unknownKind(name ?? ""));
    print(templateOf(kind).trimEnd());
  },
};
