import type { CurrentQuestion } from "@nabij/reflection";
import { useConversation } from "../conversation/use-conversation.ts";
import { easyQuestion } from "./easy-question.ts";
import { useEasyReading } from "./reading.ts";

/** The question in the words this reader chose; easy words exist in Dutch. */
export function useQuestionWords(question: CurrentQuestion): CurrentQuestion {
  const { view } = useConversation();
  const [isEasy] = useEasyReading();
  return isEasy && view.language === "nl" ? easyQuestion(question) : question;
}
