import { mayDo, type RecordKind, readPermission, writePermission } from "@nabij/domain";
import { useCallback } from "react";
import { useSession } from "../../../session/use-session.ts";

/** Whether the reader may write this kind: without it a page shows no button to add. */
export function useMayWrite(kind: RecordKind): boolean {
  const { role } = useSession();
  return mayDo(role, writePermission(kind));
}

/** Whether the reader may see this kind: what is not shown must not look as if it is not there. */
export function useMayRead(): (kind: RecordKind) => boolean {
  const { role } = useSession();
  return useCallback((kind) => mayDo(role, readPermission(kind)), [role]);
}
