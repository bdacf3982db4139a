/** What a card is held by: a finger on it drags at once. */
export function Grip() {
  return (
    <span class="grip" data-grip aria-hidden="true">
      <svg viewBox="0 0 12 20">
        {[4, 10, 16].map((y) => (
          <path key={y} d={`M3 ${y}h.01M9 ${y}h.01`} />
        ))}
      </svg>
    </span>
  );
}

export function Arrow({ up }: { up?: boolean }) {
  return (
    <svg class="arrow" viewBox="0 0 24 24" aria-hidden="true">
      <path d={up ? 'M5 15l7-7 7 7' : 'M5 9l7 7 7-7'} />
    </svg>
  );
}
