import type { FieldPosition, Participant, Perspective } from "@nabij/reflection";
import { Button } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../conversation/use-conversation.ts";
import { ShareSlider } from "../../tension-field/share-slider.tsx";
import { TensionOf } from "../../tension-field/tension-of.tsx";
import { Foot, Heading, Kept } from "./phone-parts.tsx";

interface PlaceDotProps {
  person: Participant;
  perspective: Perspective;
  onPlaced: () => void;
  onPass: () => void;
}

/** One dot with two sliders; nothing has to be dragged in the drawing. */
export function PlaceDot({ person, perspective, onPlaced, onPass }: PlaceDotProps) {
  const { t } = useTranslation();
  const { view, send } = useConversation();
  const name = view.clientName ?? t("client.theClient");
  const before = view.positions.find(
    (dot) => dot.participantId === person.id && dot.perspective === perspective,
  );
  const [dot, setDot] = useState<FieldPosition>(
    before ?? { id: "", participantId: person.id, perspective, nearness: 50, autonomy: 50 },
  );
  const { nearness, autonomy } = dot;
  const place = async () => {
    const where = { participantId: person.id, perspective, nearness, autonomy };
    const sent = await send({ type: "placeInField", ...where });
    if (sent.done) onPlaced();
  };
  const isOwn = perspective === "own";
  return (
    <>
      <Heading lead={t(isOwn ? "phone.field.lead" : "phone.field.clientLead", { name })}>
        {isOwn ? t("field.question", { name }) : t("phone.field.client", { name })}
      </Heading>
      <TensionOf positions={[dot]} participants={[person]} name={name} language={view.language} />
      <div className="mt-5 grid gap-5">
        <ShareSlider
          label={t("field.nearness")}
          low={t("field.lessNearness")}
          high={t("field.moreNearness")}
          tone="nearness"
          value={nearness}
          onChange={(value) => setDot({ ...dot, nearness: value })}
        />
        <ShareSlider
          label={t("field.autonomy")}
          low={t("field.lessAutonomy")}
          high={t("field.moreAutonomy")}
          tone="autonomy"
          value={autonomy}
          onChange={(value) => setDot({ ...dot, autonomy: value })}
        />
      </div>
      <Kept isOnDevice={false} />
      <Foot>
        <Button variant="primary" size="large" onClick={() => void place()}>
          {t("phone.field.place")}
        </Button>
        {!isOwn && (
          <Button variant="quiet" size="large" onClick={onPass}>
            {t("phone.question.pass")}
          </Button>
        )}
      </Foot>
    </>
  );
}
