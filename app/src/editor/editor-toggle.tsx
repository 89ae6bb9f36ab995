import { useView } from "../state/view.ts";

/** Shows the text of the protocol beside the timeline, or puts it away. */
export function EditorToggle() {
  const isOpen = useView((view) => view.isEditorOpen);
  const look = useView((view) => view.look);
  return (
    <button type="button" aria-pressed={isOpen} onClick={() => look({ isEditorOpen: !isOpen })}>
      Text
    </button>
  );
}
