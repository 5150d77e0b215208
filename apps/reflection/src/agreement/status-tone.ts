import type { AgreementStatus } from "@nabij/reflection";
import type { Tone } from "@nabij/ui";

/** What is agreed builds up; what goes to the restriction steps asks for a look. */
export function statusTone(status: AgreementStatus): Tone {
  if (status === "afgesproken") return "autonomy";
  return status === "eerst-wzd-stappen" ? "attention" : "neutral";
}
