/** Why nothing is agreed about a signal. */
export type FollowUpRefusal =
  /** It does not stand open today, or not for this reader. */
  | { readonly type: "SignalNotOpen" }
  /** Nobody with this id works with signals in the organisation. */
  | { readonly type: "UnknownAssignee" };
