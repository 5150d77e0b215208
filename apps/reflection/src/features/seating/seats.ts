import type { NewParticipant, Role } from "@nabij/reflection";
import { seatRoles } from "../../roles/seat-roles.ts";

/** One place at the table. */
export type Seat = {
  readonly key: number;
  readonly role: Role;
  readonly isAbsent: boolean;
  readonly supportedBy: string;
  /** Writes on the device of who leads, where others have one of their own. */
  readonly atTable: boolean;
};

/** As many as the engine takes (`TooManyParticipants`). */
export const mostSeats = 20;

/** One more seat, in the order of roles; a table has one client at most. */
export function addSeat(seats: readonly Seat[], role: Role): readonly Seat[] {
  const isSecondClient = role === "client" && seats.some((seat) => seat.role === "client");
  if (seats.length >= mostSeats || isSecondClient) return seats;
  const key = Math.max(0, ...seats.map((seat) => seat.key)) + 1;
  const added = [...seats, { key, role, isAbsent: false, supportedBy: "", atTable: false }];
  return added.toSorted((a, b) => seatRoles.indexOf(a.role) - seatRoles.indexOf(b.role));
}

/**
 * How everyone is called: the role, with a letter when there are more of it, and the client by
 * the chosen name. No names of workers: a session shows roles (reflection §4.9).
 */
export function seatLabels(
  seats: readonly Seat[],
  roleName: (role: Role) => string,
  clientName: string,
): ReadonlyMap<number, string> {
  return new Map(
    seats.map((seat) => {
      const same = seats.filter(({ role }) => role === seat.role);
      const name = seat.role === "client" && clientName !== "" ? clientName : roleName(seat.role);
      const letter = String.fromCharCode(65 + same.indexOf(seat));
      return [seat.key, same.length > 1 ? `${name} ${letter}` : name];
    }),
  );
}

/** The seats as the command that starts a session wants them; nothing empty goes along. */
export function asParticipants(
  seats: readonly Seat[],
  labels: ReadonlyMap<number, string>,
  device: "table" | "own" = "table",
): NewParticipant[] {
  return seats.map(({ key, role, isAbsent, supportedBy, atTable }) => {
    const label = labels.get(key);
    const support = supportedBy.trim();
    return {
      role,
      ...(label !== undefined && { label }),
      ...(support !== "" && { supportedBy: support }),
      ...(isAbsent && { absent: true }),
      ...(device === "own" && { device: atTable ? ("table" as const) : device }),
    };
  });
}

/** False when there is no seat for the client, or an empty one. */
export function isClientThere(seats: readonly Seat[]): boolean {
  return seats.some(({ role, isAbsent }) => role === "client" && !isAbsent);
}
