/** Before each test file: property tests draw from the run's seed, so that a failure can be played again. */
import fc from 'fast-check';
import { seed } from './counts.ts';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
