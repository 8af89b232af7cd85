/** Being built. */
export const WelcomePage = () => <main id="content">WelcomePage</main>
