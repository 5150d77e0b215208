import type { Permission } from "@nabij/domain";
import { Button, type ButtonProps } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { listInWords } from "../format/list-in-words.ts";
import { useMay } from "../session/use-session.ts";
import { toasts } from "../shell/providers.tsx";

/** A button that, when the reader may not use it, says who may instead of doing its work. */
export function PermittedButton({
  permission,
  ...button
}: ButtonProps & { permission: Permission }) {
  const { t } = useTranslation();
  const { may, roles } = useMay(permission);
  if (may) return <Button {...button} />;
  const words = roles.map((role) => t(`choices.role.${role}`));
  const text = t("state.mayNotShort", { roles: listInWords(t, words) });
  return (
    <Button
      {...button}
      className="cursor-not-allowed opacity-60"
      title={text}
      aria-description={text}
      onClick={() => toasts.show({ message: text })}
    />
  );
}
