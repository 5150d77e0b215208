import type { FieldPosition, Perspective } from "@nabij/reflection";
import { Button, RadioGroup, Select } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../../conversation/use-conversation.ts";
import { ShareSlider } from "../../../tension-field/share-slider.tsx";

interface PlaceFormProps {
  draft: FieldPosition;
  /** Moved and not yet placed: what the screen shows is not kept yet. */
  isTouched: boolean;
  onChoose: (participantId: string, perspective: Perspective) => void;
  onMove: (changes: Partial<FieldPosition>) => void;
  /** Called when the node has stored the dot. */
  onPlaced: () => void;
}

/** For whom the dot is, and its two places; the sliders do what pointing does. */
export function PlaceForm({ draft, isTouched, onChoose, onMove, onPlaced }: PlaceFormProps) {
  const { t } = useTranslation();
  const { view, send } = useConversation();
  const { participantId, perspective, nearness, autonomy } = draft;
  const present = view.participants.filter(({ presence }) => presence === "present");
  const person = present.find(({ id }) => id === participantId);
  const name = view.clientName ?? t("client.theClient");
  const place = async () => {
    const sent = await send({
      type: "placeInField",
      participantId,
      perspective,
      nearness,
      autonomy,
    });
    if (sent.done) onPlaced();
  };
  return (
    <div className="grid gap-6">
      <Select
        label={t("field.whose")}
        options={present.map(({ id, label }) => ({ value: id, label }))}
        value={participantId}
        onChange={(id) => id !== null && onChoose(id, "own")}
      />
      {person?.role !== "client" && (
        <RadioGroup<Perspective>
          label={t("field.perspective")}
          look="line"
          options={[
            { value: "own", label: t("field.own") },
            { value: "as-client", label: t("field.asClient", { name }) },
          ]}
          value={perspective}
          onChange={(next) => onChoose(participantId, next)}
        />
      )}
      <ShareSlider
        label={t("field.nearness")}
        low={t("field.lessNearness")}
        high={t("field.moreNearness")}
        tone="nearness"
        value={nearness}
        onChange={(value) => onMove({ nearness: value })}
      />
      <ShareSlider
        label={t("field.autonomy")}
        low={t("field.lessAutonomy")}
        high={t("field.moreAutonomy")}
        tone="autonomy"
        value={autonomy}
        onChange={(value) => onMove({ autonomy: value })}
      />
      <div>
        <Button variant="primary" size="large" onClick={() => void place()}>
          {t("field.place", { name: person?.label ?? "" })}
        </Button>
        <p role="status" className="mt-2 min-h-5 text-sm text-soft">
          {isTouched && t("field.notYet")}
        </p>
      </div>
    </div>
  );
}
