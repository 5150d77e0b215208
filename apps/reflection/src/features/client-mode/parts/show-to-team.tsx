import { useTranslation } from "react-i18next";
import { useConversation } from "../../../conversation/use-conversation.ts";
import { Pictogram } from "../../../pictograms/pictogram.tsx";
import { useClientMode } from "../client-mode-context.ts";
import { BigButton } from "./big-button.tsx";

/** Alone, being done is not the same as letting the team see it: that is a press of its own. */
export function ShowToTeam({ roundId }: { roundId: string }) {
  const { t } = useTranslation();
  const { send } = useConversation();
  const { me } = useClientMode();
  return (
    <BigButton
      mark={<Pictogram id="team" size={40} />}
      onPress={() => void send({ type: "setReady", participantId: me.id, roundId, ready: true })}
    >
      {t("clientMode.readers.show")}
    </BigButton>
  );
}
