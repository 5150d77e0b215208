import type { CurrentQuestion, Participant } from "@nabij/reflection";
import { CheckIcon, ChevronDownIcon } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../../conversation/use-conversation.ts";
import { seatRoles } from "../../../roles/seat-roles.ts";

interface SpeakerChoiceProps {
  question: CurrentQuestion;
  speaker: string | null;
  onSpeaker: (participantId: string) => void;
}

/** Everyone at the table as a chip: a tick for who was heard, an open chip for who was not. */
export function SpeakerChoice({ question, speaker, onSpeaker }: SpeakerChoiceProps) {
  const { t } = useTranslation();
  const { view } = useConversation();
  const heard = new Set(
    view.answers
      .filter(({ questionId, status }) => questionId === question.questionId && status === "said")
      .map(({ participantId }) => participantId),
  );
  const present = view.participants
    .filter(({ presence }) => presence === "present")
    .toSorted((a, b) => seatRoles.indexOf(a.role) - seatRoles.indexOf(b.role));
  const asked = present.filter(({ role }) => question.who.includes(role));
  const others = present.filter(({ role }) => !question.who.includes(role));
  const chips = (people: readonly Participant[]) =>
    people.map((person) => (
      <Chip
        key={person.id}
        person={person}
        isHeard={heard.has(person.id)}
        isSpeaking={person.id === speaker}
        onPress={() => onSpeaker(person.id)}
      />
    ));
  return (
    <fieldset>
      <legend className="sr-only">{t("speak.who")}</legend>
      <div className="flex flex-wrap gap-2">
        {chips(asked)}
        {view.emptyChair && (
          <span className="inline-flex min-h-11 items-center rounded-full border border-dashed border-edge px-4 text-sm text-soft">
            {t("speak.emptyChair", { name: view.clientName ?? t("client.theClientShort") })}
          </span>
        )}
      </div>
      {asked.length === 0 && <div className="mt-2 flex flex-wrap gap-2">{chips(others)}</div>}
      {asked.length > 0 && others.length > 0 && (
        <details className="mt-1" open={others.some(({ id }) => id === speaker) || undefined}>
          <summary className="inline-flex min-h-9 list-none items-center gap-1 text-sm text-soft hover:text-ink pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
            {t("speak.others")}
            <ChevronDownIcon size={16} />
          </summary>
          <div className="mt-1.5 flex flex-wrap gap-2">{chips(others)}</div>
        </details>
      )}
    </fieldset>
  );
}

interface ChipProps {
  person: Participant;
  isHeard: boolean;
  isSpeaking: boolean;
  onPress: () => void;
}

/** One person; the tick is said aloud too. */
function Chip({ person, isHeard, isSpeaking, onPress }: ChipProps) {
  const { t } = useTranslation();
  const look = isSpeaking
    ? "border-autonomy bg-autonomy text-on-accent"
    : "border-edge bg-card text-ink hover:border-ink";
  return (
    <button
      type="button"
      aria-pressed={isSpeaking}
      onClick={onPress}
      className={`inline-flex min-h-11 items-center gap-2 rounded-full border px-4 text-sm font-[450] ${look}`}
    >
      {isHeard && <CheckIcon size={16} />}
      {person.label}
      {isHeard && <span className="sr-only">, {t("speak.heard")}</span>}
    </button>
  );
}
