/** The package ships no types. */
declare module '@dsojevic/profanity-list' {
  const lists: {
    readonly en: readonly { readonly match: string; readonly tags: readonly string[]; readonly severity: number }[]
  }
  export default lists
}
