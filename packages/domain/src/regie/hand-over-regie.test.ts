import { expect, test } from "vitest";
import { anId, aRecord } from "../testing.ts";
import {
  acceptHandover,
  declineHandover,
  handOverRegie,
  type RegieReceiver,
} from "./hand-over-regie.ts";
import { isPendingHandover, regieGaps, regieOf } from "./regie-of.ts";

const holder = aRecord(
  "regieAssignment",
  {
    trajectoryId: anId(2),
    regieRole: "casusregie",
    holder: "wijkteam Noord",
    from: "2026-01-01",
    isAccountable: true,
  },
  anId(10),
);
const to: RegieReceiver = { holder: "jeugdbeschermer", organisation: "GI", mandate: null };
const terms = { on: "2026-12-01", today: "2026-11-01", version: 1, receiverId: anId(11) };

function offered(on = terms.on) {
  const decision = handOverRegie(holder, [holder], to, { ...terms, on });
  if (!decision.ok) throw new Error(decision.error.type);
  return decision.value;
}
function refusalOf(changes: object, all = [holder], change: Partial<typeof terms> = {}) {
  const decision = handOverRegie({ ...holder, ...changes }, all, to, { ...terms, ...change });
  return decision.ok ? "not refused" : decision.error.type;
}

test("asking somebody changes nothing about who holds the role", () => {
  const { outgoing, receiver } = offered();
  expect(outgoing).toMatchObject({ until: null, handover: "overgedragen", version: 2 });
  expect(receiver).toMatchObject({
    ...to,
    from: "2026-12-01",
    takenOverFromId: holder.id,
    acceptedOn: null,
    isAccountable: true,
    version: 1,
  });
  for (const day of ["2026-11-30", "2026-12-01", "2027-06-01"]) {
    const [, , casus] = regieOf([outgoing, receiver], day);
    expect(casus?.holders, day).toEqual([outgoing]);
  }
});

test("a holder with a planned end runs on until the receiver has answered", () => {
  const planned = { ...holder, until: "2026-11-30" };
  const decision = handOverRegie(planned, [planned], to, terms);
  expect(decision.ok && decision.value.outgoing.until).toBe(null);
});

test("accepted in time: the receiver starts on the agreed day, without an empty or double day", () => {
  const { outgoing, receiver } = offered();
  const decision = acceptHandover(receiver, outgoing, { on: "2026-11-20", version: 1 });
  if (!decision.ok) throw new Error(decision.error.type);
  expect(decision.value.outgoing).toMatchObject({ until: "2026-11-30", handover: "aanvaard" });
  expect(decision.value.receiver).toMatchObject({ from: "2026-12-01", acceptedOn: "2026-11-20" });
  const both = [decision.value.outgoing, decision.value.receiver];
  expect(regieGaps(both, "2026-01-01", "2027-01-01").casusregie).toEqual([]);
  expect(regieOf(both, "2026-12-01")[2]?.holders).toEqual([decision.value.receiver]);
});

test("accepted on the agreed day itself: the holder ends the day before", () => {
  const { outgoing, receiver } = offered();
  const decision = acceptHandover(receiver, outgoing, { on: "2026-12-01", version: 1 });
  expect(decision.ok && decision.value.outgoing.until).toBe("2026-11-30");
});

test("accepted late: the receiver starts on the day of the yes", () => {
  const { outgoing, receiver } = offered();
  const decision = acceptHandover(receiver, outgoing, { on: "2026-12-10", version: 1 });
  expect(decision.ok && decision.value).toMatchObject({
    outgoing: { until: "2026-12-09" },
    receiver: { from: "2026-12-10", acceptedOn: "2026-12-10" },
  });
});

test("an end the holder got meanwhile stays", () => {
  const { outgoing, receiver } = offered();
  const gone = { ...outgoing, until: "2026-11-15" };
  const decision = acceptHandover(receiver, gone, { on: "2026-11-20", version: 1 });
  expect(decision.ok && decision.value.outgoing.until).toBe("2026-11-15");
});

test("declined: the holder runs on as before", () => {
  const { outgoing, receiver } = offered();
  const decision = declineHandover(receiver, outgoing);
  expect(decision.ok && decision.value).toEqual({ ...holder, version: 3 });
});

test("what was accepted cannot be answered again, nor by way of another assignment", () => {
  const { outgoing, receiver } = offered();
  const accepted = { ...receiver, acceptedOn: "2026-12-01" };
  expect(isPendingHandover(accepted)).toBe(false);
  const waiting = { type: "NoHandoverWaiting" };
  const yes = { on: "2026-12-01", version: 1 };
  expect(acceptHandover(accepted, outgoing, yes)).toMatchObject({ error: waiting });
  expect(declineHandover(accepted, outgoing)).toMatchObject({ error: waiting });
  expect(declineHandover(receiver, { ...outgoing, id: anId(12) })).toMatchObject({
    error: waiting,
  });
});

test("only a role that is held can be handed over", () => {
  expect(refusalOf({ regieRole: null })).toBe("NoRegieToHandOver");
  expect(refusalOf({ until: "2026-10-31" })).toBe("NoRegieToHandOver");
  expect(refusalOf({ until: "2026-11-01" })).toBe("not refused");
  const { receiver } = offered();
  expect(refusalOf(receiver)).toBe("NoRegieToHandOver");
});

test("a role waits for one answer at a time", () => {
  const { receiver } = offered();
  expect(refusalOf({}, [holder, receiver])).toBe("HandoverWaits");
  expect(refusalOf({}, [holder, { ...receiver, acceptedOn: "2026-12-01" }])).toBe("not refused");
});

test("a role cannot be handed over to itself", () => {
  const same = { holder: "Jeugdbeschermer", organisation: "gi" };
  expect(refusalOf(same)).toBe("SameHolder");
});

test("a handover leaves the holder at least one day", () => {
  expect(refusalOf({}, [holder], { on: "2026-01-01" })).toBe("HandoverTooEarly");
  expect(refusalOf({}, [holder], { on: "2026-01-02" })).toBe("not refused");
});

test("a stale version and a receiver without a valid name are refused", () => {
  expect(refusalOf({}, [holder], { version: 2 })).toBe("StaleVersion");
  const nameless = handOverRegie(holder, [holder], { ...to, holder: "  " }, terms);
  expect(nameless).toMatchObject({ error: { type: "InvalidRecord" } });
  const { outgoing, receiver } = offered();
  const stale = acceptHandover(receiver, outgoing, { on: "2026-12-01", version: 4 });
  expect(stale).toMatchObject({ error: { type: "StaleVersion" } });
});
