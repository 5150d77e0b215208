import { useState } from "react";
import { useSession } from "../../session/use-session.ts";
import type { Opening } from "./opening.ts";
import { RecordDrawer } from "./record-drawer.tsx";
import { useRecordActions } from "./save/use-record-actions.ts";
import { useDossier } from "./use-dossier.ts";

interface RecordPanelProps {
  trajectoryId: string;
  opening: Opening;
  onClose: () => void;
}

/** One record of a trajectory at the side of any page: its file is fetched, and being read is on record. */
export function RecordPanel({ trajectoryId, opening, onClose }: RecordPanelProps) {
  const { today } = useSession();
  const page = useDossier(trajectoryId, undefined);
  const actions = useRecordActions();
  const [reopened, setReopened] = useState<Opening | null>(null);
  if (page.state !== "ready") return null;
  return (
    <RecordDrawer
      key={reopened === null ? "first" : "again"}
      opening={reopened ?? opening}
      dossier={{ ...page.dossier, at: today }}
      actions={actions}
      open={setReopened}
      onClose={onClose}
    />
  );
}
