import { PageSentence } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { useTogether } from "../../together/use-together.ts";
import { BoardFoot } from "./board-foot.tsx";
import { MomentForm } from "./moment-form.tsx";
import { StageBack, StageOn } from "./stage-steps.tsx";

/** One concrete moment to keep in mind; told by whoever was there. */
export function MomentStage() {
  const { t } = useTranslation();
  const { moment } = useTogether();
  return (
    <>
      <div className="max-w-[52rem] pb-10">
        <PageSentence lead={t("together.moment.lead")}>{t("together.moment.title")}</PageSentence>
        {moment !== null && (
          <figure className="mb-8 rounded-card border border-line bg-card px-6 py-5 shadow-card">
            <blockquote className="text-easy leading-snug whitespace-pre-line">
              “{moment.text}”
            </blockquote>
            <figcaption className="mt-2 text-soft">{moment.label}</figcaption>
          </figure>
        )}
        <MomentForm />
      </div>
      <BoardFoot>
        <StageBack />
        <StageOn />
      </BoardFoot>
    </>
  );
}
