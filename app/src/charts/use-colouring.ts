import { useEffect, useState } from "react";
import { useView } from "../state/view.ts";

const asked = ["(prefers-color-scheme: dark)", "(prefers-contrast: more)", "(forced-colors: active)"];

/** Whether each is so on this machine now, in one text. */
function answers(): string {
  return asked.map((query) => (matchMedia(query).matches ? "1" : "0")).join("");
}

/** The colours that the page has now, as a key: charts are drawn anew when it changes. */
export function useColouring(): string {
  const chosen = useView((view) => view.colouring);
  const [found, setFound] = useState(answers);
  useEffect(() => {
    const queries = asked.map((query) => matchMedia(query));
    const take = () => setFound(answers());
    for (const query of queries) query.addEventListener("change", take);
    return () => {
      for (const query of queries) query.removeEventListener("change", take);
    };
  }, []);
  return `${chosen} ${found}`;
}
