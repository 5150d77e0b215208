import { expect, test } from "vitest";
import { type SavedPorts, savedRecord, type WriteOutcome } from "./saved-record.ts";

type Note = { readonly id: string; readonly version: number; readonly title: string };

const start: Note = { id: "a", version: 1, title: "Begin" };

/** A node that answers when told, and a clock that runs when told. */
function aNode(answers: WriteOutcome<Note>["type"][] = []) {
  const sent: Partial<Note>[] = [];
  let due: (() => void) | null = null;
  const ports: SavedPorts<Note> = {
    check: (_stored, changes) =>
      changes.title === "" ? { ok: false, problems: ["title"] } : { ok: true, changes },
    change: async (stored, changes) => {
      sent.push(changes);
      const type = answers.shift() ?? "saved";
      return type === "saved"
        ? { type, record: { ...stored, ...changes, version: stored.version + 1 } }
        : { type };
    },
    later: (run) => {
      due = run;
      return () => {
        due = null;
      };
    },
  };
  const pass = async () => {
    due?.();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { ports, sent, pass };
}

test("what is typed is stored once, after a pause, on the latest version", async () => {
  const { ports, sent, pass } = aNode();
  const record = savedRecord(start, ports);
  record.edit({ title: "E" });
  record.edit({ title: "Einde" });
  expect(record.state()).toMatchObject({ status: "waiting", draft: { title: "Einde" } });
  await pass();
  expect(sent).toEqual([{ title: "Einde" }]);
  expect(record.state()).toMatchObject({ status: "saved", draft: { version: 2 } });
});

test("a field that cannot be stored waits on screen and is named", async () => {
  const { ports, sent, pass } = aNode();
  const record = savedRecord(start, ports);
  record.edit({ title: "" });
  await pass();
  expect(sent).toEqual([]);
  expect(record.state()).toMatchObject({ status: "refused", problems: ["title"] });
});

test("without a connection nothing typed is lost, and the next try sends it", async () => {
  const { ports, sent, pass } = aNode(["offline"]);
  const record = savedRecord(start, ports);
  record.edit({ title: "Later" });
  await pass();
  expect(record.state().status).toBe("offline");
  await pass();
  expect(sent).toEqual([{ title: "Later" }, { title: "Later" }]);
  expect(record.state().status).toBe("saved");
});

test("when someone else was first, nothing is overwritten, also not by typing on", async () => {
  const { ports, sent, pass } = aNode(["stale"]);
  const record = savedRecord(start, ports);
  record.edit({ title: "Mijn" });
  await pass();
  record.edit({ title: "Mijn eigen" });
  await pass();
  expect(sent).toHaveLength(1);
  expect(record.state()).toMatchObject({ status: "stale", draft: { title: "Mijn eigen" } });
});
