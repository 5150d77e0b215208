import { randomUUID } from "node:crypto";
import { now, today, worker } from "../seed/measured-organisation.ts";
import { aDevice, type Device } from "./device.ts";
import type { Screen } from "./screen.ts";

/** Somebody in a conversation, with the device they write on and what it shows. */
export type Seat = {
  /** null: leads without a seat of their own. */
  readonly participantId: string | null;
  readonly device: Device;
  readonly screen: Screen;
};

/** A conversation that began, in which everyone writes on a device of their own. */
export type Table = {
  readonly sessionId: string;
  readonly leader: Seat;
  readonly people: readonly Seat[];
  /** Sends a command as a device does. */
  readonly send: (seat: Seat, command: Readonly<Record<string, unknown>>) => Promise<unknown>;
  readonly close: () => void;
};

/** Who sits there, in the order in which they come. */
const roles = [
  ...["client", "vertegenwoordiger", "begeleider", "begeleider", "begeleider"],
  ...["gedragswetenschapper", "zorgmanager", "casusregisseur", "begeleider", "begeleider"],
  ...["procesregisseur", "externe-deskundige"],
];

/** Begins a conversation of all questions with so many people, who join by code and agree to it. */
export async function sitDown(address: string, people: number): Promise<Table> {
  const sessionId = randomUUID();
  const starter = aDevice(address);
  await starter.signIn(worker);
  const hold = (device: Device, expectedSeq: number, bare: object) => {
    const envelope = { commandId: randomUUID(), expectedSeq, at: now.toISOString() };
    return device.call("hold", { sessionId, command: { ...envelope, ...bare } });
  };
  const participants = Array.from({ length: people }, (_, place) => ({
    role: roles[place % roles.length],
    device: "own",
  }));
  await hold(starter, 0, {
    ...{ type: "startSession", sessionId, today, language: "nl", time: "all" },
    ...{ clientName: "Sam", trajectoryId: null, participants, writing: "first" },
  });
  const seatAt = async (device: Device, participantId: string | null): Promise<Seat> => ({
    ...{ participantId, device },
    screen: await device.watch(sessionId),
  });
  const leader = await seatAt(starter, null);
  const { code } = (await starter.call("invite", { sessionId })) as { code: string };
  const seats: Seat[] = [];
  for (let place = 1; place <= people; place += 1) {
    const device = aDevice(address);
    await device.call("join", { code, participantId: `P${place}` });
    seats.push(await seatAt(device, `P${place}`));
  }
  const send: Table["send"] = ({ device, participantId, screen }, command) => {
    const self = participantId === null ? {} : { participantId };
    return hold(device, screen.seq(), { ...self, ...command });
  };
  for (const seat of seats) await send(seat, consent);
  await leader.screen.until((view) => allAgreed(view, people));
  await send(leader, { type: "openStage", stage: "questions" });
  await leader.screen.until((view) => view.includes('"stage":"questions"'));
  return {
    ...{ sessionId, leader, people: seats, send },
    close: () => {
      for (const { screen, device } of [leader, ...seats]) {
        screen.close();
        device.close();
      }
    },
  };
}

const consent = { type: "giveConsent", given: true, model: false };

function allAgreed(view: string, people: number): boolean {
  return view.split('"given":true').length > people;
}
