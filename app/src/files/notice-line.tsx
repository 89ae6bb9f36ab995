import { useEffect } from "react";
import { useNotice } from "./notice.ts";
import "./files.css";

const shownFor = 8000;

/** What the page last had to say; read out, and gone after a while. */
export function NoticeLine() {
  const words = useNotice((notice) => notice.words);
  const tell = useNotice((notice) => notice.tell);
  useEffect(() => {
    if (words === undefined) return;
    const timer = setTimeout(() => tell(undefined), shownFor);
    return () => clearTimeout(timer);
  }, [words, tell]);
  return (
    <p role="status" className="notice-line">
      {words}
    </p>
  );
}
