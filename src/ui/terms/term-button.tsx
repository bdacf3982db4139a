/** A term in a text: a button that opens its meaning beside it. */
import '../styles/terms.css';
import type { RefObject } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Term } from '../../core/guide/glossary.ts';
import { laterWords } from '../../words/later.ts';
import { Icon } from '../parts/icon.tsx';
import { RichText } from '../rich-text/rich-text.tsx';
import { GuideLink } from './guide-link.tsx';
import { placeBeside } from './place-beside.ts';

interface Props {
  readonly term: Term;
  /** As it stands in the text. */
  readonly written: string;
  readonly open: boolean;
  onToggle(open: boolean): void;
}

export function TermButton({ term, written, open, onToggle }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = (refocus: boolean) => {
    onToggle(false);
    if (refocus) button.current?.focus({ preventScroll: true });
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class="term"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-haspopup="dialog"
        data-term={term.id}
        onClick={() => onToggle(!open)}
      >
        {written}
      </button>
      {open && <Meaning id={id} term={term} beside={button} onClose={close} />}
    </>
  );
}

interface MeaningProps {
  readonly id: string;
  readonly term: Term;
  readonly beside: RefObject<HTMLElement | null>;
  onClose(refocus: boolean): void;
}

/** The meaning, in a small dialog that lets the page go on: Escape, a tap beside it or leaving it closes it. */
function Meaning({ id, term, beside, onClose }: MeaningProps) {
  const ref = useRef<HTMLSpanElement>(null);
  const { guide } = laterWords;
  const find = () => {
    // A scroll may still be told of once it has closed.
    if (!ref.current || !beside.current) return;
    const { offsetWidth: width, offsetHeight: height, style } = ref.current;
    const { clientWidth, clientHeight } = document.documentElement;
    const view = { width: clientWidth, height: clientHeight };
    const { left, top } = placeBeside(beside.current.getBoundingClientRect(), { width, height }, view);
    style.left = `${left}px`;
    style.top = `${top}px`;
  };
  useLayoutEffect(() => {
    find();
    ref.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    const outside = ({ target }: Event) => {
      if (target instanceof Node && !ref.current?.contains(target) && !beside.current?.contains(target)) onClose(false);
    };
    document.addEventListener('pointerdown', outside);
    window.addEventListener('scroll', find, { capture: true, passive: true });
    window.addEventListener('resize', find);
    return () => {
      document.removeEventListener('pointerdown', outside);
      window.removeEventListener('scroll', find, { capture: true });
      window.removeEventListener('resize', find);
    };
  }, [onClose]);
  const [fact] = term.facts ?? [];
  return (
    <span
      ref={ref}
      id={id}
      class="meaning"
      role="dialog"
      aria-label={guide.meaningOf(term.term)}
      tabIndex={-1}
      onKeyDown={(event) => {
        // Keys pressed here are no answer to what lies below.
        event.stopPropagation();
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose(true);
      }}
      onFocusOut={({ relatedTarget }) => {
        if (
          relatedTarget instanceof Node &&
          !ref.current?.contains(relatedTarget) &&
          !beside.current?.contains(relatedTarget)
        )
          onClose(false);
      }}
    >
      <span class="meaning-head">
        <strong>{term.term}</strong>
        <button
          type="button"
          class="button icon plain"
          aria-label={guide.closeMeaning}
          data-action="close-meaning"
          onClick={() => onClose(true)}
        >
          <Icon name="close" />
        </button>
      </span>
      <span class="meaning-text">
        <RichText text={term.meaning} inline />
      </span>
      {fact !== undefined && <GuideLink to={fact}>{guide.readEntry}</GuideLink>}
    </span>
  );
}
