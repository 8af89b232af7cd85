/** Being built. */
export const ForgottenPage = () => <main id="content">ForgottenPage</main>
