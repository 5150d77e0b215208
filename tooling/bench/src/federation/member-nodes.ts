import {
  beginRound,
  type HubMessage,
  hear,
  type Identity,
  membersByKey,
  type NodeMessage,
  type NodeRound,
  type NodeStep,
  newIdentity,
  openHubMessage,
  openNodeMessage,
  type ReceivedMessage,
  type RoundPlan,
  sealNodeMessage,
} from "@nabij/federation";
import {
  aSeed,
  onPaper,
  sameEverywhere,
  transcriptFor,
  willingStart,
} from "@nabij/federation/testing";
import { processorMs, type Stage } from "./measured-round.ts";

/** What one real node heard and said on one message of the hub, and what the others say with it. */
type NodeTurn = {
  readonly stage: Stage;
  readonly processorMs: number;
  readonly bytesUp: number;
  readonly bytesDown: number;
  /** Signed messages of all nodes. */
  readonly signed: readonly string[];
};

const clientsEverywhere = 2;
const hubKey = newIdentity(aSeed(0)).publicKey;

/**
 * The nodes of a round. The first does all its real work: it verifies what everybody said and masks
 * against everybody. The others are on paper: they say the same numbers, signed, without masks.
 */
export function memberNodes(roundPlan: RoundPlan): (signed: string) => Promise<NodeTurn> {
  const [own, ...others] = roundPlan.roster.map((_, index) => newIdentity(aSeed(index + 1)));
  if (own === undefined) throw new RangeError("a round of nobody");
  const contribution = sameEverywhere(roundPlan, clientsEverywhere);
  const id = roundPlan.roster[0]?.organisationId ?? "";
  const start = { ...willingStart(roundPlan, id, contribution, "bench"), roundPlan };
  const members = membersByKey(roundPlan.roster);
  let state: NodeRound | null = null;
  return async (text) => {
    const before = processorMs();
    const message = await readHub(text, roundPlan, state);
    const step: NodeStep =
      state === null
        ? beginRound(start)
        : hear(state, message, { verify: await verifierOf(message, roundPlan, members) });
    const signed = await sealAll(own, step.state, step.say);
    const spent = processorMs() - before;
    state = step.state;
    const { transcript } = step.state;
    for (const [index, other] of others.entries()) {
      const say = step.say.map((each) => onPaper(each, index + 1, start, transcript));
      signed.push(...(await sealAll(other, step.state, say)));
    }
    const bytesUp = lengthOf(signed.slice(0, step.say.length));
    return { stage: stageOf(message), processorMs: spent, bytesUp, bytesDown: text.length, signed };
  };
}

async function readHub(
  text: string,
  { roundId }: RoundPlan,
  state: NodeRound | null,
): Promise<HubMessage> {
  const opened = await openHubMessage(text, hubKey, roundId, state);
  if (!opened.ok) throw new Error(opened.error.type);
  return opened.value;
}

async function verifierOf(
  message: HubMessage,
  { roundId }: RoundPlan,
  members: ReturnType<typeof membersByKey>,
): Promise<(signed: string) => ReceivedMessage | undefined> {
  const texts = "signed" in message ? message.signed : [];
  const opened = await Promise.all(texts.map((each) => openNodeMessage(each, roundId, members)));
  const good = new Map(
    opened.flatMap((each) => (each.ok ? [[each.value.signed, each.value] as const] : [])),
  );
  return (signed) => good.get(signed);
}

function sealAll(
  identity: Identity,
  state: NodeRound,
  said: readonly NodeMessage[],
): Promise<string[]> {
  const { roundId } = state.roundPlan;
  return Promise.all(
    said.map((each) =>
      sealNodeMessage(identity, { roundId, transcript: transcriptFor(state, each) }, each),
    ),
  );
}

/** In which stage a node is when it does what a message asks. */
function stageOf(message: HubMessage): Stage {
  if (message.type === "plan") return "keys";
  if (message.type === "keys") return "commit";
  if (message.type === "open" && message.block !== "bands") return message.block;
  return "gate";
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0);
}
