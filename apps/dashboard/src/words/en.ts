import { comparison } from "./en/comparison.ts";
import { dossier } from "./en/dossier.ts";
import { federation } from "./en/federation.ts";
import { first } from "./en/first.ts";
import { ofAdmin } from "./en/of-admin.ts";
import { ofMine } from "./en/of-mine.ts";
import { ofOrganisation } from "./en/of-organisation.ts";
import { ofRegie } from "./en/of-regie.ts";
import { process } from "./en/process.ts";
import { report } from "./en/report.ts";
import { signal } from "./en/signal.ts";
import { signalGuide } from "./en/signal-guide.ts";
import type { Words } from "./translated.ts";

/** Every word on screen in English, nested by subject. */
export const en: Words = {
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
};
