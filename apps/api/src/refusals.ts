import type { WriteRefusal as StoreRefusal } from "@nabij/db";
import type { Permission, WriteRefusal } from "@nabij/domain";
import type { Refusal as ReflectionRefusal } from "@nabij/reflection";
import { TRPCError } from "@trpc/server";

/** Everything a procedure may refuse, as data; the apps turn it into words. */
export type Refusal =
  | WriteRefusal
  | StoreRefusal
  | { readonly type: "MayNot"; readonly permission: Permission }
  | { readonly type: "UploadGone" }
  | { readonly type: "ReflectionRefused"; readonly refusal: ReflectionRefusal };

/** Carries a refusal through tRPC; the error formatter sends its data, never a stack. */
export class RefusalError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.type);
    this.refusal = refusal;
  }
}

const codes = {
  InvalidRecord: "BAD_REQUEST",
  EndBeforeStart: "BAD_REQUEST",
  StaleVersion: "CONFLICT",
  MayNot: "FORBIDDEN",
  NotFound: "NOT_FOUND",
  AlreadyExists: "CONFLICT",
  Busy: "SERVICE_UNAVAILABLE",
  UploadGone: "NOT_FOUND",
  ReflectionRefused: "UNPROCESSABLE_CONTENT",
} as const satisfies Record<Refusal["type"], TRPCError["code"]>;

/** A refusal as the error tRPC understands. */
export function asTrpcError(refusal: Refusal): TRPCError {
  return new TRPCError({
    code: codes[refusal.type],
    message: refusal.type,
    cause: new RefusalError(refusal),
  });
}
