import { Button, PageSentence } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { Problem } from "../../conversation/problem.tsx";
import { useConversation } from "../../conversation/use-conversation.ts";
import { joined } from "../../format/joined.ts";
import { PreviousPart } from "./previous-part.tsx";

/** Before the first question: who is there, what comes, and that every silence is allowed. */
export function WelcomePart() {
  const { t } = useTranslation();
  const { view, send, onDevice } = useConversation();
  const labels = (presence: "present" | "absent") =>
    joined(
      t,
      view.participants.filter((person) => person.presence === presence).map(({ label }) => label),
    );
  const absent = labels("absent");
  return (
    <div className="max-w-[46rem] py-4 lg:py-8">
      <PageSentence lead={t("welcome.lead")}>
        {t("welcome.sentence", { count: view.questionCount })}
      </PageSentence>
      <Problem />
      <dl className="grid gap-3">
        <Fact term={t("welcome.there")} text={labels("present")} />
        {absent !== "" && <Fact term={t("welcome.notThere")} text={absent} />}
        {view.emptyChair && (
          <Fact
            term={t("welcome.emptyChair")}
            text={t("welcome.emptyChairText", { name: view.clientName ?? t("client.theClient") })}
          />
        )}
      </dl>
      <PreviousPart />
      <h2 className="mt-8 text-section font-semibold">{t("welcome.parts")}</h2>
      <ol className="mt-2 grid list-decimal gap-1 pl-6 sm:columns-2 sm:block">
        {view.phases.map(({ phaseId, title, questionIds }) => (
          <li key={phaseId} className="pl-1 sm:mb-1">
            {title}{" "}
            <span className="text-sm text-soft">
              {t("welcome.questions", { count: questionIds.length })}
            </span>
          </li>
        ))}
      </ol>
      {onDevice !== null && (
        <p className="mt-8 max-w-measure text-sm text-soft">{t("offline.standsHere")}</p>
      )}
      <Button
        variant="primary"
        size="large"
        className="mt-8"
        onClick={() => void send({ type: "next" })}
      >
        {t("welcome.begin")}
      </Button>
    </div>
  );
}

function Fact({ term, text }: { term: string; text: string }) {
  return (
    <div className="sm:flex sm:gap-4">
      <dt className="text-soft sm:w-40 sm:shrink-0">{term}</dt>
      <dd className="font-medium first-letter:uppercase">{text}</dd>
    </div>
  );
}
