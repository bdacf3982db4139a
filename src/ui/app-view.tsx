// Lets components follow the signals they read.
import '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import type { Place } from '../app/navigation.ts';
import { words } from '../words/index.ts';
import { useGame } from './game-context.ts';
import { useLook } from './look.ts';
import { Notices } from './parts/notices.tsx';
import { ErrorPage } from './screens/error-page.tsx';
import { Home } from './screens/home.tsx';
import { Play } from './screens/play/play.tsx';
import { Result } from './screens/result.tsx';
import { useDrop } from './drop.ts';
import { useKeys } from './keys.ts';

const later = {
  levels: () => import('./screens/levels.tsx').then((m) => m.Levels),
  progress: () => import('./screens/progress.tsx').then((m) => m.Progress),
  settings: () => import('./screens/settings.tsx').then((m) => m.Settings),
  twitching: () => import('./screens/twitching.tsx').then((m) => m.Twitching),
  who: () => import('./screens/who.tsx').then((m) => m.Who),
  safety: () => import('./screens/safety-card.tsx').then((m) => m.SafetyCard),
  help: () => import('./screens/help.tsx').then((m) => m.Help),
};

/** The screen that is shown, what lies over it, and the page's own keys, theme and drop target. */
export function AppView() {
  const game = useGame();
  const [error] = useErrorBoundary();
  useLook();
  useKeys();
  useDrop();
  if (error) return <ErrorPage error={error} />;
  const overlay = game.overlay.value;
  const close = () => (game.overlay.value = 'none');
  return (
    <>
      <Notices />
      <Screen place={game.nav.place.value} />
      {overlay === 'safety' && <Later load={later.safety} props={{ onClose: close }} />}
      {overlay === 'help' && <Later load={later.help} props={{ onClose: close }} />}
    </>
  );
}

function Screen({ place }: { place: Place }) {
  if (place === 'home') return <Home />;
  if (place === 'play') return <Play />;
  if (place === 'result') return <Result />;
  return <Later key={place} load={later[place]} props={{}} />;
}

/** A screen that is loaded when it is first needed, so that the first question need not wait for it. */
function Later<P extends object>({ load, props }: { load: () => Promise<ComponentType<P>>; props: P }) {
  const [Loaded, setLoaded] = useState<ComponentType<P> | undefined>();
  const [failed, setFailed] = useState<unknown>();
  useEffect(() => {
    load().then((component) => setLoaded(() => component), setFailed);
  }, []);
  if (failed) return <ErrorPage error={failed} />;
  return Loaded ? <Loaded {...props} /> : <p class="hidden-visually">{words.common.loading}</p>;
}
