/**
 * What every shelf and journal must do, whatever it stores in. Free of any test runner, so that it also
 * runs inside a real browser's page.
 */
import { damageCases } from './damage.ts';
import type { Case } from './device.ts';
import { entryCases } from './entries.ts';
import { learnerCases } from './learners.ts';
import { mergeCases } from './merging.ts';
import { packCases } from './packing.ts';

export const contract: readonly Case[] = [...entryCases, ...mergeCases, ...packCases, ...damageCases, ...learnerCases];
