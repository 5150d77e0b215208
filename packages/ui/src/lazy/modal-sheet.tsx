import { I18nProvider } from "react-aria-components/I18nProvider";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components/Modal";
import { IconButton } from "../controls/icon-button.tsx";
import { CloseIcon } from "../icons/icons.tsx";
import type { DialogProps } from "../overlay/dialog-props.ts";
import { classNames } from "../provider/class-names.ts";
import { useUi } from "../provider/ui-provider.tsx";

const backdrop =
  "no-print fixed inset-0 z-40 flex bg-[rgb(12_14_13/0.5)] transition-opacity data-entering:opacity-0 data-exiting:opacity-0";

/** One question or small form in front of the page. */
export function DialogSheet(props: DialogProps) {
  const width = props.width === "wide" ? "max-w-3xl" : "max-w-lg";
  return (
    <Overlay {...props} className={`${backdrop} items-end justify-center sm:items-center sm:p-6`}>
      <Modal
        className={`max-h-[92dvh] w-full overflow-y-auto rounded-t-card border border-line bg-card shadow-card sm:rounded-card ${width}`}
      >
        <Sheet {...props} />
      </Modal>
    </Overlay>
  );
}

/** A panel at the side for editing while the page stays in view; the whole screen on a phone. */
export function DrawerSheet(props: DialogProps) {
  const width = props.width === "wide" ? "sm:max-w-2xl" : "sm:max-w-lg";
  return (
    <Overlay {...props} className={`${backdrop} justify-end`}>
      <Modal
        className={classNames(
          "h-dvh w-full overflow-y-auto border-l border-line bg-card shadow-card transition-transform",
          "data-entering:translate-x-6 data-exiting:translate-x-6",
          width,
        )}
      >
        <Sheet {...props} />
      </Modal>
    </Overlay>
  );
}

function Overlay({
  isOpen,
  onClose,
  isDismissable = true,
  className,
  children,
}: DialogProps & { className: string }) {
  const { locale } = useUi();
  return (
    <I18nProvider locale={locale}>
      <ModalOverlay
        isOpen={isOpen}
        isDismissable={isDismissable}
        onOpenChange={(open) => !open && onClose()}
        className={className}
      >
        {children}
      </ModalOverlay>
    </I18nProvider>
  );
}

function Sheet({ title, children, actions, onClose, isAlert = false }: DialogProps) {
  const { words } = useUi();
  return (
    <AriaDialog
      role={isAlert ? "alertdialog" : "dialog"}
      className="flex min-h-full flex-col outline-none"
    >
      <div className="sticky top-0 z-10 flex items-start justify-between gap-4 bg-card px-6 pt-5 pb-3">
        <Heading slot="title" level={2} className="text-section leading-snug font-semibold">
          {title}
        </Heading>
        <IconButton
          label={words.close}
          icon={<CloseIcon />}
          onClick={onClose}
          className="-mt-1.5 -mr-2"
        />
      </div>
      <div className="flex-1 px-6 pb-6">{children}</div>
      {actions && (
        <div className="sticky bottom-0 flex flex-row-reverse flex-wrap justify-start gap-2.5 border-t border-line bg-card px-6 py-4">
          {actions}
        </div>
      )}
    </AriaDialog>
  );
}
