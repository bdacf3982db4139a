/**
 * The app's icon: an impulse that has just leapt over one sheath of a nerve and lights up the node before the next.
 * Drawn in a square of 512; colours are the dark theme's.
 */
const night = '#080C22';
const nerve = '#7FE3FF';
const impulse = '#FFF3B8';
const spark = '#FFC24D';
const sand = '#F1CF9A';

const gradients = `
  <radialGradient id="sky" cx="0.5" cy="0.42" r="0.75"><stop offset="0" stop-color="#26398A"/><stop offset="0.5" stop-color="#131E4A"/><stop offset="1" stop-color="${night}"/></radialGradient>
  <linearGradient id="sheath" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#FFE9C4"/><stop offset="0.45" stop-color="${sand}"/><stop offset="1" stop-color="#B98A4C"/></linearGradient>
  <linearGradient id="leap" gradientUnits="userSpaceOnUse" x1="20" y1="300" x2="262" y2="170"><stop offset="0" stop-color="${spark}" stop-opacity="0"/><stop offset="0.4" stop-color="${spark}" stop-opacity="0.8"/><stop offset="0.8" stop-color="#FFDD8A"/><stop offset="1" stop-color="${impulse}"/></linearGradient>
  <radialGradient id="glow"><stop offset="0" stop-color="${impulse}" stop-opacity="0.95"/><stop offset="0.3" stop-color="${spark}" stop-opacity="0.55"/><stop offset="0.65" stop-color="${spark}" stop-opacity="0.14"/><stop offset="1" stop-color="${spark}" stop-opacity="0"/></radialGradient>
  <radialGradient id="heart" cx="0.42" cy="0.38" r="0.68"><stop offset="0" stop-color="#FFFFFF"/><stop offset="0.55" stop-color="${impulse}"/><stop offset="1" stop-color="${spark}"/></radialGradient>
  <radialGradient id="lit"><stop offset="0" stop-color="#FFFFFF" stop-opacity="0.95"/><stop offset="0.5" stop-color="#C9F5FF" stop-opacity="0.6"/><stop offset="1" stop-color="${nerve}" stop-opacity="0"/></radialGradient>`;

/** A star with `points` rays, its tips rounded by its own outline. */
function star(x, y, outer, inner, points, turn) {
  const corners = Array.from({ length: points * 2 }, (_, i) => {
    const angle = turn + (Math.PI * i) / points;
    const radius = i % 2 === 0 ? outer : inner;
    return `${(x + radius * Math.sin(angle)).toFixed(1)} ${(y - radius * Math.cos(angle)).toFixed(1)}`;
  });
  return `M${corners.join('L')}Z`;
}

const cells = [
  [92, 96, 46],
  [420, 86, 34],
  [452, 412, 52],
  [64, 420, 38],
  [250, 470, 26],
  [300, 56, 18],
]
  .map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}" fill="#3C55B8" opacity="0.16"/>`)
  .join('');

/** A sheath seen from the side: a capsule whose ends show that it is wound in layers, with the calm helper's nucleus. */
function sheath(x, width) {
  const wound = [0, 15, 30].map((step) => {
    const [left, right] = [x + step, x + width - step];
    const opacity = step === 0 ? 0 : 0.5 - step / 100;
    return `<path d="M${left + 40} ${286 + step * 0.5}Q${left} 346 ${left + 40} ${406 - step * 0.5}M${right - 40} ${286 + step * 0.5}Q${right} 346 ${right - 40} ${406 - step * 0.5}" fill="none" stroke="#8A5F28" stroke-width="5" opacity="${opacity}"/>`;
  });
  return `<rect x="${x}" y="284" width="${width}" height="124" rx="40" fill="url(#sheath)"/>${wound.join('')}
  <path d="M${x + 62} 304H${x + width - 62}" stroke="#FFF7E6" stroke-width="12" stroke-linecap="round" opacity="0.8"/>`;
}

/** Two eyes and a smile: it is a friendly one. */
const face = `<g fill="#5A3A08"><ellipse cx="250" cy="196" rx="8.5" ry="12"/><ellipse cx="298" cy="196" rx="8.5" ry="12"/></g>
  <path d="M252 222Q274 244 296 222" fill="none" stroke="#5A3A08" stroke-width="8" stroke-linecap="round"/>`;

const scene = (withFace) => `
  <g transform="rotate(-10 256 346)">
    <path d="M-80 346H592" stroke="#2FA9D6" stroke-width="66"/>
    <path d="M-80 346H592" stroke="${nerve}" stroke-width="50"/>
    <path d="M-80 333H592" stroke="#E4FAFF" stroke-width="9" opacity="0.85"/>
    ${sheath(-300, 494)}
    ${sheath(340, 500)}
  </g>
  <ellipse cx="270" cy="342" rx="66" ry="52" fill="url(#lit)"/>
  <path d="M20 300C30 150 120 74 226 122L300 250C236 250 190 196 150 178C96 156 50 208 20 300Z" fill="url(#leap)"/>
  <circle cx="274" cy="204" r="176" fill="url(#glow)"/>
  <circle cx="274" cy="204" r="92" fill="url(#heart)"/>
  ${withFace ? face : ''}
  <path d="${star(420, 162, 34, 10, 4, 0)}" fill="${impulse}"/>
  <path d="${star(366, 84, 22, 7, 4, 0)}" fill="${spark}"/>
  <path d="${star(462, 214, 14, 5, 4, 0)}" fill="${spark}"/>
  <circle cx="118" cy="104" r="7" fill="${spark}"/><circle cx="72" cy="162" r="5" fill="${impulse}"/>`;

/**
 * The icon as SVG text. In: `size` in pixels; `shape`: rounded corners, or full to the edges for systems that cut it
 * themselves; `shrink`: how much of the square the drawing fills (a mask may cut all but the inner 80 %); `face`: left
 * out where it would be smaller than a few pixels.
 */
export function icon({ size, shape, shrink = 1, face: withFace = true }) {
  const inset = (512 * (1 - shrink)) / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 512 512">
<defs>${gradients}
  <clipPath id="edge"><rect width="512" height="512" rx="${shape === 'rounded' ? 116 : 0}"/></clipPath>
</defs>
<g clip-path="url(#edge)">
  <rect width="512" height="512" fill="url(#sky)"/>${cells}
  <g transform="translate(${inset} ${inset}) scale(${shrink})">${scene(withFace)}
  </g>
</g>
</svg>
`;
}
