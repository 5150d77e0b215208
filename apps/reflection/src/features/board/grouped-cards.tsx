import type { AnswerGroup, AnswerView, CurrentQuestion } from "@nabij/reflection";
import { Button, Menu, TextField, UndoIcon } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../conversation/use-conversation.ts";
import { RevealCard } from "../../reveal/reveal-cards.tsx";
import { useTogether } from "../../together/use-together.ts";
import { moveAnswer, shownGroups, suggestGroups } from "./groups.ts";

interface GroupedCardsProps {
  question: CurrentQuestion;
  answers: readonly AnswerView[];
  alone: ReadonlySet<string>;
}

/** Answers laid together with a menu per card; nothing has to be dragged, everything can be undone. */
export function GroupedCards({ question, answers, alone }: GroupedCardsProps) {
  const { t } = useTranslation();
  const { send } = useConversation();
  const together = useTogether();
  const { questionId } = question;
  const [before, setBefore] = useState<readonly (readonly AnswerGroup[])[]>([]);
  const said = answers.filter(({ status }) => status === "said");
  const stored = together.groups.find((each) => each.questionId === questionId)?.groups ?? [];
  const groups = shownGroups(stored, said);
  const lay = (next: readonly AnswerGroup[]) =>
    send({ type: "groupAnswers", questionId, groups: next.map(copy) });
  const change = async (next: readonly AnswerGroup[]) => {
    const sent = await lay(next);
    if (sent.done) setBefore([...before, stored]);
  };
  const undo = async () => {
    const last = before.at(-1);
    if (last === undefined) return;
    const sent = await lay(last);
    if (sent.done) setBefore(before.slice(0, -1));
  };
  return (
    <div>
      <div className="mb-4 flex flex-wrap gap-2">
        <Button size="small" onClick={() => void change(suggestGroups(said))}>
          {t("board.groups.suggest")}
        </Button>
        <Button size="small" disabled={before.length === 0} onClick={() => void undo()}>
          <UndoIcon size={16} />
          {t("board.groups.undo")}
        </Button>
      </div>
      <ol className="grid gap-5">
        {groups.map((group, place) => (
          <li key={group.id} className="border-l-2 border-line pl-4">
            <GroupTitle
              key={`${group.id} ${group.title}`}
              group={group}
              place={place + 1}
              onTitle={(title) =>
                void change(groups.map((one) => (one.id === group.id ? { ...one, title } : one)))
              }
            />
            <ul className="grid gap-2.5">
              {said
                .filter(({ answerId }) => group.answerIds.includes(answerId))
                .map((answer) => (
                  <RevealCard
                    key={answer.answerId}
                    answer={answer}
                    isAlone={alone.has(answer.answerId)}
                  >
                    <MoveMenu
                      answer={answer}
                      groups={groups}
                      onMove={(groupId) =>
                        void change(moveAnswer(groups, answer.answerId, groupId))
                      }
                    />
                  </RevealCard>
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The command wants lists of its own. */
function copy({ id, title, answerIds }: AnswerGroup): AnswerGroup {
  return { id, title, answerIds: [...answerIds] };
}

interface GroupTitleProps {
  group: AnswerGroup;
  place: number;
  onTitle: (title: string) => void;
}

/** What the answers in a group share, in the table's words; kept when the field is left. */
function GroupTitle({ group, place, onTitle }: GroupTitleProps) {
  const { t } = useTranslation();
  const [title, setTitle] = useState(group.title);
  if (group.answerIds.length < 2) return null;
  return (
    <TextField
      className="mb-2 max-w-96"
      label={t("board.groups.name", { place })}
      isLabelHidden
      maxLength={120}
      input={{ placeholder: t("board.groups.placeholder") }}
      value={title}
      onChange={setTitle}
      onBlur={() => title.trim() !== group.title && onTitle(title.trim())}
    />
  );
}

interface MoveMenuProps {
  answer: AnswerView;
  groups: readonly AnswerGroup[];
  onMove: (groupId: string | null) => void;
}

function MoveMenu({ answer, groups, onMove }: MoveMenuProps) {
  const { t } = useTranslation();
  const own = groups.find(({ answerIds }) => answerIds.includes(answer.answerId));
  const others = groups.flatMap((group, place) =>
    group.id === own?.id
      ? []
      : [
          {
            id: group.id,
            label: t("board.groups.to", {
              title:
                group.title === "" ? t("board.groups.numbered", { place: place + 1 }) : group.title,
            }),
            onAction: () => onMove(group.id),
          },
        ],
  );
  const apart =
    own !== undefined && own.answerIds.length > 1
      ? [{ id: "apart", label: t("board.groups.apart"), onAction: () => onMove(null) }]
      : [];
  return (
    <div className="mt-1 -ml-2.5">
      <Menu
        label={t("board.groups.move", { label: answer.label })}
        variant="quiet"
        size="small"
        actions={[...others, ...apart]}
      >
        <span className="underline decoration-1 underline-offset-3">{t("board.groups.lay")}</span>
      </Menu>
    </div>
  );
}
