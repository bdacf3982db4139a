/** What is needed from the first check on. It loads while the first question is being read. */
export { grade } from '../../core/items/grade.ts';
export { keyHash } from '../../core/items/key-hash.ts';
export { resultOf } from './result.ts';
