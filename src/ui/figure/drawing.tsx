/** A checked drawing as elements of the page: it takes the colours of the theme, and its parts can light up. */
import { h, type VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { DrawingTree } from '../../app/levels/loaded-level.ts';

export interface DrawingProps {
  readonly tree: DrawingTree;
  readonly alt: string;
  /** Ids of the figure's parts. */
  readonly parts: readonly string[];
  /** Ids of the parts that glow while the others step back; none: all look alike. */
  readonly lit: readonly string[];
}

export function Drawing({ tree, alt, parts, lit }: DrawingProps) {
  const scope = useId();
  const [, attributes, children] = tree;
  const classOf = (id: string) =>
    !parts.includes(id) ? undefined : lit.length === 0 ? 'part' : lit.includes(id) ? 'part part-lit' : 'part part-dim';
  return (
    <svg
      class="drawing"
      viewBox={attributes.viewBox}
      preserveAspectRatio="xMidYMid meet"
      role="img"
      aria-label={alt}
      data-lit={lit.length > 0 ? '' : undefined}
    >
      {children.map((child) => element(child, scope, classOf))}
    </svg>
  );
}

/** Ids are made unique to this showing: the same figure may stand on the page twice. */
function element(
  [tag, attributes, children]: DrawingTree,
  scope: string,
  classOf: (id: string) => string | undefined,
): VNode {
  const given: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'id') given.id = `${scope}-${value}`;
    else if ((name === 'href' || name === 'xlink:href') && value.startsWith('#'))
      given.href = `#${scope}-${value.slice(1)}`;
    else given[name] = value.replace(/url\(\s*(['"]?)#([^)'"]+)\1\s*\)/g, `url(#${scope}-$2)`);
  }
  const id = attributes.id;
  const partClass = id === undefined ? undefined : classOf(id);
  if (partClass !== undefined) {
    given.class = attributes.class === undefined ? partClass : `${attributes.class} ${partClass}`;
    given['data-part'] = id!;
  }
  return h(tag, given, ...children.map((child) => element(child, scope, classOf)));
}
