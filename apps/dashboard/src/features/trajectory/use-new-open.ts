import { useLocation, useRouter } from "@tanstack/react-router";
import { useState } from "react";

/** Whether the form for a new trajectory is open: by its button, or by the address `#nieuw`. */
export function useNewOpen() {
  const [isPressed, setPressed] = useState(false);
  const { hash, pathname, searchStr } = useLocation();
  const router = useRouter();
  const setNewOpen = (isOpen: boolean) => {
    setPressed(isOpen);
    if (!isOpen && hash === "nieuw") router.history.replace(`${pathname}${searchStr}`);
  };
  return { isNewOpen: isPressed || hash === "nieuw", setNewOpen };
}
