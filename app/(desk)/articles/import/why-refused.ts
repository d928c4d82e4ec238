/** The words with which the desk's API refused something. */
export async function whyRefused(answer: Response): Promise<string> {
  const { refusalSchema } = await import("./refusal-schema");
  const read = refusalSchema.safeParse(await answer.json().catch(() => null));
  return read.success ? read.data.error.message : `The desk refused it (${answer.status}).`;
}
