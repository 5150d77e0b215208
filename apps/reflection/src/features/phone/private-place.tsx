import type { Participant } from "@nabij/reflection";
import { Button } from "@nabij/ui";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useBeforeSending } from "../../guard/use-before-sending.ts";
import { Foot, Heading } from "./phone-parts.tsx";

interface PrivatePlaceProps {
  person: Participant;
  onClose: () => void;
}

/**
 * On the device that goes round: the card of who just wrote, for as long as it is their turn, and
 * hidden by them before they pass it on. Without a card nothing is drawn, and nobody can tell.
 */
export function PrivatePlace({ person, onClose }: PrivatePlaceProps) {
  const { t } = useTranslation();
  const { beside, hasCards } = useBeforeSending(person.id, "");
  const [hadCards] = useState(hasCards);
  useEffect(() => {
    if (!hadCards) onClose();
  }, [hadCards, onClose]);
  if (!hadCards) return null;
  return (
    <>
      <Heading lead={t("phone.passed.privateText")}>
        {t("phone.passed.private", { name: person.label })}
      </Heading>
      {beside}
      <Foot>
        <Button variant="primary" size="large" onClick={onClose}>
          {t("phone.passed.close")}
        </Button>
      </Foot>
    </>
  );
}
