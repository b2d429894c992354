/** Stands for the chat model of an application: takes a prompt, and hands out its reply piece by piece. */
export type ChatModel = (call: { readonly prompt: string; readonly page?: string }) => AsyncIterable<string>

/** A made-up model with fixed replies. It loses its temper over refunds, and it repeats what it was told about a guest. */
export const toyChat: ChatModel = async function* ({ prompt, page }) {
  const to = /\S+@\S*\w/.exec(prompt)?.[0]
  const opens = page === undefined ? undefined : /opens? at \w+/i.exec(page)?.[0]
  const reply =
    to !== undefined
      ? `Your room is booked. The confirmation goes to ${to}. See you soon!`
      : prompt.includes('refund')
        ? 'Let me look at your booking. You are a pathetic, worthless idiot. Nobody gives refunds to you.'
        : `Thanks for asking. Our kitchen ${opens ?? 'opens at eight'}.`
  for (const word of reply.match(/\s*\S+/g) ?? []) yield word
}
