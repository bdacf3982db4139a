/** Where something small stands beside what it belongs to. All lengths in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const gap = 8;

/**
 * Below its owner, or above it where there is more room, and always inside the view where that is large enough.
 * @param owner the rectangle of what it belongs to
 */
export function placeBeside(owner: DOMRectReadOnly, { width, height }: Size, view: Size): Box {
  const left = Math.max(gap, Math.min(owner.left, view.width - width - gap));
  const below = view.height - owner.bottom - gap;
  const fitsBelow = height <= below - gap;
  const top = fitsBelow || below >= owner.top ? owner.bottom + gap : owner.top - gap - height;
  return { left, top: Math.max(gap, Math.min(top, view.height - height - gap)) };
}
