import { anId, aRecord } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import type { Fields, StoredRecord } from "../dossier.ts";
import { createRecordEditor, type EditorPorts } from "./record-editor.ts";
import type { Reloaded, SaveOutcome } from "./save-outcome.ts";

const goal: StoredRecord = aRecord("goal", {
  trajectoryId: anId(2),
  description: "Een half uur alleen",
  startDate: "2026-03-01",
  status: "lopend",
});

/** A node that answers what it is told to, and a clock that runs when asked. */
function aNode(stored: StoredRecord | null = goal) {
  const sent: { readonly version: number | null; readonly fields: Fields }[] = [];
  let waiting: (() => void) | null = null;
  let answers: SaveOutcome[] = [];
  let reloaded: Reloaded = { type: "gone" };
  const answer = (fields: Fields, version: number | null): Promise<SaveOutcome> => {
    sent.push({ version, fields });
    const record = { ...goal, ...stored, ...fields, version: (version ?? 0) + 1 };
    return Promise.resolve(answers.shift() ?? { type: "saved", record });
  };
  const ports: EditorPorts = {
    create: (fields) => answer(fields, null),
    change: (_id, version, changes) => answer(changes, version),
    reload: () => Promise.resolve(reloaded),
    later: (run) => {
      waiting = run;
      return () => {
        waiting = null;
      };
    },
    onStored: () => {},
  };
  const pause = async () => {
    const run = waiting;
    waiting = null;
    run?.();
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  };
  return {
    ports,
    sent,
    pause,
    answerWith: (...outcomes: SaveOutcome[]) => {
      answers = outcomes;
    },
    reloadTo: (record: StoredRecord) => {
      reloaded = { type: "found", record };
    },
  };
}

test("typing is stored after a pause, with the version that was read", async () => {
  const node = aNode();
  const editor = createRecordEditor("goal", { stored: goal, draft: goal }, node.ports);
  editor.edit({ measuredBy: "drie" }, "measuredBy");
  editor.edit({ measuredBy: "drie keer" }, "measuredBy");
  await node.pause();
  expect(node.sent).toEqual([{ version: 1, fields: { measuredBy: "drie keer" } }]);
  expect(editor.state().status).toBe("saved");
});

test("what is typed while a write is under way goes next, on the new version", async () => {
  const node = aNode();
  const editor = createRecordEditor("goal", { stored: goal, draft: goal }, node.ports);
  editor.edit({ domain: "autonomie" });
  const first = node.pause();
  editor.edit({ status: "gehaald" });
  await first;
  await node.pause();
  expect(node.sent.map(({ version }) => version)).toEqual([1, 2]);
  expect(node.sent[1]?.fields).toEqual({ status: "gehaald" });
});

test("without a connection nothing is lost and the next try carries it all", async () => {
  const node = aNode();
  const editor = createRecordEditor("goal", { stored: goal, draft: goal }, node.ports);
  node.answerWith({ type: "offline" });
  editor.edit({ domain: "regie" });
  await node.pause();
  expect(editor.state().status).toBe("offline");
  editor.edit({ measuredBy: "zelf gebeld" }, "measuredBy");
  await node.pause();
  expect(node.sent[1]?.fields).toEqual({ domain: "regie", measuredBy: "zelf gebeld" });
  expect(editor.state().status).toBe("saved");
});

test("someone else's change to another field is taken over and mine is stored", async () => {
  const node = aNode();
  const editor = createRecordEditor("goal", { stored: goal, draft: goal }, node.ports);
  node.answerWith({ type: "stale" });
  node.reloadTo({ ...goal, domain: "scholing", version: 4 });
  editor.edit({ measuredBy: "twee keer" }, "measuredBy");
  await node.pause();
  await node.pause();
  expect(node.sent[1]).toEqual({ version: 4, fields: { measuredBy: "twee keer" } });
  expect(editor.state()).toMatchObject({ status: "saved", wasMerged: true });
  expect(editor.state().draft.domain).toBe("scholing");
});

test("two people in one field: nothing is overwritten until the reader chooses", async () => {
  const node = aNode();
  const editor = createRecordEditor("goal", { stored: goal, draft: goal }, node.ports);
  node.answerWith({ type: "stale" });
  node.reloadTo({ ...goal, description: "Een uur alleen", version: 2 });
  editor.edit({ description: "Zelf naar de winkel" }, "description");
  await node.pause();
  expect(editor.state()).toMatchObject({ status: "conflict", conflicts: ["description"] });
  expect(editor.state().draft.description).toBe("Zelf naar de winkel");
  editor.takeTheirs();
  expect(editor.state().draft.description).toBe("Een uur alleen");
  await node.pause();
  expect(node.sent).toHaveLength(1);
});

test("mine can be kept after a conflict", async () => {
  const node = aNode();
  const editor = createRecordEditor("goal", { stored: goal, draft: goal }, node.ports);
  node.answerWith({ type: "stale" });
  node.reloadTo({ ...goal, description: "Een uur alleen", version: 2 });
  editor.edit({ description: "Zelf naar de winkel" }, "description");
  await node.pause();
  editor.keepMine();
  await node.pause();
  expect(node.sent[1]).toEqual({ version: 2, fields: { description: "Zelf naar de winkel" } });
});

test("a new record is stored once its required fields are there, and changed after that", async () => {
  const node = aNode(null);
  const draft = {
    trajectoryId: anId(2),
    startDate: "2026-03-01",
    status: "lopend",
    description: "",
    domain: null,
  };
  const editor = createRecordEditor("goal", { stored: null, draft }, node.ports);
  editor.edit({ domain: "regie" });
  await node.pause();
  expect(editor.state().status).toBe("incomplete");
  expect(node.sent).toHaveLength(0);
  editor.edit({ description: "Zelf naar de winkel" }, "description");
  await node.pause();
  expect(node.sent[0]).toMatchObject({
    version: null,
    fields: { domain: "regie", description: "Zelf naar de winkel" },
  });
  editor.edit({ status: "gehaald" });
  await node.pause();
  expect(node.sent[1]).toEqual({ version: 1, fields: { status: "gehaald" } });
});

test("undo puts the field back and stores that", async () => {
  const node = aNode();
  const editor = createRecordEditor("goal", { stored: goal, draft: goal }, node.ports);
  editor.edit({ status: "vervallen" });
  await node.pause();
  editor.undo();
  await node.pause();
  expect(node.sent.map(({ fields }) => fields)).toEqual([
    { status: "vervallen" },
    { status: "lopend" },
  ]);
  expect(editor.state().canUndo).toBe(false);
});

test("a refusal is told and what was typed stays", async () => {
  const node = aNode();
  const editor = createRecordEditor("goal", { stored: goal, draft: goal }, node.ports);
  node.answerWith({ type: "refused", reason: "MayNot" });
  editor.edit({ description: "Iets anders" }, "description");
  await node.pause();
  expect(editor.state()).toMatchObject({ status: "refused", reason: "MayNot" });
  expect(editor.state().draft.description).toBe("Iets anders");
});
