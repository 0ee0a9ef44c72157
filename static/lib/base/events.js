/**
 * Server-sent events from the answer to a question, each as soon as it is there.
 * @param {Response} response
 * @param {(name: string, data: any) => void} hear
 */
export async function hearEvents(response, hear) {
  const reader = /** @type {ReadableStream<Uint8Array>} */ (response.body).getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const blocks = (rest + decoder.decode(part.value, { stream: true })).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const [, name, data] = /^event: (.*)\ndata: (.*)$/s.exec(block) ?? [];
      if (name) hear(name, JSON.parse(data));
    }
  }
}
