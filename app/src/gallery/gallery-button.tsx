import { useView } from "../state/view.ts";

/** Opens claims and questions. */
export function GalleryButton() {
  const look = useView((view) => view.look);
  return (
    <button
      type="button"
      onClick={() => look({ sheet: "gallery" })}
      title="What the founding documents say, held against the model"
    >
      Claims
    </button>
  );
}
