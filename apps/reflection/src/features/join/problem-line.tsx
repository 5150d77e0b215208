import { useTranslation } from "react-i18next";
import type { JoinProblem } from "./join-problem.ts";

/** One sentence: what happened and what to do. */
export function ProblemLine({ problem }: { problem: JoinProblem }) {
  const { t } = useTranslation();
  const words = {
    wrong: t("join.wrong"),
    tooMany: t("join.tooMany"),
    taken: t("join.taken"),
    full: t("join.full"),
    offline: t("state.offlineText"),
    other: t("failed.other"),
  };
  return (
    <p role="alert" className="font-medium text-nearness">
      {words[problem]}
    </p>
  );
}
