import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Annotations, Stack } from 'aws-cdk-lib'
import { Architecture, Code, LayerVersion, Runtime } from 'aws-cdk-lib/aws-lambda'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'

/** Where `npm run fetch-sharp` puts sharp as it runs in Lambda; `nodejs/node_modules` is where Lambda looks in a layer. */
const layerFolder = join(dirname(dirname(import.meta.dirname)), 'build', 'sharp-layer')

/**
 * Gives a function sharp, whose binary is another on each platform. Without the fetched one the stacks still synthesise, for the
 * laptop, tests and reviews, but must not be deployed: docs/adr/0015-sharp-comes-as-a-layer.md.
 */
export const addSharpLayer = (fn: LambdaFunction): void => {
  if (!existsSync(join(layerFolder, 'nodejs'))) {
    const help = 'sharp for Lambda is missing: run `npm run fetch-sharp` before you deploy.'
    Annotations.of(fn).addWarningV2('indigo:sharp-layer', help)
    return
  }
  const layer = new LayerVersion(Stack.of(fn), 'sharp', {
    code: Code.fromAsset(layerFolder),
    compatibleArchitectures: [Architecture.ARM_64],
    compatibleRuntimes: [Runtime.NODEJS_24_X],
    description: 'sharp with libvips, for linux-arm64',
  })
  fn.addLayers(layer)
}
