import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../../conversation/use-conversation.ts";
import { Pictogram } from "../../../pictograms/pictogram.tsx";
import type { ClientQuestion } from "../model/client-question.ts";
import { toReadBack } from "../model/read-back.ts";
import { BigButton } from "../parts/big-button.tsx";
import { ReadBackScreen } from "./read-back-screen.tsx";
import { ReadersScreen } from "./readers-screen.tsx";
import { TalkScreen } from "./talk-screen.tsx";

type Page = "start" | "agreed" | "readers";

/** The end: hearing what was agreed, choosing who may read what one said, and thanks. */
export function ClosingScreens({ questions }: { questions: readonly ClientQuestion[] }) {
  const { t } = useTranslation();
  const { view } = useConversation();
  const [page, setPage] = useState<Page>("start");
  const toStart = () => setPage("start");
  if (page === "agreed") return <ReadBackScreen onBack={toStart} />;
  if (page === "readers")
    return (
      <ReadersScreen
        questions={questions}
        foot={
          <div className="grid">
            <BigButton isMain onPress={toStart}>
              {t("clientMode.settings.done")}
            </BigButton>
          </div>
        }
      />
    );
  const isClosed = view.status === "closed";
  const hasAgreed = toReadBack(view.agreements).length > 0;
  return (
    <TalkScreen
      symbol="goed"
      title={t(isClosed ? "clientMode.closing.title" : "clientMode.closing.almost")}
      text={t(hasAgreed ? "clientMode.closing.text" : "clientMode.closing.noAgreements")}
      foot={
        <div className="grid gap-2.5">
          {hasAgreed && (
            <BigButton
              isMain
              mark={<Pictogram id="afspraak" size={40} />}
              onPress={() => setPage("agreed")}
            >
              {t("clientMode.end.agreed")}
            </BigButton>
          )}
          <BigButton mark={<Pictogram id="kijken" size={40} />} onPress={() => setPage("readers")}>
            {t("clientMode.readers.title")}
          </BigButton>
        </div>
      }
    />
  );
}
