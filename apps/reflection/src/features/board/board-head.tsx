import { Brand, Button, EyeIcon, Link, Menu, MoreIcon, PeopleIcon } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../conversation/use-conversation.ts";
import { paths } from "../../paths.ts";
import { isHeldAlone } from "../../together/held-alone.ts";
import { useTogether } from "../../together/use-together.ts";
import { JoinPill } from "./join-code.tsx";
import { StageMenu } from "./stage-menu.tsx";

interface BoardHeadProps {
  /** On a projector nothing is drawn that is for who leads alone. */
  isProjected: boolean;
  onProject: (isProjected: boolean) => void;
  onAside: () => void;
  onHandOver: () => void;
  onPassRound: () => void;
}

/** One quiet line: whose conversation, which part, how many are ready, how to join, and tools. */
export function BoardHead(props: BoardHeadProps) {
  const { isProjected, onProject, onAside } = props;
  const { t } = useTranslation();
  const { view } = useConversation();
  const name = view.clientName ?? t("client.theClientShort");
  return (
    <header className="mx-auto w-full max-w-[84rem] px-5 pt-4 sm:px-8 lg:px-11 lg:pt-5">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
        <p className="flex min-w-0 items-center gap-x-3 text-soft">
          <Link href={paths.start()} className="rounded-tag no-underline">
            <Brand name={t("shell.brand")} />
          </Link>
          <span className="truncate">{t("conversation.about", { name })}</span>
        </p>
        <StageMenu />
        <div className="ml-auto flex flex-wrap items-center justify-end gap-2">
          <ReadyWords />
          <JoinPill />
          <Button
            className="max-sm:hidden"
            aria-pressed={isProjected}
            onClick={() => onProject(!isProjected)}
          >
            <EyeIcon size={18} />
            {t(isProjected ? "board.projected" : "board.project")}
          </Button>
          {!isProjected && <AsideButton onAside={onAside} />}
          <Tools {...props} />
        </div>
      </div>
    </header>
  );
}

/** Opens what only who leads reads; a mark says that there is something, and not what. */
function AsideButton({ onAside }: { onAside: () => void }) {
  const { t } = useTranslation();
  const { hints, rephrase, helpAsked } = useTogether();
  const count = hints.length + rephrase.length + helpAsked.length;
  return (
    <Button onClick={onAside}>
      <PeopleIcon size={18} />
      {t("board.aside.open")}
      {count > 0 && (
        <>
          <span aria-hidden className="keeps-color size-2.5 rounded-full bg-attention" />
          <span className="sr-only">{t("board.aside.something")}</span>
        </>
      )}
    </Button>
  );
}

/** Whether everyone is ready, as a sentence and without a tally. */
function ReadyWords() {
  const { t } = useTranslation();
  const { view } = useConversation();
  const { round } = useTogether();
  const count = view.participants.filter(({ presence }) => presence === "present").length;
  const state =
    round === null
      ? "here"
      : round.revealed
        ? "revealed"
        : round.waitingFor.length === 0
          ? "ready"
          : "writing";
  const name = view.clientName ?? t("client.theClientShort");
  return (
    <span className="text-soft max-sm:hidden">
      {isHeldAlone(view)
        ? t(`board.alone.ready.${state}`, { name })
        : t(`board.ready.${state}`, { count })}
    </span>
  );
}

function Tools({ onHandOver, onPassRound }: BoardHeadProps) {
  const { t } = useTranslation();
  const { view, send, sessionId } = useConversation();
  const { me } = useTogether();
  const hasTable = view.participants.some(({ device }) => device === "table");
  const actions = [
    ...(me === null
      ? []
      : [{ id: "write", label: t("board.tools.write"), href: paths.writing(sessionId) }]),
    ...(hasTable
      ? [{ id: "round", label: t("board.tools.passRound"), onAction: onPassRound }]
      : []),
    { id: "hand", label: t("board.tools.handOver"), onAction: onHandOver },
    {
      id: "pause",
      label: t("pause.pause"),
      isDisabled: view.status === "paused",
      onAction: () => void send({ type: "pause" }),
    },
    { id: "report", label: t("places.report"), href: paths.report(sessionId) },
    { id: "leave", label: t("places.leave"), href: paths.start() },
  ];
  return (
    <Menu label={t("places.more")} variant="quiet" actions={actions}>
      <MoreIcon size={20} />
    </Menu>
  );
}
