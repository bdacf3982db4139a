import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { laterWords } from '../../../words/later.ts';
import { RichText } from '../../rich-text/rich-text.tsx';
import { spoken } from '../../rich-text/spoken.ts';
import { useAnnouncer } from '../announcer.tsx';
import { useDrag } from '../drag/use-drag.ts';
import { Arrow, Grip } from '../grip.tsx';
import type { PanelProps } from '../panel.ts';
import { moved, placeOf } from './reorder.ts';
import { useGlide } from './use-glide.ts';

/** A step picked up, and the order to go back to. */
interface Held {
  readonly step: number;
  readonly before: readonly number[];
}

const main = (step: number) => `[data-step="${step}"]`;

export function OrderingList(props: PanelProps<'ordering'>) {
  const { item } = props;
  const say = laterWords.panels.ordering;
  const help = useId();
  const [order, setOrder] = useState(props.response?.order ?? props.order);
  const [held, setHeld] = useState<Held>();
  const [over, setOver] = useState<{ step: number; to: number; height: number }>();
  const [tabStop, setTabStop] = useState(order[0]);
  const { say: announce, announcer } = useAnnouncer();
  const middles = useRef<readonly number[]>([]);
  const reach = useRef(0);
  const placeAt = (step: number, by: number) => placeOf(middles.current, order.indexOf(step), by, reach.current);
  /** Selector of what shall have the focus after the next render: a row that moves loses it. */
  const focusOn = useRef<string | undefined>(undefined);
  const count = order.length;
  const text = (step: number) => spoken(item.steps[step] ?? '');

  const root = useDrag({
    axis: 'y',
    onLift: (id) => {
      const rows = [...(root.current?.querySelectorAll('[data-drag]') ?? [])].map((row) => row.getBoundingClientRect());
      middles.current = rows.map((row) => row.top + row.height / 2);
      reach.current = Math.min(...rows.map((row) => row.height)) / 4;
      setHeld(undefined);
      const at = order.indexOf(Number(id));
      const [row, other] = [rows[at], rows[at === 0 ? 1 : at - 1]];
      const gap = row && other ? Math.abs(row.top - other.top) - (at === 0 ? row.height : other.height) : 0;
      setOver({ step: Number(id), to: at, height: (row?.height ?? 0) + gap });
    },
    onMove: (id, point) => {
      const to = placeAt(Number(id), point.dy);
      setOver((now) => (now === undefined || now.to === to ? now : { ...now, to }));
    },
    onDrop: (id, point) => {
      setOver(undefined);
      glide.skip();
      drop(Number(id), placeAt(Number(id), point.dy));
    },
    onCancel: (id) => {
      setOver(undefined);
      announce(say.cancelled(text(Number(id))));
    },
  });
  const glide = useGlide(root, order);

  useLayoutEffect(() => {
    if (focusOn.current === undefined) return;
    root.current?.querySelector<HTMLElement>(focusOn.current)?.focus();
    focusOn.current = undefined;
  });

  /** Puts a step to a place for good. */
  function drop(step: number, to: number) {
    const next = moved(order, order.indexOf(step), to);
    setHeld(undefined);
    setOrder(next);
    setTabStop(step);
    props.onChange({ kind: 'ordering', order: next });
    announce(say.putDown(text(step), next.indexOf(step) + 1, count));
  }
  function pickUp(step: number) {
    setHeld({ step, before: order });
    announce(say.pickedUp(text(step), order.indexOf(step) + 1, count));
  }
  function press(step: number) {
    if (held === undefined) return pickUp(step);
    focusOn.current = main(held.step);
    drop(held.step, order.indexOf(step));
  }
  function nudge(step: number, by: 1 | -1) {
    const to = order.indexOf(step) + by;
    if (to < 0 || to >= count) return;
    focusOn.current = `[data-nudge="${step}/${by}"]`;
    drop(step, to);
  }
  function onKeyDown(event: KeyboardEvent, step: number) {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by !== undefined) {
      event.preventDefault();
      const at = Math.max(0, Math.min(count - 1, order.indexOf(held?.step ?? step) + by));
      if (held !== undefined) {
        setOrder(moved(order, order.indexOf(held.step), at));
        announce(say.moved(text(held.step), at + 1, count));
      }
      const next = held?.step ?? order[at] ?? step;
      focusOn.current = main(next);
      setTabStop(next);
    } else if (event.key === 'Escape' && held !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      focusOn.current = main(held.step);
      setOrder(held.before);
      setHeld(undefined);
      announce(say.cancelled(text(held.step)));
    } else if (event.key === 'Enter' && held === undefined && props.response !== undefined) {
      event.preventDefault();
      props.onCheck();
    }
  }
  /** How far a row makes way for the one that is dragged. */
  function shift(at: number): string | undefined {
    if (over === undefined || order[at] === over.step) return undefined;
    const from = order.indexOf(over.step);
    if (at > from && at <= over.to) return `translateY(${-over.height}px)`;
    return at < from && at >= over.to ? `translateY(${over.height}px)` : undefined;
  }

  return (
    <div
      ref={root}
      data-holding={held === undefined ? undefined : ''}
      data-sorting={over === undefined ? undefined : ''}
    >
      <p id={help} class="hidden-visually">
        {say.help}
      </p>
      <p class="item-help" aria-hidden="true">
        {say.short}
      </p>
      <ol class="steps" aria-labelledby={props.labelledBy}>
        {order.map((step, at) => (
          <li
            class="step"
            key={step}
            data-drag={step}
            data-held={held?.step === step ? '' : undefined}
            style={{ transform: shift(at) ?? '' }}
          >
            <span class="step-number" aria-hidden="true" data-grip onClick={() => press(step)}>
              {at + 1}
            </span>
            <button
              type="button"
              class="step-main"
              data-step={step}
              data-option={step}
              aria-pressed={held?.step === step}
              aria-describedby={help}
              aria-label={say.step(text(step), at + 1, count)}
              tabIndex={step === tabStop ? 0 : -1}
              onFocus={() => setTabStop(step)}
              onClick={() => press(step)}
              onKeyDown={(event) => onKeyDown(event, step)}
            >
              <span>
                <RichText text={item.steps[step] ?? ''} inline />
              </span>
              <Grip />
            </button>
            <span class="step-nudges" data-no-drag>
              <button
                type="button"
                class="step-nudge"
                tabIndex={-1}
                data-nudge={`${step}/-1`}
                aria-label={say.up(text(step))}
                aria-disabled={at === 0}
                onClick={() => nudge(step, -1)}
              >
                <Arrow up />
              </button>
              <button
                type="button"
                class="step-nudge"
                tabIndex={-1}
                data-nudge={`${step}/1`}
                aria-label={say.down(text(step))}
                aria-disabled={at === count - 1}
                onClick={() => nudge(step, 1)}
              >
                <Arrow />
              </button>
            </span>
          </li>
        ))}
      </ol>
      {announcer}
    </div>
  );
}
