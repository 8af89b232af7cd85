/** Being built. */
export const MemberPage = () => <main id="content">MemberPage</main>
