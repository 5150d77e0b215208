import { NicknamesField } from "../features/personal-data/nicknames-field.tsx";
import { SeatingPage } from "../features/seating/seating-page.tsx";

/** A new conversation, with the field for names that another feature draws. */
export function SeatingRoom(asked: { trajectoryId: string | null; guideId: string | null }) {
  return (
    <SeatingPage
      trajectoryId={asked.trajectoryId}
      wantedGuideId={asked.guideId}
      namesField={(names, onChange) => <NicknamesField names={names} onChange={onChange} />}
    />
  );
}
