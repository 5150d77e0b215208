import { base64url } from "jose";
import type { Block } from "../../contribution/vector.ts";
import type { RoundStart } from "../begin-round.ts";
import { publicKeyOf, selfMask } from "../masks.ts";
import type { NodeMessage } from "../message.ts";
import { plainWords } from "../plain-words.ts";
import { addWords, textToWords, wordsToText } from "../words.ts";
import { aSeed } from "./a-round-plan.ts";

/**
 * What an organisation on paper says where a real node says `own`: the same numbers without masks,
 * so that a thousand cost little. The first on paper takes away what the real node masked with.
 */
export function onPaper(
  own: NodeMessage,
  place: number,
  start: RoundStart,
  transcript: string | null,
): NodeMessage {
  if (own.type === "key")
    return { ...own, publicKey: base64url.encode(publicKeyOf(aSeed(5000 + place))) };
  if (own.type === "share")
    return { ...own, words: wordsToText(new BigUint64Array(own.cells.length + 1)) };
  if (own.type !== "commit") return own;
  const plain = plainWords(start.roundPlan.plan, start.contribution)[own.block];
  if (place > 1 || transcript === null) return { ...own, words: wordsToText(plain) };
  const pairs = pairMasks(own.words, own.block, plain, start, transcript);
  return { ...own, words: wordsToText(addWords(plain, pairs, -1)) };
}

/** The masked words of a node without its numbers and without its own mask. */
function pairMasks(
  masked: string,
  block: Block,
  plain: BigUint64Array,
  { random: { selfSecret } }: RoundStart,
  transcript: string,
): BigUint64Array {
  const words = textToWords(masked, plain.length) ?? new BigUint64Array(plain.length);
  const salt = base64url.decode(transcript);
  const self = selfMask({ selfSecret, transcript: salt }, block, plain.length);
  return addWords(addWords(words, plain, -1), self, -1);
}
