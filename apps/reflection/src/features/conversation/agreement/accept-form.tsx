import type { ReportAgreement } from "@nabij/reflection";
import { Button, Checkbox } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../../conversation/use-conversation.ts";

/** Who at the table says yes; it is agreed when the one who does it says so. */
export function AcceptForm({ agreement }: { agreement: ReportAgreement }) {
  const { t } = useTranslation();
  const { view, send } = useConversation();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { id, acceptedBy, status, who } = agreement;
  const left = view.participants.filter(
    (person) => person.presence === "present" && !acceptedBy.includes(person.id),
  );
  if (left.length === 0) return null;
  const accept = async () => {
    const sent = await send({
      type: "acceptAgreement",
      agreementId: id,
      participantIds: [...chosen],
    });
    if (sent.done) setChosen([]);
  };
  const isWaiting = status === "voorstel" && acceptedBy.length > 0;
  return (
    <fieldset className="mt-4">
      <legend className="text-sm font-medium">
        {isWaiting ? t("agreement.waitingFor", { name: who }) : t("agreement.whoAccepts")}
      </legend>
      <div className="mt-1 flex flex-wrap gap-x-5">
        {left.map((person) => (
          <Checkbox
            key={person.id}
            isSelected={chosen.includes(person.id)}
            onChange={(isOn) =>
              setChosen(
                isOn ? [...chosen, person.id] : chosen.filter((other) => other !== person.id),
              )
            }
          >
            {person.label}
          </Checkbox>
        ))}
      </div>
      <Button
        variant="primary"
        className="mt-2"
        disabled={chosen.length === 0}
        onClick={() => void accept()}
      >
        {t("agreement.accept")}
      </Button>
    </fieldset>
  );
}
