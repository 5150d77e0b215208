import type { PlainDate } from "@nabij/domain";

type Account = {
  readonly disabled?: boolean | null | undefined;
  readonly validUntil?: PlainDate | null | undefined;
};

/** Whether an account opens anything on a day; the last day of an invitation counts (product §1). */
export function hasAccess({ disabled, validUntil }: Account, today: PlainDate): boolean {
  if (disabled === true) return false;
  return validUntil === null || validUntil === undefined || today <= validUntil;
}
