import { useEffect, useState } from "react";
import { useView } from "../state/view.ts";

/** Light or dark, as the page is now: charts are drawn anew when it changes. */
export function useColouring(): string {
  const chosen = useView((view) => view.colouring);
  const [isDark, setDark] = useState(() => matchMedia("(prefers-color-scheme: dark)").matches);
  useEffect(() => {
    const query = matchMedia("(prefers-color-scheme: dark)");
    const take = () => setDark(query.matches);
    query.addEventListener("change", take);
    return () => query.removeEventListener("change", take);
  }, []);
  const system = isDark ? "dark" : "light";
  return chosen === "system" ? system : chosen;
}
