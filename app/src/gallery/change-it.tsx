import { useState } from "react";
import { mostStudies, useStudies } from "../state/studies.ts";
import { useView } from "../state/view.ts";
import { firstArms, openArms, studiesOf } from "./claim-arms.ts";
import { useGallery } from "./gallery-store.ts";

/** Opens the protocols of arms in the app, to be changed there. */
export function ChangeIt({ id }: { readonly id: string }) {
  const arms = useGallery((gallery) => gallery.claim.found?.arms) ?? [];
  const names = arms.map(({ name }) => name);
  const drawn = useGallery((gallery) => gallery.drawn.found?.panels);
  const inPlots = (drawn ?? []).flatMap((panel) =>
    panel.kind === "curves" ? panel.lines.map(({ arm }) => arm) : [],
  );
  const [picked, setPicked] = useState<readonly string[]>();
  const chosen = picked ?? firstArms(names, inPlots, mostStudies);
  const isOpened = useStudies(({ studies }) => Object.keys(studiesOf(id, studies)).length > 0);
  const pick = (name: string, isPicked: boolean) =>
    setPicked(names.filter((one) => (one === name ? isPicked : chosen.includes(one))));
  const open = () => {
    openArms(
      id,
      arms.filter(({ name }) => chosen.includes(name)).map(({ text }) => text),
    );
    useView.getState().look({ sheet: undefined, selected: undefined, range: undefined, tissue: "muscle" });
  };
  // What is read off no run has nothing to be changed.
  if (names.length === 0) return null;
  return (
    <section aria-labelledby="change-it">
      <h3 id="change-it">Change it</h3>
      <p>
        Each arm opens as a protocol, A to D, in place of those that are open now (Undo brings them back).
        Change them, then come back here and see whether the claim still holds.
      </p>
      <fieldset className="arms">
        <legend>
          Arms
          {names.length > mostStudies ? `: at most ${mostStudies} of ${names.length}; the others stay` : ""}
        </legend>
        {names.map((name) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={chosen.includes(name)}
              disabled={!chosen.includes(name) && chosen.length >= mostStudies}
              onChange={(event) => pick(name, event.target.checked)}
            />
            {name.replaceAll("_", " ")}
          </label>
        ))}
      </fieldset>
      <button
        type="button"
        className={isOpened ? undefined : "main-act"}
        disabled={chosen.length === 0}
        onClick={open}
      >
        {isOpened ? "Open them anew" : "Change it"}
      </button>
    </section>
  );
}
