/** Words of the screens that load when they are first opened; see index.ts. */
import { enLater } from './en/later.ts';

export type LaterWords = typeof enLater;
export const laterWords: LaterWords = enLater;
