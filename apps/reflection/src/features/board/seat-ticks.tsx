import type { Participant } from "@nabij/reflection";
import { AloneIcon, CircleIcon, DoneIcon, Menu, MoreIcon } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../conversation/use-conversation.ts";
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
        {t("board.seats.title")}
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
          isHere
            ? {
                id: "away",
                label: t("board.seats.away"),
                onAction: () => void send({ type: "markAbsent", participantId: person.id }),
              }
            : {
                id: "back",
                label: t("board.seats.back"),
                onAction: () => void send({ type: "markPresent", participantId: person.id }),
              },
        ]}
      >
        <MoreIcon size={18} />
      </Menu>
    </li>
  );
}
