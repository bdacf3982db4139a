// Lets components follow the signals they read.
import '@preact/signals';
import type { ComponentType } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import type { Place } from '../app/navigation.ts';
import { useGame } from './game-context.ts';
import { useLook } from './look.ts';
import { later } from './parts/later.tsx';
import { Notices } from './parts/notices.tsx';
import { ErrorPage } from './screens/error-page.tsx';
import { Home } from './screens/home.tsx';
import { Play } from './screens/play/play.tsx';
import { useDrop } from './drop.ts';
import { useKeys } from './keys.ts';

const Levels = later(() => import('./screens/levels.tsx').then((m) => m.Levels));
const Progress = later(() => import('./screens/progress.tsx').then((m) => m.Progress));
const Result = later(() => import('./screens/result.tsx').then((m) => m.Result));
const Settings = later(() => import('./screens/settings.tsx').then((m) => m.Settings));
const Twitching = later(() => import('./screens/twitching.tsx').then((m) => m.Twitching));
const Guide = later(() => import('./screens/guide/guide.tsx').then((m) => m.Guide));
const Who = later(() => import('./screens/who.tsx').then((m) => m.Who));
const SafetyCard = later(() => import('./screens/safety-card.tsx').then((m) => m.SafetyCard));
const Help = later(() => import('./screens/help.tsx').then((m) => m.Help));

const screens: Readonly<Record<Place, ComponentType>> = {
  home: Home,
  play: Play,
  result: Result,
  levels: Levels,
  progress: Progress,
  settings: Settings,
  twitching: Twitching,
  who: Who,
  guide: Guide,
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
  const place = game.nav.place.value;
  const Screen = screens[place];
  const close = () => (game.overlay.value = 'none');
  return (
    <>
      <Notices />
      <Screen key={place} />
      {(overlay === 'safety' || overlay === 'call') && <SafetyCard callFirst={overlay === 'call'} onClose={close} />}
      {overlay === 'help' && <Help onClose={close} />}
    </>
  );
}
