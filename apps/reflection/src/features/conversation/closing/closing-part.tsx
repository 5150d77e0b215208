import { Button, LinkButton, PageSentence } from "@nabij/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { AgreementFacts } from "../../../agreement/agreement-facts.tsx";
import { StillToAsk } from "../../../agreement/still-to-ask.tsx";
import { ToRestrictions } from "../../../agreement/to-restrictions.tsx";
import { Problem } from "../../../conversation/problem.tsx";
import { useConversation } from "../../../conversation/use-conversation.ts";
import { joined } from "../../../format/joined.ts";
import { paths } from "../../../paths.ts";
import { ShareSentences } from "../../../sharing/share-sentences.tsx";
import { NextTime } from "./next-time.tsx";
import { ReadAloudAgreements } from "./read-aloud-agreements.tsx";

/** Reads back what was agreed, says what is open and who was not there, then ends. */
export function ClosingPart() {
  const { t } = useTranslation();
  const { view, send, saving } = useConversation();
  const blocked = view.whyNot.closeSession;
  const isEarly = blocked?.type === "PhasesStillOpen";
  const close = () => void send({ type: "closeSession", ...(isEarly && { early: true }) });
  return (
    <div className="max-w-[46rem] pb-16">
      <PageSentence lead={t("closing.lead")}>{t("closing.sentence")}</PageSentence>
      <div className="grid gap-10">
        <ReadBack />
        <StillOpen />
        <WhoWasNotHere />
        <Afterwards />
      </div>
      <div className="mt-10">
        <Problem />
        <div className="flex flex-wrap gap-2.5">
          <Button variant="primary" size="large" isPending={saving === "saving"} onClick={close}>
            {t(isEarly ? "closing.closeEarly" : "closing.close")}
          </Button>
          <BackToQuestions />
        </div>
        <p className="mt-3 max-w-measure text-sm text-soft">{t("closing.after")}</p>
      </div>
    </div>
  );
}

/** Read aloud in short sentences, the day to come back, and round one device who may read what. */
function Afterwards() {
  const { t } = useTranslation();
  const { view, send } = useConversation();
  const agreed = view.agreements.filter(({ status }) => status === "afgesproken");
  const isAloud = view.together?.writing === "aloud";
  return (
    <>
      {agreed.length > 0 && (
        <Section title={t("history.closing.easyTitle")}>
          <ReadAloudAgreements agreed={agreed} />
        </Section>
      )}
      {agreed.length > 0 && (
        <Section title={t("history.closing.next")}>
          <NextTime />
        </Section>
      )}
      {isAloud && view.answers.length > 0 && (
        <Section title={t("report.mine.title")}>
          <p className="mb-3 max-w-measure text-soft">{t("report.mine.tableText")}</p>
          <ShareSentences
            answers={view.answers}
            sharing={view.together?.sharing ?? []}
            send={send}
            withNames
          />
        </Section>
      )}
    </>
  );
}

/** Round one device by its address; on the board of who leads as a step of the table. */
function BackToQuestions() {
  const { t } = useTranslation();
  const { view, send, sessionId } = useConversation();
  if (view.together?.writing === "first")
    return (
      <Button size="large" onClick={() => void send({ type: "openStage", stage: "agreements" })}>
        {t("steps.back")}
      </Button>
    );
  return (
    <LinkButton size="large" href={paths.conversation(sessionId)}>
      {t("closing.back")}
    </LinkButton>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-2 text-section font-semibold">{title}</h2>
      {children}
    </section>
  );
}

/** What was agreed, word for word, to be read aloud before anyone leaves. */
function ReadBack() {
  const { t } = useTranslation();
  const { view } = useConversation();
  const agreed = view.agreements.filter(({ status }) => status === "afgesproken");
  return (
    <Section title={t("closing.agreed")}>
      {agreed.length === 0 && <p className="text-soft">{t("closing.nothingAgreed")}</p>}
      <ol className="grid gap-4">
        {agreed.map((agreement) => (
          <li
            key={agreement.id}
            className="rounded-card border border-line bg-card px-5 py-4 shadow-card"
          >
            <p className="text-easy leading-snug font-semibold">{agreement.what}</p>
            <AgreementFacts agreement={agreement} />
            <StillToAsk gaps={agreement.gaps} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** Parts that were not closed, and agreements that are still ideas. Open is no failure. */
function StillOpen() {
  const { t } = useTranslation();
  const { view, sessionId } = useConversation();
  const blocked = view.whyNot.closeSession;
  const open = view.phases.filter(({ status }) => status !== "closed");
  const ideas = view.agreements.filter(({ status }) => status === "idee" || status === "voorstel");
  const restricted = view.agreements.filter(({ status }) => status === "eerst-wzd-stappen");
  if (open.length + ideas.length + restricted.length === 0) return null;
  const titles = joined(
    t,
    open.map(({ title }) => title),
  );
  const whats = (items: typeof ideas) =>
    joined(
      t,
      items.map(({ what }) => `“${what}”`),
    );
  return (
    <Section title={t("closing.open")}>
      <ul className="grid list-disc gap-1.5 pl-5">
        {open.length > 0 && <li>{t("closing.openPhases", { titles, count: open.length })}</li>}
        {blocked?.type === "PhasesStillOpen" && <li>{t("closing.mayNotYet")}</li>}
        {ideas.length > 0 && <li>{t("closing.ideas", { whats: whats(ideas) })}</li>}
        {restricted.length > 0 && <li>{t("closing.restricted", { whats: whats(restricted) })}</li>}
      </ul>
      {restricted.length > 0 && <ToRestrictions trajectoryId={view.trajectoryId} />}
      {ideas.length > 0 && (
        <LinkButton className="mt-3" href={paths.agreements(sessionId)}>
          {t("closing.toAgreements")}
        </LinkButton>
      )}
    </Section>
  );
}

/** Who was not at the table; an empty chair means that the client was not asked. */
function WhoWasNotHere() {
  const { t } = useTranslation();
  const { view } = useConversation();
  const absent = view.participants.filter(({ presence }) => presence === "absent");
  if (absent.length === 0 && !view.emptyChair) return null;
  const name = view.clientName ?? t("client.theClient");
  return (
    <Section title={t("closing.absent")}>
      {view.emptyChair && <p>{t("closing.emptyChair", { name })}</p>}
      {absent.length > 0 && (
        <p>
          {t("closing.absentNames", {
            names: joined(
              t,
              absent.map(({ label }) => label),
            ),
          })}
        </p>
      )}
    </Section>
  );
}
