/** Made by tools/vite-levels.ts from the files under levels/. */
declare module 'virtual:misfire/levels' {
  /** Id of the first level of the journey; undefined where there are no levels. */
  export const firstLevel: string | undefined;
  /** Address of the packed cards of all levels. */
  export const cardsUrl: string;
  /** Addresses of the packed levels, by level id. */
  export const levelUrls: Readonly<Record<string, string>>;
  /** Address of all shared sources and figures. */
  export const sharedUrl: string;
}
