import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/**
 * Width in px of the element that carries `ref`, kept up to date.
 * `fallback` is used before the first measurement (server, first paint).
 */
export function useElementWidth<E extends Element>(
  fallback: number,
): { ref: RefObject<E | null>; width: number } {
  const ref = useRef<E | null>(null);
  const [width, setWidth] = useState(fallback);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const measured = Math.floor(element.getBoundingClientRect().width);
      if (measured > 0) setWidth(measured);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
