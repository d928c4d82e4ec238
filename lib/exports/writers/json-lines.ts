/** Each value on a line of its own, in the parts that they come in. */
export async function* jsonLines(parts: AsyncIterable<readonly object[]>): AsyncGenerator<string> {
  for await (const values of parts) yield values.map((value) => `${JSON.stringify(value)}\n`).join("");
}
