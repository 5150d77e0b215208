import { mayDo, type RecordKind, writePermission } from "@nabij/domain";
import { useSession } from "../../../session/use-session.ts";

/** Whether the reader may write this kind: without it a page shows no button to add. */
export function useMayWrite(kind: RecordKind): boolean {
  const { role } = useSession();
  return mayDo(role, writePermission(kind));
}
