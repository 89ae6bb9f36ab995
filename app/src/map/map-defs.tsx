/** Ends of influences: an arrow for what leads to, a bar for what blocks. */
export function MapDefs() {
  return (
    <defs>
      <marker
        id="map-raises"
        viewBox="0 0 10 10"
        refX="9"
        refY="5"
        markerWidth="10"
        markerHeight="10"
        orient="auto"
        markerUnits="userSpaceOnUse"
      >
        <path className="map-arrow" d="M0 0 L10 5 L0 10 z" />
      </marker>
      <marker
        id="map-lowers"
        viewBox="0 0 4 14"
        refX="3"
        refY="7"
        markerWidth="4"
        markerHeight="14"
        orient="auto"
        markerUnits="userSpaceOnUse"
      >
        <rect className="map-bar" x="0.5" width="3" height="14" />
      </marker>
    </defs>
  );
}
