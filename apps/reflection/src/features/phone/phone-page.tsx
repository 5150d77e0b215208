import type { Participant } from "@nabij/reflection";
import { Button } from "@nabij/ui";
import { type ReactNode, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "../../conversation/problem.tsx";
import { useConversation } from "../../conversation/use-conversation.ts";
import { Announcer } from "../../together/announcer.tsx";
import { useMe, useTogether } from "../../together/use-together.ts";
import { lazyPart } from "../../words/lazy-part.ts";
import { BeforehandScreen } from "./beforehand-screen.tsx";
import { ConsentScreen } from "./consent-screen.tsx";
import { FieldScreen } from "./field-screen.tsx";
import { MomentScreen } from "./moment-screen.tsx";
import { PhoneFrame } from "./phone-frame.tsx";
import { Foot, Heading } from "./phone-parts.tsx";
import { QuestionScreen } from "./question-screen.tsx";
import { TakeOver } from "./take-over.tsx";
import { WaitScreen } from "./wait-screen.tsx";

// What comes after the questions is fetched when the table gets there.
const OptionsScreen = lazyPart(
  async () => (await import("./options-screen.tsx")).OptionsScreen,
  ["agreement"],
);
const PositionsScreen = lazyPart(
  async () => (await import("./positions-screen.tsx")).PositionsScreen,
  ["agreement"],
);
const AgreementsScreen = lazyPart(
  async () => (await import("./agreements-screen.tsx")).AgreementsScreen,
  ["agreement", "history"],
);
const ClosingScreen = lazyPart(
  async () => (await import("./closing-screen.tsx")).ClosingScreen,
  ["agreement", "history", "report"],
);

interface PhonePageProps {
  /** Above every screen, such as the way back to the board. */
  beside?: ReactNode;
  /** The cards for its writer alone, in the menu. */
  cards?: ReactNode;
}

/** One person's own device: one thing a screen, and nothing of others before the reveal. */
export function PhonePage({ beside, cards }: PhonePageProps) {
  const me = useMe();
  const news = useNews();
  return (
    <PhoneFrame cards={cards}>
      <Announcer news={news} />
      <TakeOver />
      <Problem />
      {beside}
      <Suspense fallback={null}>{me === undefined ? <NoSeat /> : <Screen person={me} />}</Suspense>
    </PhoneFrame>
  );
}

/** The part of the conversation, unless this person still has to say whether they take part. */
function Screen({ person }: { person: Participant }) {
  const { view } = useConversation();
  const { stage, consents } = useTogether();
  const { t } = useTranslation();
  const consent = consents.find(({ participantId }) => participantId === person.id);
  if (consent === undefined) return <ConsentScreen person={person} />;
  if (!consent.given) return <ListensOnly person={person} />;
  if (view.status === "paused")
    return <WaitScreen title={t("pause.title")} text={t("pause.text")} />;
  if (person.presence === "absent") return <WasAway person={person} />;
  switch (stage) {
    case "beforehand":
      return <BeforehandScreen person={person} />;
    case "welcome":
      return <WaitScreen title={t("phone.welcome.title")} text={t("phone.welcome.text")} />;
    case "moment":
      return <MomentScreen person={person} />;
    case "questions":
      return view.current === null ? (
        <WaitScreen title={t("phone.wait.first")} text={t("phone.wait.text")} />
      ) : (
        <QuestionScreen key={view.current.questionId} question={view.current} person={person} />
      );
    case "field":
      return <FieldScreen person={person} />;
    case "options":
      return <OptionsScreen person={person} />;
    case "positions":
      return <PositionsScreen person={person} />;
    case "agreements":
      return <AgreementsScreen person={person} />;
    case "closing":
      return <ClosingScreen />;
  }
}

/** What a screen reader is told when the table moves on: another question, or the reveal. */
function useNews(): string {
  const { t } = useTranslation();
  const { view } = useConversation();
  const { stage, round } = useTogether();
  if (round?.revealed === true) return t("phone.news.revealed");
  if (stage === "questions" && view.current !== null)
    return t("phone.news.question", { text: view.current.text });
  return t(`together.stages.${stage}`);
}

/** Said no to taking part: may listen, and may change their mind at any time. */
function ListensOnly({ person }: { person: Participant }) {
  const { t } = useTranslation();
  const { send } = useConversation();
  const join = () =>
    void send({ type: "giveConsent", participantId: person.id, given: true, model: false });
  return (
    <>
      <Heading lead={t("phone.listens.text")}>{t("phone.listens.title")}</Heading>
      <Foot>
        <Button size="large" onClick={join}>
          {t("phone.listens.join")}
        </Button>
      </Foot>
    </>
  );
}

/** Marked as not there; who reads this is. */
function WasAway({ person }: { person: Participant }) {
  const { t } = useTranslation();
  const { send } = useConversation();
  return (
    <>
      <Heading lead={t("phone.away.text")}>{t("phone.away.title")}</Heading>
      <Foot>
        <Button
          variant="primary"
          size="large"
          onClick={() => void send({ type: "markPresent", participantId: person.id })}
        >
          {t("phone.away.back")}
        </Button>
      </Foot>
    </>
  );
}

function NoSeat() {
  const { t } = useTranslation();
  return <Heading lead={t("phone.noSeat.text")}>{t("phone.noSeat.title")}</Heading>;
}
