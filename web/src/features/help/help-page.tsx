/** Being built. */
export const HelpPage = () => <main id="content">HelpPage</main>
