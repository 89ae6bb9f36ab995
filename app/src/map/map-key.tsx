/** What the marks of the map mean. */
export function MapKey() {
  return (
    <ul className="map-key">
      <li>
        <svg viewBox="0 0 40 14" aria-hidden="true" className="map-raises">
          <path d="M2 7H29" strokeWidth="2" markerEnd="url(#map-raises)" />
        </svg>
        leads to
      </li>
      <li>
        <svg viewBox="0 0 40 14" aria-hidden="true" className="map-lowers">
          <path d="M2 7H34" strokeWidth="2" markerEnd="url(#map-lowers)" />
        </svg>
        blocks
      </li>
      <li>wider: moves more now</li>
      <li>
        <span className="map-scale" aria-hidden="true" />↓ below rest – above rest ↑
      </li>
      <li>
        <svg viewBox="0 0 40 14" aria-hidden="true">
          <path className="map-trail" d="M4 11L14 10L24 5L36 3" />
        </svg>
        its last 2 h
      </li>
    </ul>
  );
}
