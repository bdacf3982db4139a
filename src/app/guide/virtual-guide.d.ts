/** Made by tools/vite-levels.ts from levels/guide.json and levels/glossary.json. */
declare module 'virtual:misfire/guide' {
  /** Addresses of the packed guide and of its glossary. */
  export const guideUrl: string;
  export const glossaryUrl: string;
}
