import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { rightsOf } from '../../../core/items/matching/rights.ts';
import { laterWords } from '../../../words/later.ts';
import { letter } from '../../figure/letter.ts';
import { RichText } from '../../rich-text/rich-text.tsx';
import { spoken } from '../../rich-text/spoken.ts';
import { useAnnouncer } from '../announcer.tsx';
import { dropTargetAt } from '../drag/drag.ts';
import { useDrag } from '../drag/use-drag.ts';
import { Mark } from '../../figure/mark.tsx';
import { moveFocus } from '../move-focus.ts';
import type { PanelProps } from '../panel.ts';
import { Lines, type Point } from './lines.tsx';
import { complete, joined, leftOf, type Card, type Pairing, type Side } from './pairing.ts';

const idOf = (card: Card) => `${card.side}-${card.index}`;
const same = (a: Card | undefined, b: Card) => a?.side === b.side && a.index === b.index;

function cardOf(id: string | undefined): Card | undefined {
  const [side, index] = (id ?? '').split('-');
  return side === 'left' || side === 'right' ? { side, index: Number(index) } : undefined;
}

export function MatchingBoard(props: PanelProps<'matching'>) {
  const { item } = props;
  const say = laterWords.panels.matching;
  const help = useId();
  const rights = rightsOf(item);
  const [pairing, setPairing] = useState<Pairing>(() => props.response?.rights ?? item.pairs.map(() => null));
  const [chosen, setChosen] = useState<Card>();
  const [drawing, setDrawing] = useState<{ card: Card; to: Point }>();
  const [over, setOver] = useState<string>();
  const [stops, setStops] = useState<Record<Side, number>>({ left: 0, right: props.order[0] ?? 0 });
  const { say: announce, announcer } = useAnnouncer();
  const focusOn = useRef<string | undefined>(undefined);
  const leftText = (left: number) => `${letter(left)} ${spoken(item.pairs[left]?.left ?? '')}`;
  const rightText = (right: number) => spoken(rights[right] ?? '');

  const root = useDrag({
    axis: 'none',
    onLift: (id) => setChosen(cardOf(id)),
    onMove: (id, { x, y }) => {
      const rect = root.current?.getBoundingClientRect();
      const card = cardOf(id);
      if (rect === undefined || card === undefined) return;
      setDrawing({ card, to: { x: x - rect.left, y: y - rect.top } });
      setOver(root.current ? dropTargetAt(root.current, x, y) : undefined);
    },
    onDrop: (id, { x, y }) => {
      const from = cardOf(id);
      const to = root.current ? cardOf(dropTargetAt(root.current, x, y)) : undefined;
      settle();
      if (from !== undefined && to !== undefined && from.side !== to.side) join(from, to, false);
    },
    onCancel: settle,
  });
  useLayoutEffect(() => {
    if (focusOn.current === undefined) return;
    root.current?.querySelector<HTMLElement>(`[data-drop="${focusOn.current}"]`)?.focus();
    focusOn.current = undefined;
  });

  function settle() {
    setChosen(undefined);
    setDrawing(undefined);
    setOver(undefined);
  }
  function join(a: Card, b: Card, byKeyboard: boolean) {
    const [left, right] = a.side === 'left' ? [a.index, b.index] : [b.index, a.index];
    const next = joined(pairing, left, right);
    setPairing(next);
    props.onChange(complete(next) ? { kind: 'matching', rights: next } : undefined);
    announce(next[left] === null ? say.freed(leftText(left)) : say.paired(leftText(left), rightText(right)));
    const open = next.indexOf(null);
    if (byKeyboard) focusOn.current = idOf({ side: 'left', index: open < 0 ? left : open });
  }
  function press(card: Card, byKeyboard: boolean) {
    if (same(chosen, card)) return settle();
    if (chosen !== undefined && chosen.side !== card.side) {
      settle();
      return join(chosen, card, byKeyboard);
    }
    setChosen(card);
    announce(say.chosen(card.side === 'left' ? leftText(card.index) : rightText(card.index)));
    if (!byKeyboard) return;
    const free = card.side === 'left' ? props.order.find((right) => !pairing.includes(right)) : pairing.indexOf(null);
    const other: Side = card.side === 'left' ? 'right' : 'left';
    focusOn.current = idOf({ side: other, index: free === undefined || free < 0 ? stops[other] : free });
  }
  function onKeyDown(event: KeyboardEvent) {
    const card = cardOf((event.target as HTMLElement).dataset.drop);
    if (card === undefined || moveFocus(event, root.current, `[data-side="${card.side}"]`)) return;
    if (event.key === 'Escape' && chosen !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      focusOn.current = idOf(chosen);
      settle();
    } else if (event.key === 'Enter' && event.repeat) {
      event.preventDefault();
    } else if (event.key === 'Enter' && chosen === undefined && complete(pairing)) {
      event.preventDefault();
      props.onCheck();
    }
  }
  function card(side: Side, index: number, partner: number | undefined, text: string, state: string) {
    const here: Card = { side, index };
    const badge = side === 'left' ? index : partner;
    return (
      <li key={index}>
        <button
          type="button"
          class="match-card"
          data-side={side}
          data-option={index}
          data-drag={idOf(here)}
          data-drop={idOf(here)}
          data-paired={partner === undefined ? undefined : ''}
          data-over={over === idOf(here) ? '' : undefined}
          aria-pressed={same(chosen, here)}
          aria-describedby={help}
          tabIndex={stops[side] === index ? 0 : -1}
          onFocus={() => setStops((now) => ({ ...now, [side]: index }))}
          onClick={(event) => press(here, event.detail === 0)}
        >
          <span class="match-text">
            {side === 'left' && <span class="hidden-visually">{`${letter(index)}, `}</span>}
            <RichText text={text} inline />
            <span class="hidden-visually">{state}</span>
          </span>
          <Badge position={badge} />
        </button>
      </li>
    );
  }
  return (
    <div ref={root} class="matching" onKeyDown={onKeyDown} data-choosing={chosen?.side}>
      <p id={help} class="hidden-visually">
        {say.help}
      </p>
      <p class="item-help" aria-hidden="true">
        {say.short}
      </p>
      <div class="match-columns" role="group" aria-labelledby={props.labelledBy}>
        <ul aria-label={say.lefts}>
          {item.pairs.map((pair, left) => {
            const right = pairing[left] ?? undefined;
            return card(
              'left',
              left,
              right,
              pair.left,
              ` (${right === undefined ? say.open : say.partner(rightText(right))})`,
            );
          })}
        </ul>
        <ul aria-label={say.rights}>
          {props.order.map((right) => {
            const left = leftOf(pairing, right);
            return card(
              'right',
              right,
              left,
              rights[right] ?? '',
              left === undefined ? '' : ` (${say.usedBy(leftText(left))})`,
            );
          })}
        </ul>
      </div>
      <Lines board={root} pairing={pairing} drawing={drawing} />
      {announcer}
    </div>
  );
}

/** The mark that both cards of a pair carry, or an empty ring; a finger on it draws a line at once. */
function Badge({ position }: { position: number | undefined }) {
  return (
    <span class="match-badge" data-grip>
      {position === undefined ? <span class="match-ring" /> : <Mark position={position} />}
    </span>
  );
}
