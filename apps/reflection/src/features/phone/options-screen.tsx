import type { Participant } from "@nabij/reflection";
import { Button } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { HarmForm } from "../../options/harm-form.tsx";
import { OptionCard } from "../../options/option-card.tsx";
import { OptionForm } from "../../options/option-form.tsx";
import { OptionGaps } from "../../options/option-gaps.tsx";
import { useTogether } from "../../together/use-together.ts";
import { Foot, Heading } from "./phone-parts.tsx";

/** Ways to go on: anybody names one, and anybody names what it would cost. */
export function OptionsScreen({ person }: { person: Participant }) {
  const { t } = useTranslation();
  const { options } = useTogether();
  const [open, setOpen] = useState<string | null>(null);
  const close = () => setOpen(null);
  if (open === "new")
    return (
      <>
        <Heading lead={t("together.options.lead")}>{t("together.options.new")}</Heading>
        <OptionForm participantId={person.id} onDone={close} />
      </>
    );
  return (
    <>
      <Heading lead={t("together.options.lead")}>{t("together.options.title")}</Heading>
      <ul className="grid gap-3">
        {options.map((option) => (
          <OptionCard key={option.optionId} option={option}>
            {open === option.optionId ? (
              <HarmForm optionId={option.optionId} participantId={person.id} onDone={close} />
            ) : (
              <Button className="mt-3 min-h-11" onClick={() => setOpen(option.optionId)}>
                {t("together.options.addHarm")}
              </Button>
            )}
          </OptionCard>
        ))}
      </ul>
      <div className="mt-4">
        <OptionGaps />
      </div>
      <Foot>
        <Button variant="primary" size="large" onClick={() => setOpen("new")}>
          {t("together.options.new")}
        </Button>
      </Foot>
    </>
  );
}
