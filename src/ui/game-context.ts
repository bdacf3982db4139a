import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Game } from '../app/game.ts';

const GameContext = createContext<Game | undefined>(undefined);
export const GameProvider = GameContext.Provider;

/** The game that this screen shows. Throws outside of a GameProvider. */
export function useGame(): Game {
  const game = useContext(GameContext);
  if (!game) throw new Error('useGame needs a GameProvider above it');
  return game;
}
