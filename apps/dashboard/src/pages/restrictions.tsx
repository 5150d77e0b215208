import { RecordPanel } from "../features/dossier/record-panel.tsx";
import { RestrictionsPage } from "../features/restriction/restrictions-page.tsx";

/** The page about restrictions with the form of the dossier beside it: the two features meet here. */
export function Restrictions() {
  return <RestrictionsPage Panel={RecordPanel} />;
}
