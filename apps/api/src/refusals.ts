import type { WriteRefusal as StoreRefusal } from "@nabij/db";
import type {
  ClosingRefusal,
  CycleRefusal,
  HandoverRefusal,
  Permission,
  ViewRefusal,
  WriteRefusal,
} from "@nabij/domain";
import type { Refusal as ReflectionRefusal } from "@nabij/reflection";
import { TRPCError } from "@trpc/server";
import type { AccessRefusal } from "./features/admin/decide-access.ts";
import type { GuideRefusal } from "./features/guide/guide-refusal.ts";
import type { FollowUpRefusal } from "./features/signal/follow-up-refusal.ts";
import type { SnoozeRefusal } from "./features/signal/snooze.ts";
import type { ChangeManyRefusal } from "./features/trajectory/change-many.ts";
import type { FederationRefusal } from "./federation/membership/federation-refusal.ts";
import type { ModelRefusal } from "./language-model/model-settings.ts";

/** Everything a procedure may refuse, as data; the apps turn it into words. */
export type Refusal =
  | WriteRefusal
  | StoreRefusal
  | { readonly type: "MayNot"; readonly permission: Permission }
  | { readonly type: "UploadGone" }
  | ClosingRefusal
  | CycleRefusal
  | { readonly type: "FrameworkStarted" }
  | FollowUpRefusal
  | SnoozeRefusal
  | HandoverRefusal
  | ViewRefusal
  | ChangeManyRefusal
  | AccessRefusal
  | { readonly type: "UnknownClients"; readonly numbers: readonly string[] }
  | { readonly type: "TeamNameTaken" }
  | ModelRefusal
  | GuideRefusal
  | FederationRefusal
  | { readonly type: "ReflectionRefused"; readonly refusal: ReflectionRefusal }
  /** Not at this table: the way in is a code. */
  | { readonly type: "NoSeat" }
  /** A code that is wrong, over or taken back: never which of the three. */
  | { readonly type: "CodeUnknown" }
  | { readonly type: "TooManyTries" }
  /** Another device sits there. */
  | { readonly type: "SeatTaken" };

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
  ClosingEvaluationMissing: "UNPROCESSABLE_CONTENT",
  PlanBMissing: "UNPROCESSABLE_CONTENT",
  NotNext: "CONFLICT",
  CycleEnded: "CONFLICT",
  FrameworkStarted: "CONFLICT",
  NoRegieToHandOver: "CONFLICT",
  HandoverWaits: "CONFLICT",
  SameHolder: "UNPROCESSABLE_CONTENT",
  HandoverTooEarly: "UNPROCESSABLE_CONTENT",
  NoHandoverWaiting: "CONFLICT",
  ReflectionRefused: "UNPROCESSABLE_CONTENT",
  NoSeat: "FORBIDDEN",
  CodeUnknown: "NOT_FOUND",
  TooManyTries: "TOO_MANY_REQUESTS",
  SeatTaken: "CONFLICT",
  SignalNotOpen: "CONFLICT",
  UnknownAssignee: "BAD_REQUEST",
  SnoozeInPast: "BAD_REQUEST",
  SnoozeTooLong: "BAD_REQUEST",
  SnoozeWithoutReason: "BAD_REQUEST",
  ViewNameTaken: "CONFLICT",
  NotYourView: "FORBIDDEN",
  SomeStale: "CONFLICT",
  OwnAccess: "FORBIDDEN",
  ClientsUnnamed: "BAD_REQUEST",
  InvitationInPast: "BAD_REQUEST",
  UnknownClients: "BAD_REQUEST",
  TeamNameTaken: "CONFLICT",
  ModelEndpointInvalid: "BAD_REQUEST",
  ModelEndpointNotPrivate: "BAD_REQUEST",
  ModelIncomplete: "BAD_REQUEST",
  GuideNotAdapted: "UNPROCESSABLE_CONTENT",
  GuideHasProblems: "UNPROCESSABLE_CONTENT",
  GuideVersionNotNewer: "CONFLICT",
  GuideBaseNotNewest: "CONFLICT",
  FederationRefused: "UNPROCESSABLE_CONTENT",
} as const satisfies Record<Refusal["type"], TRPCError["code"]>;

/** A refusal as the error tRPC understands. */
export function asTrpcError(refusal: Refusal): TRPCError {
  return new TRPCError({
    code: codes[refusal.type],
    message: refusal.type,
    cause: new RefusalError(refusal),
  });
}
