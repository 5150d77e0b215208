import { base64url } from "jose";
import type { Block } from "../contribution/vector.ts";
import { lengthOfBlock } from "./block-length.ts";
import { selfMask } from "./masks.ts";
import type { DeclineReason } from "./message.ts";
import type { NodeRound, NodeStep } from "./node-round.ts";
import { wordsOfCells, wordsToText } from "./words.ts";

/** Gives the own mask of some words of a block away, once for each block of a round. */
export function shareOf(
  state: NodeRound,
  block: Block,
  cells: readonly number[],
): NodeStep | DeclineReason {
  const { secrets, transcript, given } = state;
  if (secrets === null || transcript === null || given[block] !== undefined)
    return "hub-contradicts";
  const masking = {
    selfSecret: base64url.decode(secrets.self),
    transcript: base64url.decode(transcript),
  };
  const mask = selfMask(masking, block, lengthOfBlock(state.roundPlan, block));
  const words = wordsToText(wordsOfCells(mask, cells));
  return {
    state: { ...state, given: { ...given, [block]: [...cells] } },
    say: [{ type: "share", block, cells: [...cells], words }],
  };
}
