/**
 * Every panel in every state. In the address: `kind` (one of them; all when left out), `state` (asking, right, wrong),
 * `theme`, `text` (factor of the text size), `motion`, `removed` (options of a single choice taken away).
 */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { grade } from '../../../src/core/items/grade.ts';
import type { Item, Response } from '../../../src/core/items/item.ts';
import { keyResponse } from '../../../src/core/items/key.ts';
import { presentationOrder } from '../../../src/core/items/present.ts';
import { FigureView } from '../../../src/ui/figure/figure-view.tsx';
import { ItemPanel } from '../../../src/ui/items/item-panel.ts';
import { showsPrompt } from '../../../src/ui/items/panel.ts';
import { RichText } from '../../../src/ui/rich-text/rich-text.tsx';
import '../../../src/ui/styles/tokens.css';
import '../../../src/ui/styles/fonts.css';
import '../../../src/ui/styles/base.css';
import '../../../src/ui/styles/items.css';
import '../../../src/ui/styles/figure.css';
import './gallery.css';
import { figures } from './figures.ts';
import { samples, wrongResponse } from './samples.ts';

const asked = new URLSearchParams(location.search);
const state = asked.get('state') ?? 'asking';
document.documentElement.dataset.theme = asked.get('theme') ?? 'dark';
document.documentElement.dataset.motion = asked.get('motion') ?? 'full';
document.documentElement.style.setProperty('--text-size', asked.get('text') ?? '1');

/** What a test looks at: the drafts and checks of each item, in order. */
const heard: { item: string; draft?: Response; checked?: boolean }[] = [];
Object.assign(window, { heard });

function Sample({ item }: { item: Item }) {
  const given = state === 'right' ? keyResponse(item) : state === 'wrong' ? wrongResponse(item) : undefined;
  const [draft, setDraft] = useState<Response | undefined>(given);
  const [answered, setAnswered] = useState(given !== undefined);
  const figureId = item.kind === 'hotspot' ? item.figure : item.figure;
  const figure = figureId === undefined ? undefined : figures.get(figureId);
  const prompt = `prompt-${item.id}`;
  return (
    <section class="panel gallery-card" data-sample={item.id} data-answered={answered}>
      <h2
        id={prompt}
        class={showsPrompt[item.kind] ? 'gallery-prompt hidden-visually' : 'gallery-prompt'}
        tabIndex={-1}
      >
        <RichText text={item.prompt.replace('____', '…')} inline />
      </h2>
      {figure && item.kind !== 'hotspot' && (
        <FigureView
          figure={figure}
          labels={answered ? 'shown' : 'hidden'}
          lit={answered ? figure.figure.parts.slice(0, 1).map((part) => part.id) : []}
        />
      )}
      <ItemPanel
        item={item}
        figure={figure}
        order={presentationOrder(item, 7, figure?.figure.parts.length)}
        removed={asked.has('removed') && item.kind === 'single-choice' ? [1] : []}
        answered={answered}
        response={draft}
        grade={answered && draft ? grade(item, draft) : undefined}
        labelledBy={prompt}
        shortcuts={asked.get('shortcuts') !== 'off'}
        intervals={['comes back tomorrow', 'in 2 days', 'in 4 days', 'in 12 days']}
        onChange={(response) => {
          heard.push({ item: item.id, draft: response });
          setDraft(response);
        }}
        onCheck={() => {
          heard.push({ item: item.id, checked: true });
          setAnswered(true);
        }}
      />
    </section>
  );
}

const kind = asked.get('kind');
const id = asked.get('item');
render(
  <>
    <h1>Panels</h1>
    {samples
      .filter((item) => (kind === null || item.kind === kind) && (id === null || item.id === id))
      .map((item) => (
        <Sample key={item.id} item={item} />
      ))}
  </>,
  document.getElementById('app')!,
);
