import { base64url } from "jose";
import { expect, test } from "vitest";
import { closeRound, emptyLedger, recordContribution, recordRelease } from "../trust/ledger.ts";
import { mayContribute } from "../trust/may-contribute.ts";
import { noHash } from "../trust/roster.ts";
import { beginRound } from "./begin-round.ts";
import { hear } from "./hear.ts";
import { die } from "./hub-round.ts";
import { maskBlocks, publicKeyOf, selfMask } from "./masks.ts";
import type { HubMessage } from "./message.ts";
import { isDone, type NodeStep } from "./node-round.ts";
import { plainWords } from "./plain-words.ts";
import {
  aMemoryRound,
  nodeAt,
  runUntil,
  sameEverywhere,
  stateAt,
} from "./testing/a-memory-round.ts";
import { aMember, aRoundPlan } from "./testing/a-round-plan.ts";
import {
  letterOf,
  type MemoryRound,
  runInMemory,
  willingStart,
  withHub,
} from "./testing/in-memory-round.ts";
import { transcriptOf } from "./transcript.ts";
import { addWords } from "./words.ts";

const roundPlan = aRoundPlan(6);
const nobody = sameEverywhere(roundPlan, 0);
const some = sameEverywhere(roundPlan, 3);

const expectDeclined = ({ state, say }: NodeStep, reason: string) => {
  expect(say).toEqual([{ type: "decline", reason }]);
  expect(state).toMatchObject({ phase: "declined", because: reason, secrets: null });
};

/** A round in which every node counted the gate and nothing was asked of it yet. */
function afterGate(contributions = [some, some, some, some, nobody, nobody]): MemoryRound {
  const memory = aMemoryRound(roundPlan, contributions);
  return runUntil(memory, ({ nodes }) =>
    [...nodes.values()].every(({ state }) => state?.phase === "answering"),
  );
}

const hears = (memory: MemoryRound, message: HubMessage) =>
  hear(stateAt(memory, 0), message, { verify: (signed) => memory.letters.get(signed) });

test("attack 3: a cell with four organisations is opened by nobody, whatever the hub asks", () => {
  const memory = afterGate();
  expect(stateAt(memory, 0).gate?.[0]).toBe(4);
  expectDeclined(
    hears(memory, { type: "open", block: "clients", cells: [0] }),
    "cells-below-floor",
  );
});

test("attack 3: squares of a cell that was not opened, and bands that are not due, stay closed", () => {
  const memory = afterGate([some, some, some, some, some, some]);
  expectDeclined(
    hears(memory, { type: "open", block: "squares", cells: [0] }),
    "cells-below-floor",
  );
  expectDeclined(hears(memory, { type: "open", block: "bands", cells: [0] }), "cells-below-floor");
});

test("attack 3: bands stay closed under eight organisations, also after all cells were opened", () => {
  const ready = runInMemory(aMemoryRound(roundPlan, [some, some, some, some, some, some]));
  expect(ready.hub.asked.bands).toBeUndefined();
  expectDeclined(
    hears(ready, { type: "open", block: "bands", cells: [0, 1, 2] }),
    "cells-below-floor",
  );
});

test("attack 3: bands stay closed where all have clients and too few have a share", () => {
  const twelve = aRoundPlan(12);
  const full = sameEverywhere(twelve, 3);
  const without = { ...full, bands: [0, 0, 0] };
  const run = (withShare: number) =>
    runInMemory(
      aMemoryRound(
        twelve,
        twelve.roster.map((_, place) => (place < withShare ? full : without)),
      ),
    );
  expect(run(8).hub.asked.bands).toEqual([0, 1, 2]);
  const seven = run(7);
  expect(seven.hub.asked.bands).toBeUndefined();
  expect(seven.hub.phase).toBe("ready");
  expectDeclined(
    hears(seven, { type: "open", block: "bands", cells: [0, 1, 2] }),
    "cells-below-floor",
  );
});

test("attack 3: cells that are not there, twice there or asked a second time are refused", () => {
  const memory = afterGate([some, some, some, some, some, some]);
  const open = (cells: number[]) => hears(memory, { type: "open", block: "clients", cells });
  expectDeclined(open([999]), "cells-below-floor");
  expectDeclined(open([0, 0]), "cells-below-floor");
  expectDeclined(open([1, 0]), "cells-below-floor");
  const once = open([0]);
  expect(once.say).toHaveLength(1);
  const context = { verify: () => undefined };
  const again = hear(once.state, { type: "open", block: "clients", cells: [0] }, context);
  expect(again).toEqual({ state: once.state, say: [] });
  expectDeclined(
    hear(once.state, { type: "open", block: "clients", cells: [0, 1] }, context),
    "hub-contradicts",
  );
});

test("attack 2: a hub that shows two nodes different rosters gets no commit of either", () => {
  const larger = aRoundPlan(7);
  const start = willingStart(roundPlan, aMember(1).organisationId, some, "seed");
  const own = beginRound({ ...start, roundPlan }).state;
  const others = aMemoryRound(larger, []);
  const keys = runUntil(others, ({ hub }) => hub.phase === "commit");
  const message = keys.said.find(({ type }) => type === "keys");
  if (message?.type !== "keys") throw new Error("no keys");
  const verify = (signed: string) => keys.letters.get(signed);
  expectDeclined(
    hear(own, { type: "keys", signed: message.signed.slice(0, 6) }, { verify }),
    "keys-differ",
  );
});

test("attack 2: with another key of one organisation no node opens its gate", () => {
  const memory = runUntil(aMemoryRound(roundPlan, []), ({ hub }) => hub.phase === "commit");
  const keys = memory.said.find(({ type }) => type === "keys");
  if (keys?.type !== "keys") throw new Error("no keys");
  const liar = stateAt(memory, 5);
  const other = willingStart(roundPlan, liar.organisationId, some, "another seed");
  const { state, say } = beginRound({ ...other, roundPlan });
  const second = letterOf(state, say[0] ?? { type: "decline", reason: "left" });
  memory.letters.set(second.signed, second);
  const verify = (signed: string) => memory.letters.get(signed);
  const shown: HubMessage = { type: "keys", signed: [...keys.signed.slice(0, 5), second.signed] };
  const fooled = hear(stateAt(memory, 0), shown, { verify });
  const honest = hear(stateAt(memory, 1), keys, { verify });
  expect(fooled.say).toHaveLength(4);
  expect(fooled.state.transcript).not.toBe(honest.state.transcript);
  const commits = [0, 1, 2, 3, 4, 5].map((place) => {
    const step = place === 0 ? fooled : hear(stateAt(memory, place), keys, { verify });
    const said = step.say.find((each) => each.type === "commit" && each.block === "gate");
    const letter = letterOf(step.state, said ?? { type: "decline", reason: "left" });
    memory.letters.set(letter.signed, letter);
    return letter.signed;
  });
  const relayed: HubMessage = { type: "committed", signed: commits };
  expectDeclined(hear(fooled.state, relayed, { verify }), "keys-differ");
  expectDeclined(hear(honest.state, relayed, { verify }), "keys-differ");
});

test("attack 2: also if nobody looked, masks on two transcripts do not cancel", () => {
  const memory = runUntil(aMemoryRound(roundPlan, []), ({ hub }) => hub.phase === "keys");
  const secrets = [...memory.nodes.values()].map(({ start }) => start);
  const shown = [transcriptOf(roundPlan, ["a"]), transcriptOf(roundPlan, ["b"])];
  const sum = secrets.reduce<BigUint64Array>(
    (total, { organisationId, random, contribution }, place) => {
      const transcript = base64url.decode(shown[place < 3 ? 0 : 1] ?? "");
      const others = secrets
        .filter((other) => other.organisationId !== organisationId)
        .map((other) => ({
          organisationId: other.organisationId,
          publicKey: publicKeyOf(other.random.keySecret),
        }));
      const plain = plainWords(roundPlan.plan, contribution);
      const masked = maskBlocks(plain, { organisationId, ...random, transcript, others })?.gate;
      const self = selfMask({ ...random, transcript }, "gate", plain.gate.length);
      return addWords(addWords(total, masked ?? total), self, -1);
    },
    new BigUint64Array(14),
  );
  expect(sum.at(-1)).not.toBe(6n);
  expect([...sum].filter((word) => word <= 6n)).toEqual([]);
});

test("attack 2: the own key in the relay must be the own key", () => {
  const memory = runUntil(aMemoryRound(roundPlan, []), ({ hub }) => hub.phase === "commit");
  const keys = memory.said.find(({ type }) => type === "keys");
  if (keys?.type !== "keys") throw new Error("no keys");
  const other = willingStart(roundPlan, aMember(1).organisationId, some, "another seed");
  const { state } = beginRound({ ...other, roundPlan });
  const verify = (signed: string) => memory.letters.get(signed);
  expectDeclined(hear(state, keys, { verify }), "keys-differ");
});

test("attack 4: a rerun without one organisation, of the same period, is refused", () => {
  const without = { ...aRoundPlan(5), roundId: aMember(77).organisationId };
  const at = roundPlan.openedAt;
  const committed = recordContribution(emptyLedger, { ...roundPlan, logHead: noHash }, some, at);
  const ledger = closeRound(
    recordRelease(committed, roundPlan.roundId, "gate"),
    roundPlan.roundId,
    "dead",
  );
  const start = willingStart(without, aMember(1).organisationId, some, "seed");
  const verdict = mayContribute(ledger, without);
  expectDeclined(
    beginRound({ ...start, roundPlan: without, ledgerVerdict: verdict }),
    "already-contributed",
  );
});

test("attack 4: a dead round never gives a mask away, not even for what it was about to", () => {
  const memory = runUntil(aMemoryRound(roundPlan, []), ({ hub }) => hub.phase === "clients");
  const open = memory.said.at(-1);
  if (open?.type !== "open") throw new Error("nothing asked");
  const dead = runInMemory(
    withHub({ ...memory, nodes: memory.nodes }, die(memory.hub, "deadline")),
  );
  const { state } = nodeAt(dead, 0);
  if (state === null) throw new Error("no state");
  expect(isDone(state)).toBe(true);
  expect(state.secrets).toBeNull();
  const later = hear(
    state,
    { type: "open", block: "clients", cells: [0] },
    { verify: () => undefined },
  );
  expect(later).toEqual({ state, say: [] });
});

test("the numbers of a dead round are contributed again as they were", () => {
  const at = roundPlan.openedAt;
  const again = { ...roundPlan, roundId: aMember(77).organisationId, logHead: noHash };
  const committed = recordContribution(emptyLedger, roundPlan, some, at);
  const ledger = closeRound(
    recordRelease(committed, roundPlan.roundId, "gate"),
    roundPlan.roundId,
    "dead",
  );
  const corrected = sameEverywhere(roundPlan, 4);
  const start = willingStart(again, aMember(1).organisationId, corrected, "seed");
  const { state } = beginRound({
    ...start,
    roundPlan: again,
    ledgerVerdict: mayContribute(ledger, again),
  });
  expect(state.secrets?.beforeCommit?.contribution.clients).toEqual(some.clients);
});

test("messages out of their turn end the round at the node", () => {
  const memory = aMemoryRound(roundPlan, []);
  const begun = runUntil(memory, ({ hub }) => hub.phase === "commit");
  expectDeclined(hears(begun, { type: "gate", signed: [] }), "hub-contradicts");
  expectDeclined(hears(begun, { type: "committed", signed: [] }), "hub-contradicts");
  expectDeclined(hears(begun, { type: "open", block: "clients", cells: [] }), "hub-contradicts");
  expectDeclined(hears(begun, { type: "plan", roundPlan: aRoundPlan(7) }), "hub-contradicts");
  expectDeclined(hears(begun, { type: "keys", signed: [] }), "keys-differ");
});
