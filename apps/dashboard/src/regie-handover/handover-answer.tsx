import { Button } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { PermittedButton } from "../page-state/permitted-button.tsx";
import { useMay } from "../session/use-session.ts";
import { type Asked, useHandover } from "./use-handover.ts";

interface HandoverAnswerProps {
  asked: Asked;
  /** The role and whose trajectory it is, for who only hears the buttons. */
  role: string;
  clientName: string;
}

/** Yes or no to a handover that waits. */
export function HandoverAnswer({ asked, role, clientName }: HandoverAnswerProps) {
  const { t } = useTranslation();
  const { may } = useMay("regieAssignment.write");
  const { accept, decline } = useHandover();
  const { id, version } = asked;
  const about = { role, name: clientName };
  return (
    <span className="no-print flex flex-wrap gap-2">
      <PermittedButton
        permission="regieAssignment.write"
        size="small"
        isPending={accept.isPending}
        aria-label={t("regie.handover.acceptOf", about)}
        onClick={() => accept.mutate({ id, version })}
      >
        {t("regie.handover.accept")}
      </PermittedButton>
      {may && (
        <Button
          variant="quiet"
          size="small"
          isPending={decline.isPending}
          aria-label={t("regie.handover.declineOf", about)}
          onClick={() => decline.mutate({ id, version })}
        >
          {t("regie.handover.decline")}
        </Button>
      )}
    </span>
  );
}
