import { changeMembership } from "@nabij/db";
import { err, ok, type Result } from "@nabij/domain";
import { z } from "zod";
import type { HubFault } from "./contact.ts";
import { type FederationAdmin, jsonIn, keep, wireTo } from "./federation-admin.ts";
import type { Membership } from "./membership.ts";

const Standing = z.object({
  status: z.enum(["waiting", "approved", "member", "left", "rejected"]),
});

/** Asks the hub what its two people decided, and keeps it once they have. */
export async function pollApplication(
  admin: FederationAdmin,
  { hubAddress, applicationId, memberId }: Membership,
): Promise<Result<void, HubFault>> {
  const path = `/federation/applications/${encodeURIComponent(applicationId ?? "")}`;
  const answer = await wireTo({ hubAddress }, admin).get(path);
  if (!answer.ok) return answer;
  const standing = Standing.safeParse(answer.value.status === 200 ? jsonIn(answer.value) : null);
  if (!standing.success) return err("hub-unreadable");
  const { status } = standing.data;
  if (status === "waiting") return ok(undefined);
  const isIn = status === "approved" || status === "member";
  // The application becomes the member of that id; who had another key before keeps its own.
  const change = isIn
    ? ({ status: "member", memberId: memberId ?? applicationId } as const)
    : ({ status: "refused" } as const);
  keep(admin, "admitted", null, [changeMembership(admin.scope, change)]);
  return ok(undefined);
}
