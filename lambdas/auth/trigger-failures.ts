/**
 * Failures of the function that Cognito calls after a confirmation. What was asked is done by then, and the first call of
 * the member opens the account.
 */
export const triggerFailures: ReadonlySet<string> = new Set([
  'InvalidLambdaResponseException',
  'UnexpectedLambdaException',
  'UserLambdaValidationException',
])
