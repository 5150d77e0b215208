import { NicknamesField } from "../features/personal-data/nicknames-field.tsx";
import { SeatingPage } from "../features/seating/seating-page.tsx";

/** A new conversation, with the field for names that another feature draws. */
export function SeatingRoom({ trajectoryId }: { trajectoryId: string | null }) {
  return (
    <SeatingPage
      trajectoryId={trajectoryId}
      namesField={(names, onChange) => <NicknamesField names={names} onChange={onChange} />}
    />
  );
}
