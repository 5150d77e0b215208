import { type CycleState, cycleStates } from "@nabij/domain";
import { CheckIcon } from "@nabij/ui";
import { useDossierWords } from "../dossier-words.ts";

/** The six states in a row, with where the round stands; under each other where it is narrow. */
export function CycleSteps({ state }: { state: CycleState }) {
  const { t } = useDossierWords();
  const at = cycleStates.indexOf(state);
  return (
    <ol
      aria-label={t("process.panels.cycle.states")}
      className="grid grid-cols-2 gap-x-3 gap-y-2.5 sm:grid-cols-3"
    >
      {cycleStates.map((each, place) => {
        const isHere = place === at;
        const isPast = place < at;
        return (
          <li
            key={each}
            aria-current={isHere ? "step" : undefined}
            className={`flex items-center gap-2 rounded-control border px-3 py-2 text-sm leading-tight ${look(isHere, isPast)}`}
          >
            <span aria-hidden className="w-4 shrink-0 text-center tabular-nums">
              {isPast ? <CheckIcon size={14} /> : place + 1}
            </span>
            <span>
              {t(`process.panels.cycle.to.${each}`)}
              {(isHere || isPast) && (
                <span className="sr-only">
                  , {t(isHere ? "process.panels.cycle.current" : "process.panels.cycle.past")}
                </span>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function look(isHere: boolean, isPast: boolean): string {
  if (isHere) return "border-autonomy bg-autonomy-wash font-semibold text-autonomy";
  return isPast ? "border-line text-ink" : "border-dashed border-edge text-soft";
}
