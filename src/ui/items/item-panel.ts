/** The panel of any item. That of a single choice stands ready for the first question; the other kinds load behind it. */
import { h, type FunctionComponent, type VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Item, Kind, Response } from '../../core/items/item.ts';
import type { PanelProps } from './panel.ts';
import { SingleChoicePanel } from './single-choice-panel.tsx';

/** The props of a panel where the kind is only known when it runs; item, response and draft are of the same kind. */
export type AnyPanelProps = Omit<PanelProps<Kind>, 'item' | 'response' | 'onChange'> & {
  readonly item: Item;
  readonly response: Response | undefined;
  readonly onChange: (response: Response | undefined) => void;
};
type AnyPanel = FunctionComponent<AnyPanelProps>;

const known: Partial<Record<Kind, unknown>> = {
  'single-choice': SingleChoicePanel,
};

/** Loads the panels of all kinds; later calls cost nothing. Rejects where they cannot be fetched. */
export async function loadPanels(): Promise<void> {
  Object.assign(known, (await import('./registry.ts')).panels);
}

export function ItemPanel(props: AnyPanelProps): VNode {
  const [, loaded] = useState(0);
  const [failed, setFailed] = useState<Error | undefined>();
  const Panel = known[props.item.kind] as AnyPanel | undefined;
  useEffect(() => {
    if (!Panel)
      loadPanels().then(
        () => loaded(1),
        (error: unknown) => setFailed(new Error('The panel could not be loaded.', { cause: error })),
      );
  }, [Panel]);
  // The page for errors says what to do; without its panel a question cannot be answered.
  if (!Panel && failed) throw failed;
  return (Panel ? h(Panel, props) : h('div', { class: 'item-panel', 'aria-busy': true })) as VNode;
}
