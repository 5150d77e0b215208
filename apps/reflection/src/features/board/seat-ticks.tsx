import type { Participant } from "@nabij/reflection";
import { AloneIcon, CircleIcon, DoneIcon, Menu, MoreIcon } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../conversation/use-conversation.ts";
import { isHeldAlone } from "../../together/held-alone.ts";
import { useTogether } from "../../together/use-together.ts";
import { type SeatState, seatState } from "./seat-state.ts";

/** Everyone at the table with a tick: a shape and a word, never how much, and never who was first. */
export function SeatTicks() {
  const { t } = useTranslation();
  const { view } = useConversation();
  const { round } = useTogether();
  return (
    <section aria-labelledby="seats-title">
      <h2 id="seats-title" className="mb-3 text-section font-semibold">
        {t(isHeldAlone(view) ? "board.alone.who" : "board.seats.title")}
      </h2>
      <ul className="grid gap-2">
        {view.participants.map((person) => (
          <Seat key={person.id} person={person} state={seatState(person, round)} />
        ))}
      </ul>
      {view.emptyChair && (
        <p className="mt-3 rounded-card border border-dashed border-edge px-4 py-3 text-soft">
          {t("speak.emptyChair", { name: view.clientName ?? t("client.theClientShort") })}
        </p>
      )}
    </section>
  );
}

const marks = { ready: DoneIcon, writing: CircleIcon, listening: AloneIcon, absent: AloneIcon };

function Seat({ person, state }: { person: Participant; state: SeatState }) {
  const { t } = useTranslation();
  const { send } = useConversation();
  const Mark = marks[state];
  const isHere = state !== "absent";
  const tone = state === "ready" ? "text-autonomy" : "text-soft";
  const presence = (id: "away" | "back", type: "markAbsent" | "markPresent") => ({
    id,
    label: t(`board.seats.${id}`),
    onAction: () => void send({ type, participantId: person.id }),
  });
  const help = useSupportActions(person);
  return (
    <li
      className={`flex min-h-12 items-center gap-3 rounded-control border py-1 pr-1 pl-3.5 ${
        isHere ? "border-line bg-card" : "border-dashed border-edge"
      }`}
    >
      <Mark size={22} className={tone} />
      <span className="min-w-0 flex-1">
        <span className="font-medium">{person.label}</span>
        {person.supportedBy !== null && (
          <span className="text-sm text-soft">
            {" "}
            {t("said.supportedBy", { name: person.supportedBy })}
          </span>
        )}
      </span>
      <span className={`text-sm ${tone}`}>{t(`board.seats.${state}`)}</span>
      <Menu
        label={t("board.seats.menu", { name: person.label })}
        variant="quiet"
        size="small"
        actions={[
          isHere ? presence("away", "markAbsent") : presence("back", "markPresent"),
          ...help,
        ]}
      >
        <MoreIcon size={18} />
      </Menu>
    </li>
  );
}

/** With whose help a client answers who has no device of their own; on that they say it themselves. */
function useSupportActions({ id: participantId, role, device, supportedBy }: Participant) {
  const { t } = useTranslation();
  const { send } = useConversation();
  if (role !== "client" || device !== "table") return [];
  const say = (name: string | null) =>
    void send({ type: "changeSupport", participantId, supportedBy: name });
  const alone = {
    id: "alone",
    label: t("board.seats.alone"),
    isDisabled: supportedBy === null,
    onAction: () => say(null),
  };
  const helped = (["begeleider", "familie", "ander"] as const).map((helper) => {
    const name = t(`clientMode.who.name.${helper}`);
    return {
      id: helper,
      label: t("board.seats.helpedBy", { name }),
      isDisabled: supportedBy === name,
      onAction: () => say(name),
    };
  });
  return [alone, ...helped];
}
