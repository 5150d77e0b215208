import type { Escalation } from "@nabij/domain";
import { Button, Checkbox, SaveStatus, TextArea, TextField } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useRecordSave } from "../../process/use-record-save.ts";
import { useMay, useSession } from "../../session/use-session.ts";
import { api } from "../../trpc.ts";
import { isWritten, newDiscussion } from "./new-discussion.ts";

interface DiscussionFormProps {
  trajectoryId: string;
  clientName: string;
  meetsOn: string;
  /** What was written down for this meeting before. */
  discussion: Escalation | null;
}

type Changes = Partial<Pick<Escalation, "advice" | "followUp" | "answeredOn">>;

/** What the table says about one trajectory; making a note puts it on record for this meeting (S3). */
export function DiscussionForm(props: DiscussionFormProps) {
  const { trajectoryId, clientName, meetsOn, discussion } = props;
  const { t } = useTranslation();
  const { today } = useSession();
  const { may } = useMay("escalation.write");
  const [isOpen, setOpen] = useState(isWritten(discussion));
  const [isDiscussed, setDiscussed] = useState(discussion?.answeredOn != null);
  const [advice, setAdvice] = useState(discussion?.advice ?? "");
  const [followUp, setFollowUp] = useState(discussion?.followUp ?? "");
  const { save, state, failure } = useRecordSave<Escalation, Changes>(
    discussion,
    (stored, changes) =>
      stored === null
        ? api.records.escalation.create.mutate({
            fields: { ...newDiscussion(trajectoryId, meetsOn, today), ...changes },
          })
        : api.records.escalation.change.mutate({
            id: stored.id,
            version: stored.version,
            changes,
          }),
  );
  const saveText = (field: "advice" | "followUp", text: string) => {
    const typed = text.trim() === "" ? null : text.trim();
    if (typed === (discussion?.[field] ?? null)) return;
    // What the table said was said at the table.
    const isTicked = isDiscussed || typed !== null;
    setDiscussed(isTicked);
    save({ [field]: typed, answeredOn: isTicked ? (discussion?.answeredOn ?? today) : null });
  };
  if (!may && discussion === null) return null;
  return (
    <div className="no-print mt-2.5">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
        <Checkbox
          size="small"
          isSelected={isDiscussed}
          isDisabled={!may}
          onChange={(next) => {
            setDiscussed(next);
            save({ answeredOn: next ? today : null });
          }}
        >
          <span className="text-ink">{t("process.caseTable.discussed")}</span>
          <span className="sr-only">: {clientName}</span>
        </Checkbox>
        {!isOpen && (
          <Button
            size="small"
            aria-label={`${t("process.caseTable.note")}: ${clientName}`}
            onClick={() => setOpen(true)}
          >
            {t("process.caseTable.note")}
          </Button>
        )}
        <SaveStatus
          state={state}
          words={{
            saving: t("process.caseTable.saving"),
            saved: t("process.caseTable.saved"),
            failed: failure,
          }}
        />
      </div>
      {isOpen && (
        <div className="mt-2 max-w-measure space-y-3 text-ink">
          <TextArea
            label={t("process.caseTable.advice")}
            rows={2}
            maxLength={5000}
            value={advice}
            isDisabled={!may}
            onChange={setAdvice}
            onBlur={() => saveText("advice", advice)}
          />
          <TextField
            label={t("process.caseTable.followUp")}
            maxLength={300}
            value={followUp}
            isDisabled={!may}
            onChange={setFollowUp}
            onBlur={() => saveText("followUp", followUp)}
          />
        </div>
      )}
    </div>
  );
}
