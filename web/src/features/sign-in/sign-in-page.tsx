/** Being built. */
export const SignInPage = () => <main id="content">SignInPage</main>
