import {
  decisionMomentKinds,
  heardGroups,
  hoursBandOf,
  hoursBands,
  hoursFromHundredths,
  signalIds,
} from "@nabij/domain";
import type { Calendar } from "./calendar.ts";
import { perQuarter, place } from "./counters.ts";
import {
  ever,
  field,
  flag,
  headerSize,
  never,
  restrictionFlag,
  type Section,
  sectionNames,
  sections,
  unknownHours,
} from "./packed-row.ts";

/** What one trajectory adds to the figures of a day: pairs of a place among the counters and an amount. */
export type Contributions = {
  readonly places: number[];
  readonly amounts: number[];
  /** The first day it runs. */
  start: number;
  /** Days it lasted, and whether it ended: twice the days, plus 1 when it did; -1 before its start. */
  duration: number;
  /** Hundredths of an hour a day on the day itself; -1 when unknown or not running. */
  hours: number;
  /** Whether it runs on the day, and has something due in the week. */
  runs: boolean;
  isDue: boolean;
  /** What its client adds once, however many trajectories there are. */
  moves: number;
};

/** Empty contributions, to be filled again for every row. */
export function noContributions(): Contributions {
  const nothing = {
    start: never,
    duration: -1,
    hours: unknownHours,
    runs: false,
    isDue: false,
    moves: 0,
  };
  return { places: [], amounts: [], ...nothing };
}

type Row = {
  readonly numbers: Int32Array;
  readonly offset: number;
  readonly calendar: Calendar;
  /** Only these sections, as if it ran on the day: for lists, of what has ended too. */
  readonly only?: ReadonlySet<Section>;
};

/** Fills `into` with what the row at `offset` adds to the figures of the calendar's day. */
export function contribute(into: Contributions, row: Row): void {
  const { numbers, offset, calendar, only } = row;
  const start = numbers[offset + field.start] ?? 0;
  const end = numbers[offset + field.end] ?? 0;
  const { at } = calendar;
  into.places.length = 0;
  into.amounts.length = 0;
  into.runs = only !== undefined || (start <= at && end >= at);
  into.start = start;
  into.isDue = false;
  into.hours = unknownHours;
  into.moves = 0;
  into.duration = start > at ? -1 : end < at ? (end - start + 1) * 2 + 1 : (at - start + 1) * 2;
  if (only === undefined) addFlow(into, calendar, start, end);
  if (only === undefined && into.runs) addItself(into, row, start);
  let cursor = offset + headerSize;
  for (const name of sectionNames) {
    const count = numbers[cursor] ?? 0;
    const first = cursor + 1;
    const last = first + count * sections[name];
    if (only === undefined || only.has(name)) readers[name](into, row, first, last);
    cursor = last;
  }
}

type Reader = (into: Contributions, row: Row, first: number, last: number) => void;

const readers: Readonly<Record<Section, Reader>> = {
  hours: addHours,
  goals: addGoals,
  impacts: addImpacts,
  restrictions: addRestrictions,
  regie: addRegie,
  moves: addMoves,
  heard: addHeard,
  moments: addMoments,
  signals: addSignals,
};

function add(into: Contributions, where: number, amount = 1): void {
  into.places.push(where);
  into.amounts.push(amount);
}

/** Came and went, month by month: the same as the stock of a month, whatever runs on the day. */
function addFlow(into: Contributions, calendar: Calendar, start: number, end: number): void {
  const begun = monthOf(calendar, start);
  if (begun < 0) add(into, place.begunBefore);
  else if (begun < calendar.months.length) add(into, place.inflow + begun);
  const ended = monthOf(calendar, end);
  if (ended < 0) add(into, place.endedBefore);
  else if (ended < calendar.months.length) add(into, place.outflow + ended);
}

/** The month a day lies in; -1 before the first, and the number of months after the last. */
function monthOf({ monthStarts, months }: Calendar, day: number): number {
  if (day < (monthStarts[0] ?? 0)) return -1;
  if (day >= (monthStarts[months.length] ?? 0)) return months.length;
  let month = Math.min(Math.floor((day - (monthStarts[0] ?? 0)) / 31), months.length - 1);
  while (day >= (monthStarts[month + 1] ?? never)) month += 1;
  return month;
}

function addItself(into: Contributions, { numbers, offset, calendar }: Row, start: number): void {
  const flags = numbers[offset + field.flags] ?? 0;
  const isStructural = (flags & flag.structural) !== 0;
  add(into, place.trajectories);
  if (isStructural) add(into, place.structural);
  if ((flags & flag.reasonsUnknown) !== 0) add(into, place.reasonsUnknown);
  calendar.longerBefore.forEach((day, index) => {
    if (start >= day) return;
    add(into, place.longer + index);
    if (!isStructural) add(into, place.longerTemporary + index);
  });
}

/** Planned hours on the day that stands for each month it runs in, and the band of the day itself. */
function addHours(into: Contributions, row: Row, first: number, last: number): void {
  const { numbers, offset, calendar } = row;
  const start = numbers[offset + field.start] ?? 0;
  const end = numbers[offset + field.end] ?? 0;
  const { monthDays, at } = calendar;
  for (let cursor = first; cursor < last; cursor += sections.hours) {
    const from = Math.max(numbers[cursor] ?? 0, start);
    const until = Math.min(numbers[cursor + 1] ?? 0, end);
    const hours = numbers[cursor + 2] ?? unknownHours;
    if (hours === unknownHours || until < (monthDays[0] ?? 0)) continue;
    if (from <= at && until >= at) into.hours = hours;
    for (let month = 0; month < monthDays.length; month += 1) {
      const day = monthDays[month] ?? 0;
      if (day < from || day > until) continue;
      add(into, place.plannedHours + month, hours);
      add(into, place.plannedKnown + month);
    }
  }
  if (!into.runs) return;
  const hoursPerDay = into.hours === unknownHours ? null : hoursFromHundredths(into.hours);
  add(into, place.bands + hoursBands.indexOf(hoursBandOf(hoursPerDay)));
}

function addGoals(into: Contributions, { numbers, calendar }: Row, first: number, last: number) {
  if (!into.runs) return;
  const { at, quarterAgo } = calendar;
  let grew = false;
  for (let cursor = first; cursor < last; cursor += sections.goals) {
    const domain = numbers[cursor] ?? -1;
    const reachedOn = numbers[cursor + 2] ?? never;
    if (reachedOn > quarterAgo && reachedOn <= at) grew = true;
    if (domain < 0 || (numbers[cursor + 1] ?? 0) > at) continue;
    add(into, place.agreed + domain);
    if (reachedOn <= at) add(into, place.reached + domain);
  }
  if (grew) add(into, place.grew);
}

function addImpacts(into: Contributions, { numbers, calendar }: Row, first: number, last: number) {
  if (!into.runs) return;
  for (let cursor = first; cursor < last; cursor += sections.impacts) {
    if ((numbers[cursor] ?? 0) <= calendar.at) {
      add(into, place.impacts + (numbers[cursor + 1] ?? 0));
    }
  }
}

/** Restrictions of every trajectory begun, also of those that ended since: what fell away counts (trap 7). */
function addRestrictions(into: Contributions, row: Row, first: number, last: number): void {
  const { numbers, offset, calendar } = row;
  if ((numbers[offset + field.start] ?? 0) > calendar.at) return;
  for (let cursor = first; cursor < last; cursor += sections.restrictions) {
    const from = numbers[cursor] ?? 0;
    const gone = numbers[cursor + 1] ?? never;
    const bits = numbers[cursor + 2] ?? 0;
    const isOneToOne = (bits & restrictionFlag.oneToOne) !== 0;
    const isReplaced = !isOneToOne && (bits & restrictionFlag.replaced) !== 0;
    for (const [index, [begin, until]] of calendar.quarters.entries()) {
      const side = place.quarters + index * perQuarter + (isOneToOne ? 3 : 0);
      if (begin <= from && from <= until) add(into, side);
      if (begin <= gone && gone <= until) {
        add(into, side + 1);
        if (isReplaced) add(into, place.quarters + index * perQuarter + 6);
      }
      if (from <= until && gone > until) add(into, side + 2);
    }
  }
}

function addRegie(into: Contributions, { numbers, calendar }: Row, first: number, last: number) {
  if (!into.runs) return;
  const { at } = calendar;
  let held = 0;
  for (let cursor = first; cursor < last; cursor += sections.regie) {
    const isHeld = (numbers[cursor + 1] ?? 0) <= at && (numbers[cursor + 2] ?? 0) >= at;
    if (isHeld) held |= 1 << (numbers[cursor] ?? 0);
  }
  for (let role = 0; role < 3; role += 1) {
    if ((held & (1 << role)) === 0) add(into, place.regieMissing + role);
  }
  if (held !== 0b111) add(into, place.regieAny);
}

function addMoves(into: Contributions, { numbers, calendar }: Row, first: number, last: number) {
  if (!into.runs) return;
  for (let cursor = first; cursor < last; cursor += sections.moves) {
    const on = numbers[cursor] ?? 0;
    if (on > calendar.yearAgo && on <= calendar.at) into.moves += 1;
  }
  if (into.moves > 0) add(into, place.moved);
}

function addHeard(into: Contributions, { numbers, calendar }: Row, first: number, last: number) {
  if (!into.runs) return;
  const { at, quarterAgo, yearAgo } = calendar;
  let [latest, isUndated] = [ever, false];
  for (let cursor = first; cursor < last; cursor += sections.heard) {
    const on = numbers[cursor] ?? ever;
    if (on === ever) isUndated = true;
    else if (on <= at && on > latest) latest = on;
  }
  const longAgo = latest === ever ? "nooit" : "langer";
  const known = isUndated ? "zonder-dag" : longAgo;
  const group = latest > quarterAgo ? "kwartaal" : latest > yearAgo ? "jaar" : known;
  add(into, place.heard + heardGroups.indexOf(group));
}

function addMoments(into: Contributions, row: Row, first: number, last: number): void {
  if (!into.runs) return;
  const { numbers, calendar } = row;
  for (let cursor = first; cursor < last; cursor += sections.moments) {
    if (!isDue(numbers, cursor, calendar)) continue;
    into.isDue = true;
    add(into, place.due + (numbers[cursor] ?? 0));
  }
}

/** The place of a handover among the kinds: it waits on, also when its day has passed. */
const handover = decisionMomentKinds.indexOf("overdracht");

/** Whether the moment at `cursor` asks for a decision in the week. */
export function isDue(numbers: Int32Array, cursor: number, { at, weekEnd }: Calendar): boolean {
  const on = numbers[cursor + 1] ?? never;
  const isOpen = (numbers[cursor + 2] ?? never) > at;
  return isOpen && on <= weekEnd && (on >= at || numbers[cursor] === handover);
}

function addSignals(into: Contributions, { numbers, calendar }: Row, first: number, last: number) {
  if (!into.runs) return;
  const { at } = calendar;
  let [dossier, process] = [0, 0];
  for (let cursor = first; cursor < last; cursor += sections.signals) {
    if ((numbers[cursor + 1] ?? never) > at || (numbers[cursor + 2] ?? ever) < at) continue;
    const code = numbers[cursor] ?? 0;
    add(into, place.signals + (code >> 1));
    dossier += 1;
    if ((code & 1) === 0) continue;
    add(into, place.signals + signalIds.length + (code >> 1));
    process += 1;
  }
  if (dossier === 0) add(into, place.calm);
  if (process === 0) add(into, place.calm + 1);
}
