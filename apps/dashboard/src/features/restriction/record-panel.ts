import type { ComponentType } from "react";

/** What to open beside the page: a restriction at a field, or a new one with what is known. */
export type PanelOpening = {
  readonly kind: "restriction";
  /** `null` makes a new one. */
  readonly id: string | null;
  readonly prefill?: Readonly<Record<string, unknown>> | undefined;
  readonly focus?: string | undefined;
};

/** A panel that reads and changes one record of a trajectory; the page is given one. */
export type RecordPanel = ComponentType<{
  readonly trajectoryId: string;
  readonly opening: PanelOpening;
  readonly onClose: () => void;
}>;
