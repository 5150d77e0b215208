import { useTranslation } from "react-i18next";
import { type BoardColumn, boardColumns } from "./board-columns.ts";
import { DoneCard, StepCard } from "./step-card.tsx";
import type { BoardCard, Board as BoardData } from "./use-board.ts";

interface BoardProps {
  board: BoardData;
  onOpen: (card: BoardCard) => void;
}

/** A column per step, beside each other where there is room, under each other on a phone. */
export function Board({ board, onOpen }: BoardProps) {
  const { t, i18n } = useTranslation();
  const columns = boardColumns(board, i18n.language);
  return (
    <section
      aria-label={t("process.framework.board")}
      className="relative -mx-1 mb-8 overflow-x-auto px-1 pb-3"
    >
      <ol className="flex gap-x-3 gap-y-7 max-md:flex-col print:flex-wrap">
        {columns.map((column) => (
          <Column key={column.step ?? "done"} column={column} onOpen={onOpen} />
        ))}
      </ol>
    </section>
  );
}

interface ColumnProps {
  column: BoardColumn;
  onOpen: (card: BoardCard) => void;
}

function Column({ column: { step, title, cards }, onOpen }: ColumnProps) {
  const { t } = useTranslation();
  const isEmpty = cards.length === 0;
  return (
    <li
      className={isEmpty ? "shrink-0 max-md:hidden md:w-28 print:hidden" : "md:min-w-48 md:flex-1"}
    >
      <h2 className="mb-3 border-t-2 border-line pt-2.5 md:min-h-20">
        <span className="flex items-baseline justify-between gap-2 text-xs text-soft">
          {step === null ? t("process.framework.done") : t("process.framework.column", { step })}
          <span className="tabular-nums">{isEmpty ? "" : cards.length}</span>
        </span>
        <span
          className={`block text-sm leading-snug text-balance ${isEmpty ? "text-soft" : "font-semibold"}`}
        >
          {title}
        </span>
      </h2>
      {isEmpty && <p className="text-xs text-soft">{t("process.framework.nobody")}</p>}
      <ul className="relative space-y-2.5 md:max-h-150 md:overflow-y-auto print:max-h-none">
        {cards.map((card) => (
          <li key={card.trajectoryId}>
            {step === null ? (
              <DoneCard card={card} onOpen={() => onOpen(card)} />
            ) : (
              <StepCard card={card} onOpen={() => onOpen(card)} />
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}
