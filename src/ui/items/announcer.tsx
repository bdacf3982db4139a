import { useState } from 'preact/hooks';

/** Words for screen readers about what a move did. Out: a function to say something, and the element that says it. */
export function useAnnouncer() {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const say = (text: string) => setSaid(({ turn }) => ({ text, turn: turn + 1 }));
  const announcer = (
    <p class="hidden-visually" aria-live="polite">
      {/* A new element each time, so that the same words are spoken again. */}
      <span key={said.turn}>{said.text}</span>
    </p>
  );
  return { say, announcer };
}
