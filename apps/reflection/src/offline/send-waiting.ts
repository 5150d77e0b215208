import type { Command, PinnedGuide, Refusal } from "@nabij/reflection";
import type { CopyDesk } from "./copy-desk.ts";
import type { DeviceCopy } from "./device-copy.ts";
import { confirm } from "./hold-here.ts";
import type { HeldAll, Hindrance } from "./node-calls.ts";
import { rebuild, setAllAside } from "./rebuild.ts";
import { putAside } from "./set-aside.ts";

/** How it ended: nothing waits any more, or what is in the way; and what the node refused. */
export type Sent = {
  readonly hindrance: Hindrance | null;
  readonly refusal: Refusal | null;
};

/** Commands and characters in one row: the node takes no more at once. */
const mostCommands = 25;
const mostLetters = 400_000;

/**
 * Sends what waits, in order, until nothing waits or the node cannot be reached. What the node decides
 * counts: after a refusal the copy is rebuilt on what the node has.
 */
async function sendWaiting(desk: CopyDesk): Promise<Sent> {
  let refusal: Refusal | null = null;
  let isSingle = false;
  for (;;) {
    const row = rowOf(await desk.read(), isSingle ? 1 : mostCommands);
    if (row.length === 0) return { hindrance: null, refusal };
    try {
      refusal = (await sendRow(desk, row)) ?? refusal;
    } catch (error) {
      const hindrance = desk.node.hindranceOf(error);
      if (hindrance === "gone") await desk.change((copy) => setAllAside(desk.guide, copy));
      if (hindrance !== "unreadable") return { hindrance, refusal };
      if (isSingle) await desk.change((copy) => withoutFirst(desk.guide, copy));
      isSingle = !isSingle;
    }
  }
}

/**
 * Sends what waits; then, when the node went further than this device knows, fetches what it has. One
 * tab at a time does this.
 */
export async function bringUpToDate(
  desk: CopyDesk,
  isBehind: (copy: DeviceCopy) => boolean,
): Promise<Sent> {
  const sent = await sendWaiting(desk);
  const copy = await desk.read();
  if (sent.hindrance !== null || copy === null || !isBehind(copy)) return sent;
  try {
    const fetched = await desk.node.fetchCopy(desk.sessionId);
    if (fetched !== null) await desk.change((now) => rebuild(desk.guide, now, fetched.state));
    return sent;
  } catch (error) {
    const hindrance = desk.node.hindranceOf(error);
    if (hindrance === "gone") await desk.change((now) => setAllAside(desk.guide, now));
    return { ...sent, hindrance };
  }
}

/** One row; what the node refused of it, when that left something behind. */
async function sendRow(desk: CopyDesk, row: readonly Command[]): Promise<Refusal | null> {
  const { done, refused }: HeldAll = await desk.node.holdAll(desk.sessionId, row);
  await desk.change((copy) => confirm(desk.guide, copy, done));
  if (refused === null) return null;
  const fetched = await desk.node.fetchCopy(desk.sessionId);
  const isStale = refused.refusal.type === "StaleCommand";
  const refusedId = isStale ? null : refused.commandId;
  let isLeft = false;
  await desk.change((copy) => {
    const next =
      fetched === null
        ? setAllAside(desk.guide, copy)
        : rebuild(desk.guide, copy, fetched.state, refusedId);
    isLeft = next.setAside.length > copy.setAside.length;
    return next;
  });
  return isLeft ? refused.refusal : null;
}

function rowOf(copy: DeviceCopy | null, most: number): readonly Command[] {
  let letters = 0;
  const commands = (copy?.waiting ?? []).slice(0, most).map(({ command }) => command);
  const end = commands.findIndex((command) => {
    letters += JSON.stringify(command).length;
    return letters > mostLetters;
  });
  return end === -1 ? commands : commands.slice(0, Math.max(end, 1));
}

/** What the node cannot read would keep all the rest waiting. */
function withoutFirst(guide: PinnedGuide, copy: DeviceCopy): DeviceCopy {
  const [first, ...waiting] = copy.waiting;
  if (first === undefined) return copy;
  return putAside(guide, { ...copy, waiting }, copy.now, first.command);
}
