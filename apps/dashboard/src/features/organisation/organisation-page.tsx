import { answeredQuestions, type PolicyCheck } from "@nabij/domain";
import { EmptyState, PageTop, Skeleton } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FailedState } from "../../page-state/failed-state.tsx";
import { MayNot } from "../../page-state/may-not.tsx";
import { PermittedButton } from "../../page-state/permitted-button.tsx";
import { PrintButton } from "../../page-state/print-button.tsx";
import { PrintedDay } from "../../page-state/printed-day.tsx";
import { useMay } from "../../session/use-session.ts";
import { usePageTitle } from "../../shell/use-page-title.ts";
import { CheckDrawer } from "./check-drawer.tsx";
import { HistoryCard } from "./history-card.tsx";
import { PolicySentence } from "./policy-sentence.tsx";
import { QuestionsCard } from "./questions-card.tsx";
import { TeamsCard } from "./teams-card.tsx";
import { useNewCheck } from "./use-new-check.ts";
import { usePolicy } from "./use-policy.ts";

/** What the organisation's own policy says, and how its teams stand (S31, S21). */
export function OrganisationPage() {
  const { t } = useTranslation();
  usePageTitle(t("organisation.pageTitle"));
  return useMay("organisation.read").may ? <Policy /> : <MayNot permission="organisation.read" />;
}

function Policy() {
  const { t } = useTranslation();
  const { state, checks, teams, error, retry } = usePolicy();
  const [edited, setEdited] = useState<PolicyCheck | null>(null);
  const [last, before] = checks;
  const { begin, isPending } = useNewCheck(last ?? null, setEdited);
  if (state === "loading") return <Skeleton lines={8} label={t("state.loading")} />;
  if (state === "failed") return <FailedState error={error} onRetry={() => void retry()} />;
  const start = (
    <PermittedButton
      permission="policyCheck.write"
      variant={last === undefined ? "primary" : "secondary"}
      isPending={isPending}
      onClick={begin}
    >
      {t("organisation.newCheck")}
    </PermittedButton>
  );
  return (
    <>
      <PageTop
        actions={
          <>
            <PrintButton />
            {last !== undefined && start}
          </>
        }
      />
      <PrintedDay />
      {last === undefined ? (
        <div className="mb-6">
          <EmptyState title={<h1>{t("organisation.emptyTitle")}</h1>} action={start}>
            {t("organisation.emptyText")}
          </EmptyState>
        </div>
      ) : (
        <Answered last={last} before={before ?? null} onEdit={() => setEdited(last)} />
      )}
      <div className="space-y-6">
        <TeamsCard teams={teams} />
        {checks.length > 1 && <HistoryCard checks={checks} onOpen={setEdited} />}
      </div>
      {edited !== null && (
        <CheckDrawer key={edited.id} check={edited} onClose={() => setEdited(null)} />
      )}
    </>
  );
}

interface AnsweredProps {
  last: PolicyCheck;
  before: PolicyCheck | null;
  onEdit: () => void;
}

/** The newest check against the one before it. */
function Answered({ last, before, onEdit }: AnsweredProps) {
  const answered = answeredQuestions(last, before);
  return (
    <>
      <PolicySentence check={last} before={before} answered={answered} />
      <div className="mb-6">
        <QuestionsCard answered={answered} onEdit={onEdit} />
      </div>
    </>
  );
}
