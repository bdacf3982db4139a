/** Composition root. */
import './ui/styles/tokens.css';
import { startOffline } from './app/offline/start.ts';

const offline = startOffline(window, import.meta.env.DEV);
const app = document.querySelector('#app');
offline.status.subscribe(({ kind }) => app?.replaceChildren(`Misfire: ${kind}`));
