import type { Participant } from "@nabij/reflection";
import { Button, Checkbox, CheckIcon } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../conversation/use-conversation.ts";
import { useTogether } from "../../together/use-together.ts";
import { Foot, Heading } from "./phone-parts.tsx";

const promises = ["write", "reveal", "kept", "shared", "stop"] as const;

/** Before the first word: what happens to one's words, and a yes or no of one's own. */
export function ConsentScreen({ person, onDone }: { person: Participant; onDone?: () => void }) {
  const { t } = useTranslation();
  const { send, view, hasModel, daysKept: days } = useConversation();
  const { naming, anonymousRoles } = useTogether();
  const [model, setModel] = useState(false);
  const say = async (given: boolean) => {
    const sent = await send({ type: "giveConsent", participantId: person.id, given, model });
    if (sent.done) onDone?.();
  };
  const isHidden = anonymousRoles.includes(person.role);
  const how = naming === "anonymous" && !isHidden ? "alias" : naming;
  return (
    <>
      <Heading lead={t("phone.consent.about", { name: view.clientName ?? t("client.theClient") })}>
        {t("phone.consent.title", { label: person.label })}
      </Heading>
      <ul className="grid gap-3.5">
        {promises.map((promise) => (
          <Line key={promise} text={t(`phone.consent.${promise}`, { days })} />
        ))}
        <Line text={t(`phone.consent.naming.${how}`, { label: person.label })} />
      </ul>
      {hasModel && (
        <div className="mt-6 rounded-card border border-line bg-card px-5 py-4">
          <Checkbox isSelected={model} onChange={setModel} hint={t("phone.consent.modelHint")}>
            {t("phone.consent.model")}
          </Checkbox>
        </div>
      )}
      <Foot>
        <Button variant="primary" size="large" onClick={() => void say(true)}>
          {t("phone.consent.yes")}
        </Button>
        <Button variant="quiet" size="large" onClick={() => void say(false)}>
          {t("phone.consent.no")}
        </Button>
      </Foot>
    </>
  );
}

function Line({ text }: { text: string }) {
  return (
    <li className="flex gap-3">
      <CheckIcon size={22} className="mt-0.5 shrink-0 text-autonomy" />
      <span>{text}</span>
    </li>
  );
}
