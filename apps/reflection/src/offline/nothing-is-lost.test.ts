import fc from "fast-check";
import { expect, test } from "vitest";
import type { BareCommand } from "../command/command.ts";
import { openDesk } from "./copy-desk.ts";
import type { DeviceCopy } from "./device-copy.ts";
import { holdHere } from "./hold-here.ts";
import { bringUpToDate } from "./send-waiting.ts";
import { aCopy, aNode, aShell, given, guide, sessionId, words } from "./testing.ts";

/** What somebody does, at this device or another one; `send` is a moment with a connection. */
const Move = fc.record({
  where: fc.constantFrom("here", "here", "here", "there"),
  what: fc.constantFrom("say", "say", "correct", "agree", "accept", "next", "back", "skip", "send"),
  who: fc.constantFrom("P1", "P2", "P3"),
});
type Move = { readonly where: string; readonly what: string; readonly who: string };

function commandOf(copy: DeviceCopy, { what, who }: Move, text: string): BareCommand {
  const { answers, agreements } = copy.now;
  const answerId = answers.at(-1)?.id ?? "";
  const agreementId = agreements.at(-1)?.id ?? "";
  switch (what) {
    case "say":
      return words(copy, text, who);
    case "correct":
      return { type: "correctAnswer", answerId, kind: "answered", text };
    case "agree":
      return { type: "proposeAgreement", agreement: { kind: "actie", what: text } };
    case "accept":
      return { type: "acceptAgreement", agreementId, participantIds: [who] };
    case "next":
      return { type: "next" };
    default:
      return what === "back" ? { type: "back" } : { type: "skip" };
  }
}

test("whatever happens elsewhere meanwhile, every word said here is at the node or set aside", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(Move, { minLength: 5, maxLength: 40 }), async (moves) => {
      const node = aNode();
      const { shell } = aShell(node);
      await shell.store.keep(aCopy(node.state));
      const desk = openDesk(shell, guide, sessionId, () => undefined);
      const said: string[] = [];
      for (const [place, move] of moves.entries()) {
        const text = `${move.where} ${place}`;
        if (move.what === "send") await bringUpToDate(desk, () => true);
        else if (move.where === "there")
          node.hold(given(node.state, commandOf(aCopy(node.state), move, text)));
        else
          await desk.change((copy) => {
            const held = holdHere(guide, copy, given(copy.now, commandOf(copy, move, text)));
            if (held.ok && ["say", "correct", "agree"].includes(move.what)) said.push(text);
            return held.ok ? held.value : copy;
          });
      }
      expect(await bringUpToDate(desk, () => true)).toMatchObject({ hindrance: null });
      const copy = await desk.read();
      expect(copy?.waiting).toEqual([]);
      expect({ ...copy?.now, safetyCards: [] }).toEqual({ ...node.state, safetyCards: [] });
      const known = JSON.stringify([node.words, copy?.setAside.map(({ text }) => text)]);
      for (const text of said) expect(known.split(`"${text}"`).length, text).toBe(2);
    }),
    { numRuns: 60 },
  );
});
