import { accessLogRouter } from "./features/access-log/router.ts";
import { adminRouter } from "./features/admin/router.ts";
import { federationRouter } from "./features/federation/router.ts";
import { guideRouter } from "./features/guide/router.ts";
import { importRouter } from "./features/import/router.ts";
import { languageModelRouter } from "./features/language-model/router.ts";
import { mineRouter } from "./features/mine/router.ts";
import { overviewRouter } from "./features/overview/router.ts";
import { policyRouter } from "./features/policy/router.ts";
import { processRouter } from "./features/process/router.ts";
import { programmeRouter } from "./features/programme/router.ts";
import { qualityRouter } from "./features/quality/router.ts";
import { recordsRouter } from "./features/record/router.ts";
import { reflectionRouter } from "./features/reflection/router.ts";
import { regieRouter } from "./features/regie/router.ts";
import { reportRouter } from "./features/report/router.ts";
import { restrictionRouter } from "./features/restriction/router.ts";
import { sessionRouter } from "./features/session/router.ts";
import { signalRouter } from "./features/signal/router.ts";
import { signalGuideRouter } from "./features/signal-guide/router.ts";
import { teamRouter } from "./features/team/router.ts";
import { trajectoryRouter } from "./features/trajectory/router.ts";
import { viewRouter } from "./features/view/router.ts";
import { router } from "./trpc.ts";

export const appRouter = router({
  session: sessionRouter,
  overview: overviewRouter,
  trajectory: trajectoryRouter,
  signal: signalRouter,
  team: teamRouter,
  view: viewRouter,
  process: processRouter,
  regie: regieRouter,
  restriction: restrictionRouter,
  report: reportRouter,
  records: recordsRouter,
  import: importRouter,
  programme: programmeRouter,
  policy: policyRouter,
  quality: qualityRouter,
  reflection: reflectionRouter,
  guide: guideRouter,
  languageModel: languageModelRouter,
  federation: federationRouter,
  mine: mineRouter,
  admin: adminRouter,
  accessLog: accessLogRouter,
  signalGuide: signalGuideRouter,
});

export type AppRouter = typeof appRouter;
