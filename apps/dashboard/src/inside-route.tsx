import { createRootRoute, createRoute, Outlet, redirect } from "@tanstack/react-router";
import { paths } from "./paths.ts";
import { readSession } from "./session/read-session.ts";
import { AppFrame } from "./shell/app-frame.tsx";
import { PageFailed } from "./shell/page-failed.tsx";
import { PageNotFound } from "./shell/page-not-found.tsx";
import { Providers } from "./shell/providers.tsx";

/** What every page hangs on. */
export const root = createRootRoute({
  component: () => (
    <Providers>
      <Outlet />
    </Providers>
  ),
  notFoundComponent: PageNotFound,
  // It stands in the place of all of the above.
  errorComponent: (failure) => (
    <Providers>
      <PageFailed {...failure} />
    </Providers>
  ),
});

/** Everything inside asks who is there first. */
export const inside = createRoute({
  getParentRoute: () => root,
  id: "inside",
  beforeLoad: async ({ location }) => {
    const session = await readSession();
    if (!session.signedIn) throw redirect({ href: paths.signIn(location.href) });
    return { userId: session.userId, role: session.role };
  },
  component: AppFrame,
});
