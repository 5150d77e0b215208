import type { Permission } from "@nabij/domain";
import { Button, type ButtonProps, Tooltip } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { listInWords } from "../format/list-in-words.ts";
import { useMay } from "../session/use-session.ts";

/** A button that, when the reader may not press it, says who may. */
export function PermittedButton({ permission, ...button }: ButtonProps & { permission: Permission }) {
  const { t } = useTranslation();
  const { may, roles } = useMay(permission);
  if (may) return <Button {...button} />;
  const words = roles.map((role) => t(`choices.role.${role}`));
  const text = t("state.mayNotShort", { roles: listInWords(t, words) });
  return (
    <Tooltip text={text}>
      <button
        type="button"
        aria-disabled
        aria-label={typeof button.children === "string" ? `${button.children}. ${text}` : text}
        className="inline-flex min-h-9 cursor-not-allowed items-center gap-2 rounded-control border border-edge bg-card px-3.5 py-1.5 text-sm font-medium text-ink opacity-60 pointer-coarse:min-h-11"
      >
        {button.children}
      </button>
    </Tooltip>
  );
}
