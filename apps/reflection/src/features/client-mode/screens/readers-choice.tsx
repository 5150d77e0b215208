import type { AnswerView } from "@nabij/reflection";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../../conversation/use-conversation.ts";
import { Pictogram } from "../../../pictograms/pictogram.tsx";
import { Spoken } from "../../../read-aloud/spoken.tsx";
import { useTogether } from "../../../together/use-together.ts";
import { useClientMode } from "../client-mode-context.ts";
import {
  hasChosen,
  type ReaderOfAnswer,
  readers,
  readersOf,
  sharingCommands,
} from "../model/readers.ts";
import { BigButton } from "../parts/big-button.tsx";

const symbols = { team: "team", family: "familie" } as const;

/**
 * Who may read these answers, as big switches. Several may; "nobody" switches the others off. What
 * is chosen holds at once, and can be chosen again.
 */
export function ReadersChoice({ answers }: { answers: readonly AnswerView[] }) {
  const { t } = useTranslation();
  const { send } = useConversation();
  const { me, isAlone } = useClientMode();
  const { sharing } = useTogether();
  const may = (reader: ReaderOfAnswer) =>
    answers.every(({ answerId }) => readersOf(sharing, answerId).includes(reader));
  const isNobody = answers.every(
    ({ answerId }) => hasChosen(sharing, answerId) && readersOf(sharing, answerId).length === 0,
  );
  const choose = async (chosen: readonly ReaderOfAnswer[]) => {
    for (const { answerId, questionId } of answers)
      for (const command of sharingCommands(
        { answerId, questionId, participantId: me.id },
        chosen,
        isAlone,
      )) {
        const sent = await send(command);
        if (!sent.done) return;
      }
  };
  const chosenNow = readers.filter(may);
  const flip = (reader: ReaderOfAnswer) =>
    void choose(may(reader) ? chosenNow.filter((one) => one !== reader) : [...chosenNow, reader]);
  return (
    <div className="grid gap-2.5">
      {readers.map((reader) => (
        <BigButton
          key={reader}
          isPressed={may(reader)}
          mark={<Pictogram id={symbols[reader]} size={44} />}
          onPress={() => flip(reader)}
        >
          <Spoken id={reader}>{t(readerWords[isAlone ? "alone" : "table"][reader])}</Spoken>
        </BigButton>
      ))}
      <BigButton
        isPressed={isNobody}
        mark={<Pictogram id="gesloten" size={44} />}
        onPress={() => void choose([])}
      >
        <Spoken id="nobody">{t(readerWords[isAlone ? "alone" : "table"].nobody)}</Spoken>
      </BigButton>
    </div>
  );
}

/** At a table everybody reads along; then it is about who else may. */
const readerWords = {
  alone: {
    team: "clientMode.readers.team",
    family: "clientMode.readers.family",
    nobody: "clientMode.readers.nobody",
  },
  table: {
    team: "clientMode.readers.file",
    family: "clientMode.readers.family",
    nobody: "clientMode.readers.nobodyElse",
  },
} as const;
