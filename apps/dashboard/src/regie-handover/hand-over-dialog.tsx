import type { RegieAssignment } from "@nabij/domain";
import { Button, DateField, Dialog, TextField } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { dayInWords } from "../format/day.ts";
import { useSession } from "../session/use-session.ts";
import { holderInWords } from "./holder-in-words.ts";
import { useHandover } from "./use-handover.ts";

interface HandOverDialogProps {
  assignment: RegieAssignment;
  /** The role in words. */
  role: string;
  onClose: () => void;
}

/** Asks who takes a role over, and from which day; the holder keeps it until there is a yes. */
export function HandOverDialog({ assignment, role, onClose }: HandOverDialogProps) {
  const { t, i18n } = useTranslation();
  const { today } = useSession();
  const { handOver } = useHandover();
  const { id, version, from } = assignment;
  const [holder, setHolder] = useState("");
  const [organisation, setOrganisation] = useState("");
  const [mandate, setMandate] = useState(assignment.mandate ?? "");
  const [on, setOn] = useState<string | null>(today);
  const [isAsked, setAsked] = useState(false);
  const isNamed = holder.trim() !== "";
  const isLater = on !== null && from < on;
  const ask = () => {
    setAsked(true);
    if (!isNamed || !isLater) return;
    const to = { holder, organisation: orNull(organisation), mandate: orNull(mandate) };
    handOver.mutate({ id, version, to, on }, { onSuccess: onClose });
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      isDismissable={false}
      title={capital(t("regie.handover.title", { role: role.toLowerCase() }))}
      actions={
        <>
          <Button variant="primary" isPending={handOver.isPending} onClick={ask}>
            {t("regie.handover.ask")}
          </Button>
          <Button onClick={onClose}>{t("regie.handover.cancel")}</Button>
        </>
      }
    >
      <p className="mb-5 text-sm text-soft">
        {t("regie.handover.explain", {
          name: holderInWords(assignment, t("regie.matrix.unnamed")),
        })}
      </p>
      <div className="grid gap-5">
        <TextField
          label={t("regie.handover.holder")}
          hint={t("regie.handover.holderHint")}
          value={holder}
          onChange={setHolder}
          maxLength={300}
          error={isAsked && !isNamed ? t("regie.handover.holderMissing") : undefined}
        />
        <TextField
          label={t("regie.handover.organisation")}
          value={organisation}
          onChange={setOrganisation}
          maxLength={300}
          isOptional
        />
        <TextField
          label={t("regie.handover.mandate")}
          value={mandate}
          onChange={setMandate}
          maxLength={300}
          isOptional
        />
        <DateField
          label={t("regie.handover.on")}
          value={on}
          onChange={setOn}
          error={
            isAsked && !isLater
              ? t("regie.handover.onMissing", { day: dayInWords(from, i18n.language) })
              : undefined
          }
        />
      </div>
    </Dialog>
  );
}

function orNull(text: string): string | null {
  return text.trim() === "" ? null : text;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
