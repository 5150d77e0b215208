import { getRouteApi, useRouter } from "@tanstack/react-router";
import { SignInPage } from "../features/sign-in/sign-in-page.tsx";
import { paths } from "../paths.ts";
import { forgetSession } from "../session/read-session.ts";

const route = getRouteApi("/inloggen");

/** Signing in again inside the app, as after signing out; `sign-in-main.tsx` opens it from outside. */
export function SignIn() {
  const router = useRouter();
  const { naar = paths.overview() } = route.useSearch();
  const enter = () => {
    forgetSession();
    router.history.push(naar);
  };
  return <SignInPage onEntered={enter} />;
}
