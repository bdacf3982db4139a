import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { laterWords } from '../../../words/later.ts';
import { spoken } from '../../rich-text/spoken.ts';
import { useAnnouncer } from '../announcer.tsx';
import { dropTargetAt } from '../drag/drag.ts';
import { useDrag } from '../drag/use-drag.ts';
import { moveFocus } from '../move-focus.ts';
import type { PanelProps } from '../panel.ts';
import { Bin } from './bin.tsx';
import { SortCard } from './sort-card.tsx';
import { cardsIn, sorted, type Sorting } from './sorting.ts';

/** `bin-2` is the third bin, `pool` where unsorted cards lie. */
function binOf(target: string | undefined): number | null | undefined {
  if (target === 'pool') return null;
  return target === undefined ? undefined : Number(target.slice('bin-'.length));
}

export function CategoriseBoard(props: PanelProps<'categorise'>) {
  const { item, order } = props;
  const say = laterWords.panels.categorise;
  const id = useId();
  const [sorting, setSorting] = useState<Sorting>(() => props.response?.bins ?? item.cards.map(() => null));
  const [held, setHeld] = useState<number>();
  const [over, setOver] = useState<string>();
  const [tabStop, setTabStop] = useState(order[0]);
  const { say: announce, announcer } = useAnnouncer();
  const focusOn = useRef<string | undefined>(undefined);
  const pool = cardsIn(sorting, order, null);
  const text = (card: number) => spoken(item.cards[card]?.text ?? '');

  const root = useDrag({
    axis: 'both',
    onLift: (card) => setHeld(Number(card)),
    onMove: (_, { x, y }) => setOver(root.current ? dropTargetAt(root.current, x, y) : undefined),
    onDrop: (card, { x, y }) => {
      const bin = binOf(root.current ? dropTargetAt(root.current, x, y) : undefined);
      if (bin === undefined) letGo();
      else put(Number(card), bin, false);
    },
    onCancel: letGo,
  });
  useLayoutEffect(() => {
    if (focusOn.current === undefined) return;
    root.current?.querySelector<HTMLElement>(focusOn.current)?.focus();
    focusOn.current = undefined;
  });

  function letGo() {
    setHeld(undefined);
    setOver(undefined);
  }
  function put(card: number, bin: number | null, byKeyboard: boolean) {
    const next = sorted(sorting, card, bin);
    letGo();
    setSorting(next);
    const left = cardsIn(next, order, null);
    props.onChange(left.length === 0 ? { kind: 'categorise', bins: next } : undefined);
    announce(
      bin === null
        ? say.returned(text(card))
        : say.dropped(text(card), spoken(item.bins[bin]?.name ?? ''), left.length),
    );
    const at = order.indexOf(card);
    const following = left.find((other) => order.indexOf(other) > at) ?? left[0] ?? card;
    setTabStop(following);
    if (byKeyboard) focusOn.current = `[data-card="${following}"]`;
  }
  function pressCard(card: number, byKeyboard: boolean) {
    const bin = sorting[card] ?? null;
    if (held !== undefined && held !== card && bin !== null) return put(held, bin, byKeyboard);
    if (held === card) {
      letGo();
      return announce(say.cancelled(text(card)));
    }
    setHeld(card);
    announce(say.pickedUp(text(card)));
    if (byKeyboard) focusOn.current = '[data-bin="0"]';
  }
  function pressBin(bin: number | null, byKeyboard: boolean) {
    if (held !== undefined) put(held, bin, byKeyboard);
    else if (bin !== null) announce(say.pickFirst);
  }
  function onKeyDown(event: KeyboardEvent) {
    const target = event.target as HTMLElement;
    const digit = /^[1-9]$/.test(event.key) && props.shortcuts ? Number(event.key) - 1 : -1;
    if (moveFocus(event, root.current, target.dataset.card === undefined ? '[data-bin]' : '[data-card]')) return;
    if (event.key === 'Escape' && held !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      focusOn.current = `[data-card="${held}"]`;
      announce(say.cancelled(text(held)));
      letGo();
    } else if (held !== undefined && digit >= 0 && digit < item.bins.length) {
      event.preventDefault();
      put(held, digit, true);
    } else if (event.key === 'Enter' && event.repeat) {
      event.preventDefault();
    } else if (event.key === 'Enter' && held === undefined && props.response !== undefined) {
      event.preventDefault();
      props.onCheck();
    }
  }
  const card = (index: number) => (
    <SortCard
      key={index}
      index={index}
      text={item.cards[index]?.text ?? ''}
      held={held === index}
      tabbable={index === tabStop}
      describedBy={`${id}-help`}
      onFocus={() => setTabStop(index)}
      onPress={(byKeyboard) => pressCard(index, byKeyboard)}
    />
  );
  return (
    <div ref={root} class="categorise" onKeyDown={onKeyDown} data-holding={held === undefined ? undefined : ''}>
      <p id={`${id}-help`} class="hidden-visually">
        {say.help}
      </p>
      <p class="item-help" aria-hidden="true">
        {say.short}
      </p>
      <div
        class="pool"
        role="group"
        aria-label={say.pool}
        data-drop="pool"
        data-over={over === 'pool' ? '' : undefined}
        onClick={() => pressBin(null, false)}
      >
        {pool.length === 0 ? <p class="pool-done">{say.done}</p> : <ul class="pool-cards">{pool.map(card)}</ul>}
      </div>
      <div class="bins" data-count={item.bins.length}>
        {item.bins.map((bin, at) => {
          const inside = cardsIn(sorting, order, at);
          return (
            <Bin
              key={bin.id}
              index={at}
              name={bin.name}
              count={inside.length}
              over={over === `bin-${at}`}
              tabbable={held !== undefined || at === 0}
              onPress={(byKeyboard) => pressBin(at, byKeyboard)}
            >
              {inside.map(card)}
            </Bin>
          );
        })}
      </div>
      {announcer}
    </div>
  );
}
