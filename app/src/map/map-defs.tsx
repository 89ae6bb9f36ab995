/** Ends of influences, which begin where its line stops: an arrow for what leads to, a bar for what blocks. */
export function MapDefs() {
  return (
    <defs>
      <marker
        id="map-raises"
        viewBox="0 0 10 12"
        refX="1"
        refY="6"
        markerWidth="10"
        markerHeight="12"
        orient="auto"
        markerUnits="userSpaceOnUse"
      >
        <path className="map-arrow" d="M0 0 L10 6 L0 12 z" />
      </marker>
      <marker
        id="map-lowers"
        viewBox="0 0 4 18"
        refX="1"
        refY="9"
        markerWidth="4"
        markerHeight="18"
        orient="auto"
        markerUnits="userSpaceOnUse"
      >
        <rect className="map-bar" width="3.5" height="18" />
      </marker>
    </defs>
  );
}
