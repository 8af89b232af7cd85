/** Being built. */
export const SafetyPage = () => <main id="content">SafetyPage</main>
