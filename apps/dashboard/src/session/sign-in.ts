/** `ended`: the password is right and the invitation is over, or the account was blocked. */
export type SignInAnswer = "welcome" | "wrong" | "ended" | "too-often" | "offline";

/** Signs in with e-mail and password; the node sets the cookie. */
export async function signIn(email: string, password: string): Promise<SignInAnswer> {
  const answer = await post("/api/auth/sign-in/email", { email, password });
  if (answer === null || answer.status >= 500) return "offline";
  if (answer.status === 429) return "too-often";
  if (answer.status === 403 && (await answer.text()).includes("ACCESS_ENDED")) return "ended";
  return answer.ok ? "welcome" : "wrong";
}

/** Ends the session on the node; true when it did. */
export async function signOut(): Promise<boolean> {
  const answer = await post("/api/auth/sign-out", {});
  return answer?.ok === true;
}

/** The answer of the node, or null when none came. */
async function post(url: string, body: object): Promise<Response | null> {
  try {
    return await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  } catch {
    return null;
  }
}
