import { approveKey, isConfirmedKey, type PendingKey, type RosterMember } from "@nabij/federation";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Html } from "../html/html.ts";
import { type Hub, momentOf } from "../hub.ts";
import type { Reader } from "../pages/reader.ts";
import { currentRoster } from "../roster/current-roster.ts";
import type { Approver } from "../store/approvers.ts";
import {
  dropPendingKey,
  findPendingKey,
  keepPendingKey,
  listPendingKeys,
} from "../store/pending-keys.ts";
import { back, fieldsOf, officeReader, paramOf } from "./gate.ts";
import { newKeyCard } from "./key-forms.ts";

const path = "/beheer/deelnemers";

/** New keys that wait for two people, and keys that the office takes back itself. */
export function registerKeyPages(app: FastifyInstance, hub: Hub): void {
  app.post(`${path}/:id/nieuwe-sleutel/akkoord`, (request, reply) => {
    const { approver } = officeReader(hub, request, reply);
    const pending = rotationIn(hub, request);
    if (pending === undefined) return back(reply, path, "not-found");
    const by = { id: approver.id, name: approver.name };
    const typed = fieldsOf(request).fingerprint ?? "";
    const decided = approveKey(pending, by, typed, momentOf(hub));
    if (!decided.ok) return back(reply, path, decided.error.type);
    keepPendingKey(hub.store, decided.value);
    return back(reply, path);
  });
  app.post(`${path}/:id/nieuwe-sleutel/weigeren`, (request, reply) => {
    const pending = rotationIn(hub, request);
    if (pending === undefined) return back(reply, path, "not-found");
    if (fieldsOf(request).zeker !== "ja") return back(reply, path, "not-ticked");
    dropPendingKey(hub.store, pending.organisationId);
    return back(reply, path);
  });
  app.post(`${path}/:id/sleutel`, async (request, reply) => {
    const id = paramOf(request, "id");
    const { members } = await currentRoster(hub);
    if (!members.some(({ organisationId }) => organisationId === id))
      return back(reply, path, "not-found");
    // What the organisation itself took back, the office does not give out again.
    const isOwnWord = isTakenBack(findPendingKey(hub.store, id));
    if (fieldsOf(request).klaar === "ja" && !isOwnWord)
      keepPendingKey(hub.store, {
        ...{ organisationId: id, kind: "revocation", signed: null, to: null },
        ...{ at: momentOf(hub), approvals: [] },
      });
    else if (!isOwnWord) dropPendingKey(hub.store, id);
    return back(reply, path);
  });
}

/** Whether an organisation took its key back by its own word. */
export function isTakenBack(pending: PendingKey | undefined): boolean {
  return pending?.kind === "revocation" && pending.signed !== null;
}

/** A card for every new key that waits for somebody. */
export function newKeyCards(
  hub: Hub,
  reader: Reader,
  members: readonly RosterMember[],
  me: Approver,
): readonly Html[] {
  return listPendingKeys(hub.store)
    .filter((pending) => pending.kind === "rotation" && !isConfirmedKey(pending))
    .flatMap((pending) => {
      const member = members.find((each) => each.organisationId === pending.organisationId);
      return member === undefined ? [] : [newKeyCard(reader, member, pending, me)];
    });
}

function rotationIn(hub: Hub, request: FastifyRequest): PendingKey | undefined {
  const pending = findPendingKey(hub.store, paramOf(request, "id"));
  return pending?.kind === "rotation" ? pending : undefined;
}
