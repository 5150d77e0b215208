type SafetyLists = typeof import("@nabij/reflection/safety");

let loading: Promise<SafetyLists> | null = null;

/** The word lists, which are large and come by themselves; after a failure the next call tries again. */
export function safetyLists(): Promise<SafetyLists> {
  loading ??= import("@nabij/reflection/safety").catch((reason: unknown) => {
    loading = null;
    throw reason;
  });
  return loading;
}
