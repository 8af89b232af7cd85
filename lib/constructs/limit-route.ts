import { CfnStage } from 'aws-cdk-lib/aws-apigatewayv2'
import type { IHttpRoute, IHttpStage } from 'aws-cdk-lib/aws-apigatewayv2'

/** Requests of a second and at once, beyond which the gateway answers 429. */
export interface RouteLimit {
  ratePerSecond: number
  burst: number
}

/** Gives one route a limit below the stage's. */
export const limitRoute = (stage: IHttpStage, route: IHttpRoute, key: string, limit: RouteLimit): void => {
  const { defaultChild } = stage.node
  if (!(defaultChild instanceof CfnStage)) throw new Error('The stage has no resource to limit')
  defaultChild.addPropertyOverride(`RouteSettings.${key}`, {
    ThrottlingRateLimit: limit.ratePerSecond,
    ThrottlingBurstLimit: limit.burst,
  })
  // A stage that names a route which is not there yet is refused.
  stage.node.addDependency(route)
}
