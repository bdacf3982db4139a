import '../styles/dialog.css';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '../../words/index.ts';
import { Icon } from './icon.tsx';

interface Props {
  readonly heading: string;
  /** Called when it was closed, by its button, Escape or a tap beside it. */
  onClose(): void;
  readonly children: ComponentChildren;
  readonly tag?: string;
}

/** A modal dialog. The browser keeps the focus inside; on closing, what opened it has the focus again. */
export function Dialog({ heading, onClose, children, tag }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  useLayoutEffect(() => {
    const dialog = ref.current;
    const opener = document.activeElement;
    if (dialog && !dialog.open) dialog.showModal();
    return () => {
      dialog?.close();
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog
      ref={ref}
      aria-labelledby={headingId}
      data-dialog={tag}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === ref.current) onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div class="stack">
        <div class="dialog-head">
          <h2 id={headingId} tabIndex={-1} autofocus>
            {heading}
          </h2>
          <button type="button" class="button icon plain" aria-label={words.common.close} onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
