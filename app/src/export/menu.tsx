import { type FocusEvent, type ReactNode, useRef } from "react";

interface MenuProps {
  readonly className: string;
  /** What stands on it, closed. */
  readonly word: ReactNode;
  /** Its name, where the word is a mark. */
  readonly name?: string;
  readonly children: ReactNode;
}

/** Buttons behind a word: closed again by Escape, and when the focus leaves it. */
export function Menu({ className, word, name, children }: MenuProps) {
  const place = useRef<HTMLDetailsElement>(null);
  const close = () => place.current?.removeAttribute("open");
  const leave = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (!currentTarget.contains(relatedTarget)) close();
  };
  return (
    <details
      className={className}
      ref={place}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        close();
        place.current?.querySelector("summary")?.focus();
      }}
    >
      <summary aria-label={name}>{word}</summary>
      <div>{children}</div>
    </details>
  );
}
