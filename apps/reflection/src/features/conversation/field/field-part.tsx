import type { FieldPosition } from "@nabij/reflection";
import { LinkButton, PageSentence } from "@nabij/ui";
import { type PointerEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "../../../conversation/problem.tsx";
import { useConversation } from "../../../conversation/use-conversation.ts";
import { paths } from "../../../paths.ts";
import { TensionOf } from "../../../tension-field/tension-of.tsx";
import { PlaceForm } from "./place-form.tsx";

/** Everyone places a dot between nearness and autonomy: by pointing, or with two sliders. */
export function FieldPart() {
  const { t } = useTranslation();
  const { view, sessionId } = useConversation();
  const name = view.clientName ?? t("client.theClient");
  const first = view.participants.find(
    ({ id, presence }) =>
      presence === "present" && !view.positions.some((dot) => dot.participantId === id),
  );
  const present = view.participants.filter(({ presence }) => presence === "present");
  const [draft, setDraft] = useState<FieldPosition>(
    startFor(view.positions, (first ?? present[0])?.id ?? "", "own"),
  );
  const [isTouched, setTouched] = useState(false);
  const choose = (participantId: string, perspective: FieldPosition["perspective"]) => {
    setDraft(startFor(view.positions, participantId, perspective));
    setTouched(false);
  };
  const move = (changes: Partial<FieldPosition>) => {
    setDraft({ ...draft, ...changes });
    setTouched(true);
  };
  const others = view.positions.filter((dot) => !isSame(dot, draft));
  return (
    <div className="pb-16">
      <PageSentence lead={t("field.lead")}>{t("field.question", { name })}</PageSentence>
      <div className="grid grid-cols-1 gap-x-16 gap-y-8 lg:grid-cols-[1.2fr_1fr]">
        <div
          className="cursor-crosshair touch-manipulation"
          onPointerUp={(event) => point(event, move)}
        >
          <TensionOf
            positions={isTouched ? [...others, draft] : view.positions}
            participants={view.participants}
            name={name}
            language={view.language}
          />
        </div>
        <div>
          <Problem />
          <PlaceForm
            draft={draft}
            isTouched={isTouched}
            onChoose={choose}
            onMove={move}
            onPlaced={() => setTouched(false)}
          />
          <div className="mt-10 border-t border-line pt-6">
            <LinkButton href={paths.conversation(sessionId)}>{t("field.back")}</LinkButton>
          </div>
        </div>
      </div>
    </div>
  );
}

/** Where somebody stood in this session, or the middle. */
function startFor(
  positions: readonly FieldPosition[],
  participantId: string,
  perspective: FieldPosition["perspective"],
): FieldPosition {
  const fresh = { id: "", participantId, perspective, nearness: 50, autonomy: 50 };
  return positions.find((dot) => isSame(dot, fresh)) ?? fresh;
}

/** The same dot: own view and estimate of one person are two dots. */
function isSame(a: FieldPosition, b: FieldPosition): boolean {
  return a.participantId === b.participantId && a.perspective === b.perspective;
}

/** Space the field keeps free at its edges, so that a whole dot fits, px. */
const inset = 13;

/** Moves the dot to where was pressed: from px in the drawing to 0–100 on both axes. */
function point(event: PointerEvent<HTMLElement>, move: (to: Partial<FieldPosition>) => void): void {
  const drawing = [...event.currentTarget.querySelectorAll("svg")].find(
    (svg) => svg.clientHeight > 100,
  );
  const box = drawing?.getBoundingClientRect();
  if (box === undefined || event.clientY < box.top || event.clientY > box.bottom) return;
  const share = (distance: number, length: number) =>
    Math.round(Math.min(1, Math.max(0, (distance - inset) / (length - 2 * inset))) * 100);
  move({
    nearness: share(event.clientX - box.left, box.width),
    autonomy: share(box.bottom - event.clientY, box.height),
  });
}
