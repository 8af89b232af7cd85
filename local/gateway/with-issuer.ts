import type { ApiModel, UserPoolModel } from '../assembly/model.ts'

/** Tokens of this pool name the laptop as their issuer, not AWS. */
export const withIssuer = (api: ApiModel, userPool: UserPoolModel, issuer: string): ApiModel => {
  const inAws = `https://cognito-idp.${userPool.region}.amazonaws.com/${userPool.id}`
  return {
    ...api,
    routes: api.routes.map((route) =>
      route.authorizer?.issuer === inAws && route.authorizer !== undefined
        ? Object.assign({}, route, { authorizer: { ...route.authorizer, issuer } })
        : route,
    ),
  }
}
