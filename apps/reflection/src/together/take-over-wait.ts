/** A minute without who leads; the engine refuses sooner (`FacilitatorPresent`). */
const waitSeconds = 60;

/** Whole seconds until the lead may be taken over; 0 when it may. `now` in ms since 1970. */
export function secondsUntilTakeOver(lostAt: string, now: number): number {
  const away = (now - Date.parse(lostAt)) / 1000;
  return Math.max(0, Math.ceil(waitSeconds - away));
}
