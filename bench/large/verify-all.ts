import { verifyArticles } from "@/lib/audit/verify-articles";

export async function verifyAll(): Promise<void> {
  for await (const { id, proof } of verifyArticles())
    if (!proof.intact) throw new Error(`${id}: ${JSON.stringify(proof)}`);
}
