import { GiveDialog } from "./give-dialog.tsx";
import { HistoryDrawer } from "./history-drawer.tsx";
import { RestDialog } from "./rest-dialog.tsx";
import type { FollowUp } from "./use-follow-up.ts";

/** The window that is open, if any; one per page. */
export function FollowUpWindows({ followUp }: { followUp: FollowUp }) {
  const { opened } = followUp;
  const [first] = opened?.signals ?? [];
  if (opened === null || first === undefined) return null;
  if (opened.show === "give") return <GiveDialog signals={opened.signals} followUp={followUp} />;
  if (opened.show === "rest") return <RestDialog signals={opened.signals} followUp={followUp} />;
  return <HistoryDrawer signal={first} onClose={followUp.close} />;
}
