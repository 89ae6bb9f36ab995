import { useStudies } from "../state/studies.ts";
import { useView } from "../state/view.ts";
import { Dialog } from "./dialog.tsx";
import { offeredTemplates } from "./template-list.ts";
import "./files.css";

/** Protocols to start from, with what each shows. */
export function TemplatesDialog() {
  const isOpen = useView((view) => view.sheet === "templates");
  const look = useView((view) => view.look);
  const { open } = useStudies.getState();
  return (
    <Dialog title="Start from" isOpen={isOpen} onClose={() => look({ sheet: undefined })}>
      <p>
        Each is an example to be changed, not a recommendation. It takes the place of the protocol shown; Undo
        brings that back.
      </p>
      <ul className="templates">
        {offeredTemplates.map(({ name, title, shows, text }) => (
          <li key={name}>
            <button
              type="button"
              className="template"
              onClick={() => {
                open(text, `new: ${title}`);
                look({ sheet: undefined, selected: undefined, range: undefined });
              }}
            >
              <strong>{title}</strong>
              <span>{shows}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
