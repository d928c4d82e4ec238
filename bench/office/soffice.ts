import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Has LibreOffice write each file anew in another format, beside the first. Throws where there is no LibreOffice. */
export function convert(files: readonly string[], format: string, folder: string): void {
  const profile = mkdtempSync(path.join(tmpdir(), "soffice-"));
  const home = `-env:UserInstallation=file://${profile}`;
  execFileSync("soffice", [home, "--headless", "--convert-to", format, "--outdir", folder, ...files], {
    stdio: ["ignore", "ignore", "inherit"],
  });
}
