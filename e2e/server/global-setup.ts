import { startTestServer } from "@/lib/testing/test-server";
import { ensureBuild } from "@/scripts/desk/build";

/** One PostgreSQL and one build for the whole run; each worker clones the template and serves from the build. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const server = await startTestServer();
  process.env.E2E_TEMPLATE_URL = server.templateUrl;
  process.env.E2E_BUILD_FOLDER = (await ensureBuild(() => {})).folder;
  return server.stop;
}
