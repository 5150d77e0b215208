import type { Role } from "@nabij/reflection";
import { Button, Dialog, Select } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "../../../conversation/problem.tsx";
import { useConversation } from "../../../conversation/use-conversation.ts";
import { seatRoles } from "../../../roles/seat-roles.ts";

interface PeopleDialogProps {
  isOpen: boolean;
  onClose: () => void;
}

/** Who is there now; somebody may come later or leave, and the report says so. */
export function PeopleDialog({ isOpen, onClose }: PeopleDialogProps) {
  const { t } = useTranslation();
  const { view, send } = useConversation();
  const [role, setRole] = useState<Role | null>(null);
  const add = () => {
    if (role === null) return;
    void send({ type: "addParticipant", participant: { role } });
    setRole(null);
  };
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t("people.title")}>
      <Problem />
      <ul className="divide-y divide-line">
        {view.participants.map(({ id, label, presence }) => (
          <li key={id} className="flex items-center justify-between gap-3 py-2">
            <span>
              {label}
              {presence === "absent" && <span className="text-soft"> · {t("people.away")}</span>}
            </span>
            <Button
              size="small"
              onClick={() =>
                void send({
                  type: presence === "absent" ? "markPresent" : "markAbsent",
                  participantId: id,
                })
              }
            >
              {t(presence === "absent" ? "people.isBack" : "people.leaves")}
              <span className="sr-only"> ({label})</span>
            </Button>
          </li>
        ))}
      </ul>
      <div className="mt-4 flex items-end gap-2.5">
        <Select
          className="flex-1"
          label={t("people.joins")}
          placeholder={t("people.chooseRole")}
          options={seatRoles.map((value) => ({ value, label: t(`roles.${value}`) }))}
          value={role}
          onChange={setRole}
        />
        <Button disabled={role === null} onClick={add}>
          {t("people.add")}
        </Button>
      </div>
    </Dialog>
  );
}
