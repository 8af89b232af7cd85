/** Being built. */
export const SignUpPage = () => <main id="content">SignUpPage</main>
