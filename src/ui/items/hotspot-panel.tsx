import { useState } from 'preact/hooks';
import { targetsOf } from '../../core/items/hotspot/targets.ts';
import { words } from '../../words/index.ts';
import { laterWords } from '../../words/later.ts';
import { FigureView } from '../figure/figure-view.tsx';
import { letter } from '../figure/letter.ts';
import { RichText } from '../rich-text/rich-text.tsx';
import { HotspotArea } from './hotspot-area.tsx';
import { OptionList, verdictOf } from './option-list.tsx';
import type { PanelProps } from './panel.ts';

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
        <OptionList
          panel={props}
          shown={options}
          look="options-parts"
          chosen={chosen === undefined ? [] : [chosen]}
          isKey={(i) => ids[i] === item.key}
          missed={words.items.verdict.key}
          onChoose={choose}
          renderText={(i) => <RichText text={figure.parts[i]!.description} inline />}
          lead={(i) => `${laterWords.panels.hotspot.part(letter(i))}:`}
          note={(i) => laterWords.panels.hotspot.named(figure.parts[i]!.name)}
          onPoint={point}
        />
      </div>
    </div>
  );
}
