import { roleNames } from "@nabij/reflection";
import { expect, test } from "vitest";
import { seatRoles } from "../../roles/seat-roles.ts";
import { nl } from "../../words/nl.ts";
import { addSeat, asParticipants, isClientThere, type Seat, seatLabels } from "./seats.ts";

const table = (...roles: Seat["role"][]) =>
  roles.reduce<readonly Seat[]>((seats, role) => addSeat(seats, role), []);
const labelsOf = (seats: readonly Seat[], name = "") => [
  ...seatLabels(seats, (role) => roleNames[role].nl, name).values(),
];

test("several of one role get letters, a single one does not", () => {
  const seats = table("begeleider", "zorgmanager", "begeleider");
  expect(labelsOf(seats)).toEqual(["Begeleider A", "Begeleider B", "Zorgmanager"]);
});

test("the client sits first, once, and is called by the chosen name", () => {
  const seats = table("begeleider", "client", "client");
  expect(labelsOf(seats, "Sam")).toEqual(["Sam", "Begeleider"]);
  expect(labelsOf(seats)).toEqual(["Cliënt", "Begeleider"]);
});

test("a client who was asked and is not there leaves an empty chair", () => {
  const [client, ...rest] = table("client", "begeleider");
  expect(isClientThere([client, ...rest].flatMap((seat) => seat ?? []))).toBe(true);
  const away = [client, ...rest].flatMap((seat) => (seat ? [{ ...seat, isAbsent: true }] : []));
  expect(isClientThere(away)).toBe(false);
});

test("people go to the engine with their label, their support and whether they are there", () => {
  const [client, worker] = table("client", "begeleider");
  if (client === undefined || worker === undefined) throw new Error("two people were seated");
  const seats = [
    { ...client, supportedBy: " mentor " },
    { ...worker, isAbsent: true },
  ];
  expect(
    asParticipants(
      seats,
      seatLabels(seats, (role) => role, "Sam"),
    ),
  ).toEqual([
    { role: "client", label: "Sam", supportedBy: "mentor" },
    { role: "begeleider", label: "begeleider", absent: true },
  ]);
});

test("with devices of their own only who has none writes at the table", () => {
  const [worker, other] = table("begeleider", "zorgmanager");
  if (worker === undefined || other === undefined) throw new Error("two people were seated");
  const seats = [{ ...worker, atTable: true }, other];
  const devices = asParticipants(seats, new Map(), "own").map(({ device }) => device);
  expect(devices).toEqual(["table", "own"]);
});

test("the table holds twenty people", () => {
  expect(table(...Array.from({ length: 25 }, () => "begeleider" as const))).toHaveLength(20);
});

test("every role of the engine can be seated and has the engine's own name", () => {
  expect([...seatRoles].sort()).toEqual(Object.keys(roleNames).sort());
  for (const role of seatRoles) expect(nl.roles[role]).toBe(roleNames[role].nl);
});
