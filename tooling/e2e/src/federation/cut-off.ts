import type { Federation } from "./federation.ts";
import type { Member } from "./member.ts";
import { until, untilTrue } from "./until.ts";

/** The stages of a round in which the hub waits for every organisation. */
export const stages = ["keys", "commit", "gate", "clients", "squares", "bands"] as const;
export type Stage = (typeof stages)[number];

/** A node that was cut off while a round was in a stage. */
type CutOff = {
  readonly member: Member;
  /** False when it said its word of that stage just before. */
  readonly isMissed: () => boolean;
  /** Waits until everybody else said theirs, so that nothing but this node is waited for. */
  readonly othersDone: () => Promise<void>;
};

/** Waits until a round is in a stage, and kills a node that said nothing in it yet. */
export async function cutOffIn(
  { file, members }: Federation,
  roundId: string,
  stage: Stage,
): Promise<CutOff> {
  const slot = lastWordOf(stage);
  await untilTrue(`the stage ${stage}`, () => file.standing(roundId)?.phase === stage);
  const heard = file.heard(roundId, slot);
  const silent = [...members].filter(([id]) => !heard.has(id));
  const [id, member] = silent[stages.indexOf(stage) % silent.length] ?? [];
  if (id === undefined || member === undefined) throw new Error(`nobody was left in ${stage}`);
  await member.kill();
  const isMissed = () => !file.heard(roundId, slot).has(id);
  return {
    member,
    isMissed,
    othersDone: async () => {
      if (!isMissed()) return;
      await untilTrue("the others", () => file.heard(roundId, slot).size === members.size - 1);
    },
  };
}

/**
 * Kills the first node that said its word in a stage, so that the next one misses it. Undefined when
 * the round ended before.
 */
export async function cutOffAfter(
  { file, members }: Federation,
  roundId: string,
  stage: Stage,
): Promise<Member | undefined> {
  const first = await until(`a word in the stage ${stage}`, () => {
    if (file.standing(roundId)?.phase === "dead") return "nobody";
    return [...file.heard(roundId, lastWordOf(stage))][0];
  });
  const member = members.get(first);
  await member?.kill();
  return member;
}

/** The last thing a node says in a stage. */
export function lastWordOf(stage: Stage): string {
  if (stage === "keys") return "key";
  return stage === "commit" ? "commit:bands" : `share:${stage}`;
}
