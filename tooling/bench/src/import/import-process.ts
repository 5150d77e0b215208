import { randomUUID } from "node:crypto";
import { openDatabase, saveOrganisation } from "@nabij/db";
import { runImport } from "api/import";
import { sourcesFromFiles } from "api/import-source";
import { now, organisation, scope } from "../seed/measured-organisation.ts";

// A process of its own, so that its memory is that of an import and nothing else.
const [databaseFile = "", ...paths] = process.argv.slice(2);
const sources = sourcesFromFiles(paths);
if (!sources.ok) throw new Error("a file of the export is gone");
const db = openDatabase({ file: databaseFile, cacheMebibytes: 16 });
const start = performance.now();
const cpuAtStart = process.cpuUsage();
const report = await runImport({
  ...{ db, scope, sources: sources.value, now, newId: randomUUID },
  actor: { userId: "bench", role: "systeem", organisationId: scope.organisationId },
  prepare: [saveOrganisation(organisation)],
  acceptValid: false,
  dryRun: false,
  language: "nl",
});
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(cpuAtStart);
const cpuSeconds = (user + system) / 1e6;
db.close();
const stored = Object.values(report.stored).reduce((sum, count) => sum + count, 0);
const mebibytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(
  JSON.stringify({ stored, refused: report.refused.length, seconds, cpuSeconds, mebibytes }),
);
