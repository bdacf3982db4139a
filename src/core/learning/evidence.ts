/** What is known of an answer besides its grade. */
export type Confidence = 'sure' | 'think-so' | 'guess';
/** text: the item's hint was read. removed: options were taken away. */
export type HintUsed = 'none' | 'text' | 'removed';
