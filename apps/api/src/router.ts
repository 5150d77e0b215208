import { importRouter } from "./features/import/router.ts";
import { overviewRouter } from "./features/overview/router.ts";
import { recordsRouter } from "./features/record/router.ts";
import { reflectionRouter } from "./features/reflection/router.ts";
import { sessionRouter } from "./features/session/router.ts";
import { signalRouter } from "./features/signal/router.ts";
import { teamRouter } from "./features/team/router.ts";
import { trajectoryRouter } from "./features/trajectory/router.ts";
import { router } from "./trpc.ts";

export const appRouter = router({
  session: sessionRouter,
  overview: overviewRouter,
  trajectory: trajectoryRouter,
  signal: signalRouter,
  team: teamRouter,
  records: recordsRouter,
  import: importRouter,
  reflection: reflectionRouter,
});

export type AppRouter = typeof appRouter;
