import { comparison } from "./nl/comparison.ts";
import { dossier } from "./nl/dossier.ts";
import { federation } from "./nl/federation.ts";
import { first } from "./nl/first.ts";
import { ofAdmin } from "./nl/of-admin.ts";
import { ofMine } from "./nl/of-mine.ts";
import { ofOrganisation } from "./nl/of-organisation.ts";
import { ofRegie } from "./nl/of-regie.ts";
import { process } from "./nl/process.ts";
import { report } from "./nl/report.ts";
import { signal } from "./nl/signal.ts";
import { signalGuide } from "./nl/signal-guide.ts";

/** Every word on screen in Dutch, nested by subject. */
export const nl = {
  ...first,
  ...ofAdmin,
  ...ofMine,
  ...ofOrganisation,
  ...ofRegie,
  comparison,
  dossier,
  federation,
  process,
  signal,
  signalGuide,
  report,
} as const;
