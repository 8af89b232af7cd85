import type { ApiModel, PermissionModel, RouteModel } from '../assembly/model.ts'
import { laptopAccount } from '../assembly/physical-ids.ts'
import { matchesArn } from './wildcard.ts'

/** Whether a function's resource policy lets a service invoke it on behalf of a source. */
export const isPermitted = (
  permissions: readonly PermissionModel[],
  wanted: { readonly functionArn: string; readonly principal: string; readonly sourceArn: string },
): boolean =>
  permissions.some(
    ({ functionArn, principal, sourceArn }) =>
      functionArn === wanted.functionArn &&
      principal === wanted.principal &&
      (sourceArn === undefined || matchesArn(sourceArn, wanted.sourceArn)),
  )

/** Whether the gateway may invoke the function behind a route; in AWS a route without it answers 500. */
export const mayInvoke = (
  permissions: readonly PermissionModel[],
  { id, region }: ApiModel,
  { key, functionArn }: RouteModel,
): boolean => {
  const place = key === '$default' ? '$default/$default' : `$default/${key.replace(' ', '')}`
  const sourceArn = `arn:aws:execute-api:${region}:${laptopAccount}:${id}/${place}`
  return isPermitted(permissions, { functionArn, principal: 'apigateway.amazonaws.com', sourceArn })
}
