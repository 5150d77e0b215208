import { anId } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { createRecordEditor, type EditorPorts } from "../save/record-editor.ts";
import type { SaveOutcome } from "../save/save-outcome.ts";
import { createWaitingLog } from "./waiting-log.ts";

const draft = { trajectoryId: anId(2), date: "2026-11-20", what: "zelf een broodje besteld" };

function anEditor(...answers: SaveOutcome[]) {
  const ports: EditorPorts = {
    create: (fields) =>
      Promise.resolve(
        answers.shift() ?? { type: "saved", record: { ...fields, id: anId(9), version: 1 } },
      ),
    change: () => Promise.resolve({ type: "stale" }),
    reload: () => Promise.resolve({ type: "gone" }),
    later: () => () => {},
    onStored: () => {},
  };
  return createRecordEditor("experience", { stored: null, draft }, ports);
}

const settled = async () => {
  for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
};

test("what is stored at once never waits", async () => {
  const log = createWaitingLog();
  log.store(anEditor());
  await settled();
  expect(log.count()).toBe(0);
});

test("without a connection it waits, and leaves once it is stored", async () => {
  const log = createWaitingLog();
  let told = 0;
  log.subscribe(() => {
    told += 1;
  });
  const editor = anEditor({ type: "offline" });
  log.store(editor);
  await settled();
  expect(log.count()).toBe(1);
  log.retry();
  await settled();
  expect([log.count(), editor.state().status, told]).toEqual([0, "saved", 2]);
});

test("what the node refuses does not wait for ever", async () => {
  const log = createWaitingLog();
  log.store(anEditor({ type: "refused", reason: "MayNot" }));
  await settled();
  expect(log.count()).toBe(0);
});
