import { h, type ComponentType, type VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { words } from '../../words/index.ts';
import { ErrorPage } from '../screens/error-page.tsx';

/** A component that loads when it is first shown, or before that when asked, so that the first question need not wait for it. */
export interface LaterComponent<P extends object> {
  (props: P): VNode;
  preload(): void;
}

export function later<P extends object>(load: () => Promise<ComponentType<P>>): LaterComponent<P> {
  let known: ComponentType<P> | undefined;
  let loading: Promise<void> | undefined;
  const start = () =>
    (loading ??= load().then(
      (component) => void (known = component),
      (error: unknown) => {
        loading = undefined;
        throw error;
      },
    ));
  const Later = (props: P): VNode => {
    const [, loaded] = useState(false);
    const [failed, setFailed] = useState<unknown>();
    const component = known;
    useEffect(() => {
      // By what was drawn, not by what is known now: it may have come between the two, and would never be drawn.
      if (!component) start().then(() => loaded(true), setFailed);
    }, []);
    if (component) return h(component as ComponentType<object>, props) as VNode;
    return failed ? <ErrorPage error={failed} /> : <p class="hidden-visually">{words.common.loading}</p>;
  };
  return Object.assign(Later, { preload: () => void start().catch(() => undefined) });
}
