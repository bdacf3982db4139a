/** Made by tools/vite-levels.ts from the files under levels/. */
declare module 'virtual:misfire/levels' {
  export const catalogue: import('./packed-cards.ts').PackedCards;
  /** Addresses of the packed levels, by level id. */
  export const levelUrls: Readonly<Record<string, string>>;
  /** Address of all shared sources and figures. */
  export const sharedUrl: string;
}
