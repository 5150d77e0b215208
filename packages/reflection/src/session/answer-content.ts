import { err, ok, type Result } from "@nabij/domain";
import { longestAnswer, plainText, textLength } from "../answer/plain-text.ts";
import { saysNothing } from "../answer/says-nothing.ts";
import type { Question } from "../guide/guide.ts";
import type { Role } from "../guide/role.ts";
import type { CommandOf } from "./command.ts";
import type { EventOf } from "./event.ts";
import type { Refusal } from "./refusal.ts";

type Content = Pick<
  EventOf<"AnswerGiven">,
  "kind" | "text" | "choice" | "scale" | "saysNothing" | "support"
>;

/** What was said, bounded and checked against the kind of question. */
export function readContent(
  question: Question,
  given: Pick<CommandOf<"correctAnswer">, "kind" | "text" | "choice" | "scale" | "support">,
  role: Role,
): Result<Content, Refusal> {
  const questionId = question.id;
  const said = plainText(given.text ?? "");
  if (textLength(said) > longestAnswer)
    return err({ type: "AnswerTooLong", max: longestAnswer, length: textLength(said) });
  const text = said === "" ? null : said;
  const { kind, choice, scale } = given;
  const support = role === "client" ? (given.support ?? null) : null;
  const silent = { kind, text, choice: null, scale: null, support };
  if (kind !== "answered")
    return ok({ ...silent, saysNothing: kind === "nothing" || kind === "dont-know" });
  if (question.kind === "choice") {
    if (choice === undefined) return err({ type: "EmptyAnswer", questionId });
    const known = question.options?.some((option) => option.id === choice) === true;
    return known
      ? ok({ ...silent, choice, saysNothing: false })
      : err({ type: "NotAChoice", questionId });
  }
  if (question.kind === "scale") {
    if (scale === undefined) return err({ type: "EmptyAnswer", questionId });
    const { min, max } = question.scale ?? { min: 0, max: -1 };
    const within = scale >= min && scale <= max;
    return within
      ? ok({ ...silent, scale, saysNothing: false })
      : err({ type: "NotOnTheScale", questionId });
  }
  if (text === null) return err({ type: "EmptyAnswer", questionId });
  return ok({ ...silent, saysNothing: saysNothing(text) });
}
