import { Card, ErrorState, PageSentence, ProgressBar, Spinner } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { MayNot } from "../../page-state/may-not.tsx";
import { useMay } from "../../session/use-session.ts";
import { usePageTitle } from "../../shell/use-page-title.ts";
import { DropZone } from "./drop-zone.tsx";
import { Checked, Saved } from "./import-result.tsx";
import { Templates } from "./templates.tsx";
import { type Sending, useImport } from "./use-import.ts";

/** An export goes in: choose, look, decide. */
export function ImportPage() {
  const { t } = useTranslation();
  usePageTitle(t("importing.pageTitle"));
  const { may } = useMay("import.run");
  return may ? <Importing /> : <MayNot permission="import.run" />;
}

/** One step at a time: choose, send, check, decide, done. */
function Importing() {
  const { t } = useTranslation();
  const { step, problem, mapping, isChecking, read, check, save, leave } = useImport();
  if (step.name === "checked") {
    return (
      <Checked
        report={step.report}
        mapping={mapping}
        isChecking={isChecking}
        onCheck={() => void check()}
        onSave={(acceptValid) => void save(acceptValid)}
        onLeave={leave}
      />
    );
  }
  if (step.name === "done") return <Saved report={step.report} onLeave={leave} />;
  return (
    <>
      <PageSentence lead={t("importing.lead")}>{t("importing.title")}</PageSentence>
      {problem !== null && (
        <div className="mb-6">
          <ErrorState title={problem} />
        </div>
      )}
      {step.name === "choosing" ? (
        <>
          <DropZone onFiles={(files) => void read(files)} />
          <Templates />
        </>
      ) : (
        <Card>
          {step.name === "sending" ? (
            <SendingBar sending={step.sending} />
          ) : (
            <Waiting name={step.name} />
          )}
        </Card>
      )}
    </>
  );
}

/** All files together are the bar, so that it runs from left to right once. */
function SendingBar({ sending }: { sending: Sending }) {
  const { t } = useTranslation();
  const { file, at, total, sent, bytes } = sending;
  return (
    <ProgressBar
      label={t("importing.uploading", { file })}
      start={t("importing.uploading", { file })}
      end={t("importing.uploadingOf", { at, total })}
      value={at - 1 + (bytes === 0 ? 1 : sent / bytes)}
      max={total}
    />
  );
}

/** The node works in one go and does not say how far it is. */
function Waiting({ name }: { name: "checking" | "saving" }) {
  const { t } = useTranslation();
  return (
    <p role="status" className="flex items-center gap-3">
      <Spinner />
      {t(`importing.${name}`)}
    </p>
  );
}
