import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../conversation/use-conversation.ts";
import { useTogether } from "../../together/use-together.ts";
import { type Overlay, useClientMode } from "./client-mode-context.ts";
import type { ClientQuestion } from "./model/client-question.ts";
import { toReadBack } from "./model/read-back.ts";
import { BigButton } from "./parts/big-button.tsx";
import { ClosingScreens } from "./screens/closing-screens.tsx";
import { FieldSteps } from "./screens/field-steps.tsx";
import { HelpScreen } from "./screens/help-screen.tsx";
import { NoThanksScreen } from "./screens/no-thanks-screen.tsx";
import { OwnPath } from "./screens/own-path.tsx";
import { PauseScreen } from "./screens/pause-screen.tsx";
import { PlansScreen } from "./screens/plans-screen.tsx";
import { PromiseScreen } from "./screens/promise-screen.tsx";
import { ReadBackScreen } from "./screens/read-back-screen.tsx";
import { SettingsScreen } from "./screens/settings-screen.tsx";
import { TableQuestion } from "./screens/table-question.tsx";
import { TalkScreen } from "./screens/talk-screen.tsx";
import { WhoHelpsScreen } from "./screens/who-helps-screen.tsx";

interface ClientScreenProps {
  questions: readonly ClientQuestion[];
  cards: ReactNode;
}

/** The one screen that is due: what was opened, what comes before the first question, the part. */
export function ClientScreen({ questions, cards }: ClientScreenProps) {
  const { me, memory, overlay } = useClientMode();
  const { consents } = useTogether();
  if (overlay !== null) return <OverlayScreen overlay={overlay} cards={cards} />;
  if (memory.support === null) return <WhoHelpsScreen onDone={() => {}} />;
  const consent = consents.find(({ participantId }) => participantId === me.id);
  if (consent === undefined) return <PromiseScreen />;
  if (!consent.given) return <NoThanksScreen />;
  return <StageScreen questions={questions} />;
}

function OverlayScreen({ overlay, cards }: { overlay: Overlay; cards: ReactNode }) {
  switch (overlay) {
    case "help":
      return <HelpScreen />;
    case "pause":
      return <PauseScreen />;
    case "settings":
      return <SettingsScreen cards={cards} />;
  }
}

/** What the table is doing; beforehand the whole path is the client's own. */
function StageScreen({ questions }: { questions: readonly ClientQuestion[] }) {
  const { t } = useTranslation();
  const { view, send } = useConversation();
  const { me } = useClientMode();
  const { stage, moment, options } = useTogether();
  if (view.status === "closed") return <ClosingScreens questions={questions} />;
  if (view.status === "paused")
    return (
      <TalkScreen
        symbol="rust"
        title={t("clientMode.talk.paused")}
        text={t("clientMode.talk.wait")}
      />
    );
  if (me.presence === "absent")
    return (
      <TalkScreen
        symbol="vraag"
        title={t("clientMode.talk.away")}
        text={t("clientMode.talk.wait")}
        foot={
          <div className="grid">
            <BigButton
              isMain
              onPress={() => void send({ type: "markPresent", participantId: me.id })}
            >
              {t("clientMode.talk.back")}
            </BigButton>
          </div>
        }
      />
    );
  switch (stage) {
    case "beforehand":
      return <OwnPath questions={questions} />;
    case "welcome":
      return (
        <TalkScreen
          symbol="goed"
          title={t("clientMode.talk.welcome")}
          text={t("clientMode.talk.wait")}
        />
      );
    case "moment":
      return (
        <TalkScreen
          symbol="praten"
          title={t("clientMode.talk.moment")}
          text={t("clientMode.talk.mayTalk")}
          said={
            moment === null ? [] : [{ id: "moment", who: moment.label, text: moment.text ?? "" }]
          }
        />
      );
    case "questions":
      return view.current === null ? (
        <TalkScreen
          symbol="goed"
          title={t("clientMode.talk.soon")}
          text={t("clientMode.talk.wait")}
        />
      ) : (
        <TableQuestion key={view.current.questionId} current={view.current} />
      );
    case "field":
      return <FieldSteps />;
    case "options":
      return (
        <TalkScreen
          symbol="idee"
          title={t("clientMode.talk.plans")}
          text={t("clientMode.talk.mayTalk")}
          said={options.map(({ optionId, text }) => ({
            id: optionId,
            who: null,
            text: text ?? "",
          }))}
        />
      );
    case "positions":
      return <PlansScreen />;
    case "agreements":
      return toReadBack(view.agreements).length === 0 ? (
        <TalkScreen
          symbol="afspraak"
          title={t("clientMode.talk.agreements")}
          text={t("clientMode.talk.mayTalk")}
        />
      ) : (
        <ReadBackScreen onBack={null} />
      );
    case "closing":
      return <ClosingScreens questions={questions} />;
  }
}
