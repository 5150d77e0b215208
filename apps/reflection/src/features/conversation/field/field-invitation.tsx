import { LinkButton } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../../conversation/use-conversation.ts";
import { paths } from "../../../paths.ts";
import { TensionOf } from "../../../tension-field/tension-of.tsx";

/** At a question about nearness or autonomy: where everyone stands, or the invitation to say so. */
export function FieldInvitation() {
  const { t } = useTranslation();
  const { view, sessionId } = useConversation();
  const name = view.clientName ?? t("client.theClient");
  const isEmpty = view.positions.length === 0;
  return (
    <section aria-labelledby="field-invitation">
      <h2 id="field-invitation" className="text-section font-semibold">
        {t("field.title")}
      </h2>
      <p className="mt-1 mb-3 text-soft">{t("field.invitation")}</p>
      {!isEmpty && (
        <div className="mb-3">
          <TensionOf
            positions={view.positions}
            participants={view.participants}
            name={name}
            language={view.language}
          />
        </div>
      )}
      <LinkButton href={paths.field(sessionId)}>
        {t(isEmpty ? "field.placeFirst" : "field.placeMore")}
      </LinkButton>
    </section>
  );
}
