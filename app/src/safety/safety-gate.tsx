import { notAdvice } from "equator/report";
import { Dialog } from "../files/dialog.tsx";
import { useView } from "../state/view.ts";
import { useSafety } from "./safety.ts";
import { conditionsOutside } from "./safety-list.ts";
import { useHeld } from "./use-held.ts";
import "./safety.css";

/** Says for whom the model does not hold before a protocol of one's own is run, and holds it back where that is so. */
export function SafetyGate() {
  const { answer, isShown, say, show } = useSafety();
  const look = useView((view) => view.look);
  const isHeld = useHeld();
  return (
    <>
      {isHeld && !isShown && (
        <p className={answer === undefined ? "held held-over" : "held"} role="status">
          {answer === undefined
            ? "This protocol is not run yet: the model does not hold for everyone. "
            : "This protocol is not run: the model does not hold for everyone. The templates are. "}
          <button type="button" onClick={() => show(true)}>
            For whom it does not hold
          </button>{" "}
          {answer !== undefined && (
            <button type="button" onClick={() => look({ sheet: "templates" })}>
              Open a template
            </button>
          )}
        </p>
      )}
      <Dialog
        title="For whom this model does not hold"
        isOpen={isShown}
        onClose={() => show(false)}
        mustAnswer={answer === undefined}
      >
        <p>{notAdvice} The curves describe a model of healthy adults, not you. It does not hold for:</p>
        <ul className="conditions">
          {conditionsOutside.map((condition) => (
            <li key={condition}>{condition}</li>
          ))}
        </ul>
        <p>
          In each of these a change of food, fasting or a compound can do harm that the model knows nothing
          of.
        </p>
        <div className="dialog-acts">
          <button type="button" className="main-act" onClick={() => say("understood")}>
            None applies; it is for research and education
          </button>
          <button type="button" onClick={() => say("applies")}>
            One of these applies to me
          </button>
        </div>
        <p className="held-note">
          Where one applies, protocols of your own are not run; the templates still are. Protocols stay on
          this machine.
        </p>
      </Dialog>
    </>
  );
}
