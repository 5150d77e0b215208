import { sha256 } from "@noble/hashes/sha2.js";
import { base64url } from "jose";
import type { BenchmarkPlan } from "./plan.ts";

/** SHA-256 of a plan in base64url; equal plans have equal hashes in whatever order their keys came. */
export function planHash(plan: BenchmarkPlan): string {
  return base64url.encode(sha256(new TextEncoder().encode(canonical(plan))));
}

/** JSON with the keys of every object in order: one text for one value. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
