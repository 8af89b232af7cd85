import type { ApiModel, FunctionModel, UserPoolModel } from '../assembly/model.ts'

const inAws = ({ region, id }: UserPoolModel): string => `https://cognito-idp.${region}.amazonaws.com/${id}`

/** Tokens of this pool name the laptop as their issuer, not AWS. */
export const withIssuer = (api: ApiModel, userPool: UserPoolModel, issuer: string): ApiModel => ({
  ...api,
  routes: api.routes.map((route) =>
    route.authorizer?.issuer === inAws(userPool) && route.authorizer !== undefined
      ? Object.assign({}, route, { authorizer: { ...route.authorizer, issuer } })
      : route,
  ),
})

/** Functions that are told the issuer by their environment are told the laptop's. */
export const functionsWithIssuer = (
  functions: readonly FunctionModel[],
  userPool: UserPoolModel,
  issuer: string,
): FunctionModel[] =>
  functions.map((model) => ({
    ...model,
    environment: Object.fromEntries(
      Object.entries(model.environment).map(([name, value]) => [name, value === inAws(userPool) ? issuer : value]),
    ),
  }))
