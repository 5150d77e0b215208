import { z } from "zod";
import { blocks } from "../contribution/vector.ts";
import type { OpenedSums } from "../disclosure/publication.ts";
import { bandCellsOf, cellsOf } from "../plan/cells.ts";
import { groupFactsOf, leastGroups } from "./legal-groups.ts";
import {
  AbortReason,
  Bytes32,
  type HubMessage,
  OrganisationId,
  RoundPlan,
  Words,
} from "./message.ts";
import type { OpeningRules } from "./pass-map.ts";

/** Where a round stands; it waits for every organisation in each word up to `bands`. */
export const RoundPhase = z.enum([
  "keys",
  "commit",
  "gate",
  "clients",
  "squares",
  "bands",
  "ready",
  "published",
  "dead",
]);
export type RoundPhase = z.infer<typeof RoundPhase>;

const Sums = z.array(z.number().int().nonnegative().nullable());
const ByBlock = <T extends z.ZodType>(value: T) => z.partialRecord(z.enum(blocks), value);
const ByMember = <T extends z.ZodType>(value: T) => z.record(OrganisationId, value);

/**
 * A round as the hub keeps it, whole in JSON. Words are added up as they come in, so that no word
 * of one organisation is kept apart but in the signed texts that every node is about to get.
 */
export const HubRound = z.strictObject({
  roundPlan: RoundPlan,
  phase: RoundPhase,
  deadBecause: AbortReason.nullable(),
  transcript: Bytes32.nullable(),
  /** Digests of the signed texts that came in, by what they are and by whom. */
  received: z.record(z.string(), ByMember(Bytes32)),
  /** Signed texts that are still to be sent on. */
  held: ByMember(z.string()),
  /** Sums of the masked words, and of the masks that were given away. */
  masked: ByBlock(Words),
  masks: ByBlock(Words),
  /** The cells of a block of which the masks were asked. */
  asked: ByBlock(z.array(z.number().int().nonnegative())),
  /** What was opened; gone once it is published. */
  opened: ByBlock(Sums),
});
export type HubRound = z.infer<typeof HubRound>;

/** A round after a step, and what the hub now says to every node. */
export type HubStep = { readonly round: HubRound; readonly say: readonly HubMessage[] };

/** Opens a round: the plan goes out, the keys are waited for. */
export function openRound(roundPlan: RoundPlan): HubStep {
  const round: HubRound = {
    roundPlan,
    phase: "keys",
    deadBecause: null,
    transcript: null,
    received: {},
    held: {},
    masked: {},
    masks: {},
    asked: {},
    opened: {},
  };
  return { round, say: [{ type: "plan", roundPlan }] };
}

/** Ends a round for good and wipes all it held; nothing of it is ever opened after that. */
export function die(round: HubRound, reason: AbortReason): HubStep {
  if (isOver(round)) return { round, say: [] };
  const dead: HubRound = { ...wiped(round), phase: "dead", deadBecause: reason };
  return { round: dead, say: [{ type: "aborted", reason }] };
}

/** Whether a round is over: published or dead. */
export function isOver({ phase }: HubRound): boolean {
  return phase === "published" || phase === "dead";
}

/** Stops a round by hand, or because its tables could not be checked. */
export function stopRound(
  round: HubRound,
  reason: "stopped-by-hub" | "solver" = "stopped-by-hub",
): HubStep {
  return die(round, reason);
}

/** Ends a round of which someone stayed away past the end; `now` in ISO with a Z. */
export function expireRound(round: HubRound, now: string): HubStep {
  const isLate = Date.parse(now) >= Date.parse(round.roundPlan.closesAt);
  const isWaiting = round.phase !== "ready" && !isOver(round);
  return isLate && isWaiting ? die(round, "deadline") : { round, say: [] };
}

/** Ends a round whose figures went out; the exact sums go with it. */
export function publishRound(round: HubRound, publicationHash: string): HubStep {
  if (round.phase !== "ready") return { round, say: [] };
  return {
    round: { ...wiped(round), phase: "published" },
    say: [{ type: "published", publicationHash }],
  };
}

/** All exact sums of a round that is ready; undefined before that, and after it. */
export function sumsOf({ phase, opened, roundPlan }: HubRound): OpenedSums | undefined {
  if (phase !== "ready") return undefined;
  const groups = groupFactsOf(roundPlan.roster);
  return {
    cells: cellsOf(roundPlan.plan).map((_, cell) => ({
      organisations: leastGroups(opened.gate?.[cell] ?? 0, groups),
      clients: opened.clients?.[cell] ?? null,
      squares: opened.squares?.[cell] ?? null,
    })),
    bands: bandCellsOf(roundPlan.plan).map((_, band) => opened.bands?.[band] ?? null),
  };
}

/** What decides which words of this round the hub asks for. */
export function rulesOf({ plan, roster }: RoundPlan): OpeningRules {
  return { plan, groups: groupFactsOf(roster) };
}

function wiped(round: HubRound): HubRound {
  return { ...round, held: {}, masked: {}, masks: {}, asked: {}, opened: {} };
}
