import type { PlainDate, SignalId } from "@nabij/domain";
import { and, eq, gt, gte, lte, type SQL, sql } from "drizzle-orm";
import { signalSpan, signalTally } from "../kept-signal/table.ts";
import { trajectory } from "../trajectory/table.ts";
import { type Reader, weightsWithNumber } from "./span.ts";

/** The day and the reader a signal is open for; the day is not before the kept day. */
export type SignalMoment = { readonly day: PlainDate; readonly reader: Reader };

type Asked = {
  readonly signal?: { readonly id: SignalId; readonly on: SignalMoment } | undefined;
  readonly attention?: SignalMoment | undefined;
  readonly calm?: SignalMoment | undefined;
};

type Named = { readonly name: string; readonly condition: SQL };

const day = sql.placeholder("signalDay");
const organisationId = sql.placeholder("organisationId");

/**
 * The conditions on a trajectory that ask for its open signals, with a name for each shape. When many
 * trajectories match, each is looked up; otherwise those that match are listed first.
 */
export function signalConditions(
  { signal, attention, calm }: Asked,
  isCommon: boolean,
): readonly Named[] {
  return [
    ...(signal === undefined ? [] : [withSignal(signal.on.reader, isCommon)]),
    ...(attention === undefined ? [] : [withTally("attention", attention.reader, isCommon)]),
    ...(calm === undefined ? [] : [withTally("calm", calm.reader, isCommon)]),
  ];
}

/** The values of the placeholders of {@link signalConditions}. */
export function signalValues({ signal, attention, calm }: Asked) {
  const [high, medium, low] = signal === undefined ? [] : weightsWithNumber(signal.id);
  return {
    signalId: signal?.id ?? "",
    signalDay: (signal?.on ?? attention ?? calm)?.day ?? "",
    ...{ highWeight: high ?? -1, mediumWeight: medium ?? -1, lowWeight: low ?? -1 },
  };
}

function withSignal(reader: Reader, isCommon: boolean): Named {
  const weights = sql`(${sql.placeholder("highWeight")}, ${sql.placeholder("mediumWeight")}, ${sql.placeholder("lowWeight")})`;
  const open = and(
    lte(signalSpan.from, day),
    gte(signalSpan.until, day),
    reader === "process" ? eq(signalSpan.reads, "process") : undefined,
  );
  const { trajectoryId } = signalSpan;
  return {
    name: `signal ${reader} ${isCommon}`,
    condition: isCommon
      ? sql`exists (select 1 from ${signalSpan} where ${trajectoryId} = ${trajectory.id} and ${eq(signalSpan.signal, sql.placeholder("signalId"))} and ${open})`
      : sql`${trajectory.id} in (select ${trajectoryId} from ${signalSpan} where ${eq(signalSpan.organisationId, organisationId)} and ${signalSpan.weight} in ${weights} and ${open})`,
  };
}

function withTally(name: "attention" | "calm", reader: Reader, isCommon: boolean): Named {
  const total = signalTally[reader];
  const held = and(
    name === "calm" ? eq(total, 0) : gt(total, 0),
    lte(signalTally.from, day),
    gte(signalTally.until, day),
  );
  const { trajectoryId } = signalTally;
  return {
    name: `${name} ${reader} ${isCommon}`,
    condition: isCommon
      ? sql`exists (select 1 from ${signalTally} where ${trajectoryId} = ${trajectory.id} and ${held})`
      : sql`${trajectory.id} in (select ${trajectoryId} from ${signalTally} where ${eq(signalTally.organisationId, organisationId)} and ${held})`,
  };
}
