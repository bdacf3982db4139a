/** Small line drawings for buttons, drawn on a 24 × 24 grid in the colour of the text beside them. */
const paths = {
  back: 'M15 5l-7 7 7 7',
  close: 'M6 6l12 12M18 6L6 18',
  safety: 'M12 3l8 3v5c0 5-3.4 8.6-8 10-4.6-1.4-8-5-8-10V6zM12 8.5v7M8.5 12h7',
  keys: 'M3 7h18v10H3zM7 11h.01M11 11h.01M15 11h.01M8 14h8',
  play: 'M7 4.5l12 7.5-12 7.5z',
  practice: 'M20 12a8 8 0 1 1-2.5-5.8M20 3v4.5h-4.5',
  levels: 'M4 17c4 0 3-10 8-10s4 10 8 10M4 17h.01M12 7h.01M20 17h.01',
  progress: 'M5 20V11M12 20V4M19 20v-7',
  settings: 'M4 7h10M18 7h2M4 17h2M10 17h10M14 4.5v5M8 14.5v5',
  twitching: 'M3 13h4l2-6 4 11 3-8 1.5 3H21',
  undo: 'M9 7L4.5 11.5 9 16M5 11.5h9a5 5 0 0 1 0 10h-2',
  hint: 'M9 18h6M10 21h4M8.5 14.5a6 6 0 1 1 7 0c-.6.5-1 1.2-1 2h-5c0-.8-.4-1.5-1-2z',
  fewer: 'M5 6h14M5 12h14M5 18h14M4 20L20 4',
  right: 'M5 12.500l4.5 4.500L19 7.5',
  wrong: 'M6.5 6.500l11 11M17.5 6.500l-11 11',
  partly: 'M5 12h14M12 5v.01M12 19v.01',
  star: 'M12 3.500l2.6 5.6 6 .7-4.4 4.2 1.2 6-5.4-3-5.4 3 1.2-6L3.4 9.800l6-.7z',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.500c.8-4 4-5.5 7.5-5.500s6.7 1.5 7.5 5.5',
  call: 'M6 3.500h3.500l1.5 5-2 1.500c1 2.2 2.8 4 5 5l1.5-2 5 1.500V18c0 1.5-1 2.5-2.5 2.500C10.5 20 4 13.5 3.5 6 3.5 4.5 4.5 3.5 6 3.500z',
  wait: 'M12 7v5l3.5 2M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z',
  flag: 'M5 21V4M5 4.500c5-2.5 8 2.5 14 0v9c-6 2.5-9-2.5-14 0',
  guide: 'M12 6.500c-2-1.700-5-2-8-1.500v13c3-.5 6-.2 8 1.500 2-1.700 5-2 8-1.500V5c-3-.5-6-.2-8 1.500zM12 6.500v13',
  onward: 'M9 5l7 7-7 7',
  scales: 'M12 4v16M8 20h8M5 7h14M5 7l-2.500 6h5zM19 7l-2.500 6h5z',
  words: 'M4 18L8.500 6 13 18M5.500 14h6M20 12v6M20 15a2.500 2.500 0 1 0-5 0 2.500 2.500 0 0 0 5 0z',
  search: 'M10.500 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13zM15.500 15.500l5 5',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4M9 13h6M9 17h6',
} as const;
export type IconName = keyof typeof paths;

const filled: ReadonlySet<IconName> = new Set(['play']);

export function Icon({ name, fill }: { name: IconName; fill?: boolean }) {
  return (
    <svg
      class="icon-svg"
      viewBox="0 0 24 24"
      aria-hidden="true"
      fill={fill || filled.has(name) ? 'currentColor' : 'none'}
      stroke="currentColor"
      stroke-width="2.2"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  );
}
