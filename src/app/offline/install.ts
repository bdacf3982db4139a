/** Puts the game on the home screen: the browser's own question, kept until the learner asks for it. */
import { signal, type ReadonlySignal } from '@preact/signals-core';

/** ios-hint: the browser has no question to show, but its share menu can do it. */
export type InstallState = 'no' | 'can-prompt' | 'ios-hint' | 'installed';
export type InstallAnswer = 'accepted' | 'dismissed' | 'not-asked';

export interface Install {
  readonly install: ReadonlySignal<InstallState>;
  /** Shows the browser's question; resolves with what the learner chose. Only after a tap. */
  promptInstall(): Promise<InstallAnswer>;
}

/** Chromium's event, which TypeScript's library does not know. */
interface InstallPromptEvent extends Event {
  prompt(): Promise<unknown>;
  readonly userChoice: Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

function firstState(window: Window): InstallState {
  if (window.matchMedia('(display-mode: standalone)').matches) return 'installed';
  const { navigator } = window;
  // Only Safari on iPhone and iPad has this property: true once opened from the home screen.
  if (!('standalone' in navigator)) return 'no';
  return navigator.standalone === true ? 'installed' : 'ios-hint';
}

/** Call early: the browser offers its question once, soon after the page loads. */
export function keepInstallPrompt(window: Window): Install {
  const install = signal<InstallState>(firstState(window));
  let kept: InstallPromptEvent | undefined;
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    kept = event as InstallPromptEvent;
    install.value = 'can-prompt';
  });
  window.addEventListener('appinstalled', () => {
    kept = undefined;
    install.value = 'installed';
  });
  return {
    install,
    async promptInstall() {
      if (!kept) return 'not-asked';
      const event = kept;
      // The browser allows each event one question.
      kept = undefined;
      install.value = 'no';
      await event.prompt();
      return (await event.userChoice).outcome;
    },
  };
}
