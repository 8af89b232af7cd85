import type { Part } from './part.ts'
import { browsePart } from './rows/browse.ts'
import { bundleSizesPart } from './rows/bundle-sizes.ts'
import { coldStartPart } from './rows/cold-start.ts'
import { commonsPart } from './rows/commons.ts'
import { handlerCpuPart } from './rows/handler-cpu.ts'
import { laptopPart } from './rows/laptop.ts'
import { searchLagPart } from './rows/search-lag.ts'
import { settlementsPart } from './rows/settlements.ts'
import { signUpsPart } from './rows/sign-ups.ts'
import { simulationPart } from './rows/simulation.ts'
import { unitsPart } from './rows/units.ts'

/** Everything that is measured, in parts that can be run alone: `npm run bench -- units browse`. */
export const parts: Readonly<Record<string, Part>> = {
  units: unitsPart,
  browse: browsePart,
  'search-lag': searchLagPart,
  'sign-ups': signUpsPart,
  commons: commonsPart,
  settlements: settlementsPart,
  simulation: simulationPart,
  'handler-cpu': handlerCpuPart,
  'bundle-sizes': bundleSizesPart,
  'cold-start': coldStartPart,
  laptop: laptopPart,
}
