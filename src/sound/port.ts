/** Sounds, as the rest of the game sees them. Nothing depends on them. */
export type SoundName = 'select' | 'right' | 'wrong' | 'streak' | 'done';

export interface Sound {
  play(name: SoundName): void;
  /** Loudness of sounds and of the ambient loop, 0 to 1 each; 0 plays nothing at all. */
  setVolumes(sounds: number, music: number): void;
  destroy(): void;
}

export type MakeSound = () => Promise<Sound>;
