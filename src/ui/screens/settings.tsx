import '../styles/pages.css';
import { words } from '../../words/index.ts';
import { laterWords } from '../../words/later.ts';
import { useGame } from '../game-context.ts';
import { useFocus } from '../parts/focus.ts';
import { Choice, Slider, Toggle } from '../parts/fields.tsx';
import { RegionSelect } from '../parts/region-select.tsx';
import { TopBar } from '../parts/top-bar.tsx';
import { AppSection } from './settings-app.tsx';
import { DataSection } from './settings-data.tsx';
import { LearnersSection } from './settings-learners.tsx';

/** Everything a learner can set; each change is stored at once. */
export function Settings() {
  const game = useGame();
  const heading = useFocus<HTMLHeadingElement>();
  const { common } = words;
  const { settings } = laterWords;
  const now = game.settings.value;
  return (
    <main class="page settings">
      <TopBar />
      <h1 ref={heading} tabIndex={-1}>
        {settings.heading}
      </h1>
      <section class="panel stack">
        <h2>{settings.round}</h2>
        <Choice
          label={settings.roundLength}
          options={settings.lengths}
          order={['5', '10', '15', 'all']}
          value={String(now.roundLength)}
          onChange={(value) => game.change('roundLength', value === 'all' ? 'all' : (Number(value) as 5 | 10 | 15))}
        />
        <Slider
          label={settings.retention}
          hint={settings.retentionHint(now.retention)}
          min={0.7}
          max={0.97}
          step={0.01}
          value={now.retention}
          said={common.percent(now.retention)}
          onChange={(value) => game.change('retention', value)}
        />
        <Toggle
          label={settings.withoutRare}
          value={now.withoutRare}
          onChange={(value) => game.change('withoutRare', value)}
        />
        <RegionSelect label={settings.region} hint={settings.regionHint} />
      </section>
      <section class="panel stack">
        <h2>{settings.look}</h2>
        <Slider
          label={settings.textSize}
          min={0.85}
          max={2}
          step={0.05}
          value={now.textSize}
          said={common.percent(now.textSize)}
          onChange={(value) => game.change('textSize', value)}
        />
        <Choice
          label={settings.theme}
          options={settings.themes}
          order={['system', 'dark', 'light', 'contrast']}
          value={now.theme}
          onChange={(value) => game.change('theme', value)}
        />
        <Choice
          label={settings.font}
          options={settings.fonts}
          order={['plain', 'dyslexia']}
          value={now.font}
          onChange={(value) => game.change('font', value)}
        />
        <Choice
          label={settings.motion}
          options={settings.motions}
          order={['system', 'reduced', 'full']}
          value={now.motion}
          onChange={(value) => game.change('motion', value)}
        />
      </section>
      <section class="panel stack">
        <h2>{settings.sound}</h2>
        <Volume name="soundVolume" label={settings.soundVolume} />
        <Volume name="musicVolume" label={settings.musicVolume} />
      </section>
      <section class="panel stack">
        <h2>{settings.keys}</h2>
        <Toggle
          label={settings.shortcuts}
          hint={settings.shortcutsHint}
          value={now.shortcuts}
          onChange={(value) => game.change('shortcuts', value)}
        />
        <div>
          <button type="button" class="button" onClick={() => (game.overlay.value = 'help')}>
            {settings.showKeys}
          </button>
        </div>
      </section>
      <LearnersSection />
      <DataSection />
      <AppSection />
    </main>
  );
}

function Volume({ name, label }: { name: 'soundVolume' | 'musicVolume'; label: string }) {
  const game = useGame();
  const value = game.settings.value[name];
  return (
    <Slider
      label={label}
      min={0}
      max={1}
      step={0.05}
      value={value}
      said={value === 0 ? laterWords.settings.silent : words.common.percent(value)}
      onChange={(to) => game.change(name, to)}
    />
  );
}
