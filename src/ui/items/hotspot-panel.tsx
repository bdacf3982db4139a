import { useState } from 'preact/hooks';
import { targetsOf } from '../../core/items/hotspot/targets.ts';
import { words } from '../../words/index.ts';
import { laterWords } from '../../words/later.ts';
import { FigureView } from '../figure/figure-view.tsx';
import { letter } from '../figure/letter.ts';
import { RichText } from '../rich-text/rich-text.tsx';
import { HotspotArea } from './hotspot-area.tsx';
import { OptionButton } from './option-button.tsx';
import { useOptionKeys } from './option-keys.ts';
import type { PanelProps } from './panel.ts';
import { verdictOf } from './single-choice-panel.tsx';

/**
 * A part of a figure to find: on the figure, or in the list below that describes each part without naming it. Letters go
 * by the figure's own order, so "part C" in its alternative text is part C here; options are numbered likewise.
 */
export function HotspotPanel(props: PanelProps<'hotspot'>) {
  const { item, answered, response } = props;
  const [pointed, setPointed] = useState<string>();
  const figure = props.figure?.figure;
  const ids = figure?.parts.map((part) => part.id) ?? [];
  const targets = targetsOf(item, ids);
  const options = ids.map((_, i) => i).filter((i) => targets.includes(ids[i]!));
  const chosen = response === undefined ? undefined : ids.indexOf(response.part);
  const choose = (option: number) => props.onChange({ kind: 'hotspot', part: ids[option]! });
  const { list, onKeyDown } = useOptionKeys({
    options,
    shown: options,
    shortcuts: props.shortcuts,
    answered,
    enterChecks: (i) => i === chosen,
    arrowsChoose: true,
    onChoose: choose,
    onCheck: props.onCheck,
  });
  if (props.figure === undefined || figure === undefined)
    return <p class="item-panel">{laterWords.panels.hotspot.noFigure}</p>;
  const lit = answered
    ? [item.key, ...(response === undefined ? [] : [response.part])]
    : [pointed ?? response?.part].filter((id) => id !== undefined);
  const verdict = (i: number) => verdictOf(ids[i] === item.key, i === chosen);
  const point = (i: number) => (here: boolean) =>
    setPointed((now) => (here ? ids[i] : now === ids[i] ? undefined : now));
  // Small parts lie above large ones, or they could not be reached.
  const size = (i: number) => figure.parts[i]!.area.width * figure.parts[i]!.area.height;
  const stacked = [...options].sort((a, b) => size(b) - size(a));
  return (
    <div class="item-panel">
      <div class="hotspot">
        <FigureView figure={props.figure} labels="letters" labelled={targets} lit={lit} describe={false}>
          {stacked.map((i) => (
            <HotspotArea
              key={i}
              figure={figure}
              index={i}
              chosen={i === chosen}
              verdict={answered ? verdict(i) : undefined}
              onPoint={point(i)}
              onChoose={answered ? undefined : () => choose(i)}
            />
          ))}
        </FigureView>
        <div
          ref={list}
          class="options options-parts"
          role="radiogroup"
          aria-labelledby={props.labelledBy}
          onKeyDown={onKeyDown}
        >
          {options.map((i) => (
            <OptionButton
              key={i}
              role="radio"
              index={i}
              position={i}
              checked={i === chosen}
              answered={answered}
              verdict={verdict(i)}
              missed={words.items.verdict.key}
              tabbable={i === (chosen ?? options[0])}
              lead={`${laterWords.panels.hotspot.part(letter(i))}:`}
              note={laterWords.panels.hotspot.named(figure.parts[i]!.name)}
              onPoint={point(i)}
              onChoose={() => choose(i)}
            >
              <RichText text={figure.parts[i]!.description} inline />
            </OptionButton>
          ))}
        </div>
      </div>
    </div>
  );
}
