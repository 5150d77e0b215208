import { Button, Dialog } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { failureSentence } from "../../command/refusal-sentence.ts";
import { ReportSection } from "../../shell/report-section.tsx";
import { DifferenceList } from "./difference-list.tsx";
import type { MakingProps } from "./making-props.ts";
import { ProblemList } from "./problem-list.tsx";
import { PublishForm } from "./publish-form.tsx";
import { shownGuide } from "./shown-guide.ts";

/** Beside the questions: what must be mended, what differs, and publishing. */
export function CopyAside(props: MakingProps) {
  const { base, making, onOpen } = props;
  const { t } = useTranslation();
  const { data, error } = making.checked;
  return (
    <aside
      id="nakijken"
      aria-label={t("guides.aside")}
      className="grid content-start gap-8 lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:self-start lg:overflow-y-auto lg:px-1 lg:pb-2"
    >
      <ReportSection title={t("guides.check")}>
        <div aria-live="polite">
          {error !== null && (
            <p className="font-medium text-nearness">{failureSentence(t, error, null)}</p>
          )}
          {data !== undefined && error === null && (
            <ProblemList
              guide={shownGuide(base.guide, making.copy)}
              problems={data.problems}
              onOpen={onOpen}
            />
          )}
        </div>
      </ReportSection>
      {data !== undefined && (
        <ReportSection title={t("guides.difference.title")}>
          <DifferenceList guide={base.guide} difference={data.difference} />
          <p className="mt-3 text-sm text-soft">
            {t("guides.questions", { count: data.questions })} ·{" "}
            {t("guides.minutes", { count: data.minutes })}
          </p>
        </ReportSection>
      )}
      <PublishForm {...props} />
      <Kept {...props} />
    </aside>
  );
}

/** Says that it is on this device, and throws it away when asked twice. */
function Kept({ making, onOpen }: MakingProps) {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  if (!making.isKept) return null;
  const forget = () => {
    setAsking(false);
    onOpen(null);
    making.forget();
  };
  return (
    <div className="flex flex-wrap items-center justify-between gap-2 text-sm text-soft">
      <span>{t("save.onDevice")}</span>
      <Button size="small" variant="quiet" onClick={() => setAsking(true)}>
        {t("guides.forget")}
      </Button>
      <Dialog
        isAlert
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={t("guides.forgetTitle")}
        actions={
          <>
            <Button variant="danger" onClick={forget}>
              {t("guides.forget")}
            </Button>
            <Button onClick={() => setAsking(false)}>{t("guides.keep")}</Button>
          </>
        }
      >
        {t("guides.forgetText")}
      </Dialog>
    </div>
  );
}
