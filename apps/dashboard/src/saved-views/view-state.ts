/** What is needed of a view to know whether it is on. */
type Kept = { readonly id: string; readonly search: string };

/** The view that is on, and whether the filters on screen are still those of it. */
export type ViewState<View> = {
  readonly current: View | null;
  readonly isChanged: boolean;
};

/**
 * Which view is on. The one that was opened stays on when its filters are changed, unless they
 * became those of another view. `search` and the views have the form of `viewSearch`.
 */
export function viewState<View extends Kept>(
  views: readonly View[],
  openedId: string | null,
  search: string,
): ViewState<View> {
  const opened = views.find(({ id }) => id === openedId);
  if (opened?.search === search) return { current: opened, isChanged: false };
  const same = views.find((view) => view.search === search);
  if (same !== undefined) return { current: same, isChanged: false };
  return { current: opened ?? null, isChanged: opened !== undefined };
}
