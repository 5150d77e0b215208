import { Button, Checkbox, CloseIcon, IconButton, PlusIcon, TextField } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { seatRoles } from "../../roles/seat-roles.ts";
import { addSeat, isClientThere, mostSeats, type Seat } from "./seats.ts";

interface TableSeatsProps {
  seats: readonly Seat[];
  /** How each seat is called, by its key. */
  labels: ReadonlyMap<number, string>;
  clientName: string;
  /** People write on devices of their own; who has none says so. */
  hasOwnDevices: boolean;
  onChange: (seats: readonly Seat[]) => void;
}

/** Who sits at the table: a press per person, and plainly who does not. */
export function TableSeats(props: TableSeatsProps) {
  const { seats, labels, clientName, hasOwnDevices, onChange } = props;
  const { t } = useTranslation();
  const hasClient = seats.some(({ role }) => role === "client");
  const change = (key: number, changes: Partial<Seat>) =>
    onChange(seats.map((seat) => (seat.key === key ? { ...seat, ...changes } : seat)));
  return (
    <div>
      <fieldset>
        <legend className="sr-only">{t("seating.addWho")}</legend>
        <div className="flex flex-wrap gap-2">
          {seatRoles.map((role) => (
            <Button
              key={role}
              disabled={seats.length >= mostSeats || (role === "client" && hasClient)}
              onClick={() => onChange(addSeat(seats, role))}
              aria-label={t("seating.addRole", { role: t(`roles.${role}`) })}
            >
              <PlusIcon size={16} />
              {t(`roles.${role}`)}
            </Button>
          ))}
        </div>
      </fieldset>
      <ul className="mt-4 grid gap-2.5" aria-label={t("seating.seated")}>
        {!isClientThere(seats) && <EmptyChair clientName={clientName} />}
        {seats.map((seat) => (
          <SeatLine
            key={seat.key}
            seat={seat}
            label={labels.get(seat.key) ?? ""}
            hasOwnDevices={hasOwnDevices}
            onChange={(changes) => change(seat.key, changes)}
            onRemove={() => onChange(seats.filter(({ key }) => key !== seat.key))}
          />
        ))}
      </ul>
    </div>
  );
}

/** Absence is said, not left out (trap 25: no voice is no objection, and no consent either). */
function EmptyChair({ clientName }: { clientName: string }) {
  const { t } = useTranslation();
  const name = clientName === "" ? t("client.theClient") : clientName;
  return (
    <li className="rounded-card border border-dashed border-edge px-4 py-3">
      <p className="font-semibold">{t("seating.emptyChair")}</p>
      <p className="text-sm text-soft first-letter:uppercase">
        {t("seating.emptyChairText", { name })}
      </p>
    </li>
  );
}

interface SeatLineProps {
  seat: Seat;
  label: string;
  hasOwnDevices: boolean;
  onChange: (changes: Partial<Seat>) => void;
  onRemove: () => void;
}

/** One person; only a client can have somebody beside them to help say it. */
function SeatLine({ seat, label, hasOwnDevices, onChange, onRemove }: SeatLineProps) {
  const { t } = useTranslation();
  const look = seat.isAbsent ? "border-dashed border-edge" : "border-line bg-card shadow-card";
  return (
    <li className={`rounded-card border px-4 py-2.5 ${look}`}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <span className="min-w-0 flex-1 font-semibold max-sm:basis-full">{label}</span>
        {hasOwnDevices && !seat.isAbsent && (
          <Checkbox
            size="small"
            isSelected={seat.atTable}
            onChange={(atTable) => onChange({ atTable })}
          >
            {t("seating.noPhone")}
            <span className="sr-only"> ({label})</span>
          </Checkbox>
        )}
        <Checkbox
          size="small"
          isSelected={seat.isAbsent}
          onChange={(isAbsent) => onChange({ isAbsent })}
        >
          {t("seating.isAbsent")}
          <span className="sr-only"> ({label})</span>
        </Checkbox>
        <IconButton
          label={t("seating.remove", { label })}
          icon={<CloseIcon size={18} />}
          onClick={onRemove}
        />
      </div>
      {seat.role === "client" && !seat.isAbsent && (
        <TextField
          className="mt-1 mb-2 max-w-96"
          label={t("seating.supportedBy")}
          hint={t("seating.supportedByHint")}
          isOptional
          maxLength={60}
          value={seat.supportedBy}
          onChange={(supportedBy) => onChange({ supportedBy })}
        />
      )}
    </li>
  );
}
