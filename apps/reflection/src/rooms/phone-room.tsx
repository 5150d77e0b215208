import { LinkButton } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { useConversation } from "../conversation/use-conversation.ts";
import { PhonePage } from "../features/phone/phone-page.tsx";
import { paths } from "../paths.ts";
import { useTogether } from "../together/use-together.ts";
import { useWriterCards } from "./use-guard.tsx";

/** One person's own device; who leads has a way back to the board on it. */
export function PhoneRoom() {
  const { t } = useTranslation();
  const { sessionId } = useConversation();
  const { leads, me } = useTogether();
  return (
    <PhonePage
      beside={
        leads && (
          <LinkButton className="mb-4" href={paths.conversation(sessionId)}>
            {t("phone.passed.board")}
          </LinkButton>
        )
      }
      cards={me !== null && <OwnCards participantId={me} />}
    />
  );
}

/** The safety cards of this person, wherever they are in the conversation. */
function OwnCards({ participantId }: { participantId: string }) {
  return useWriterCards(participantId, "").list;
}
