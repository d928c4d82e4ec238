import pg from "pg";
import { choose, claimHead, rationaleOf, record } from "./articles";
import { listening } from "./listening";
import { expect, newMember, test } from "./login";

/** Shuts a database as a server that died would: whoever is in it is thrown out, and nobody gets in until it is opened. */
async function doorOf(databaseUrl: string) {
  const url = new URL(databaseUrl);
  const name = pg.escapeIdentifier(url.pathname.slice(1));
  url.pathname = "/postgres";
  const administer = async (...statements: string[]) => {
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
  };
  const others = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name.slice(1, -1)}'`;
  return {
    shut: () => administer(`ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS false`, others),
    open: () => administer(`ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS true`),
  };
}

test("while the database is down every page says so, keeps what is typed, and goes on by itself", async ({
  page,
  context,
  login,
  desk,
}) => {
  const { articleWithClaims } = await import("@/lib/testing/desk");
  const { articleId, claims } = await articleWithClaims(await newMember("editor"), "The bridge opened in 2021.", [
    "The bridge opened in 2021",
  ]);
  const path = `/articles/${articleId}?claim=${claims[0]?.id}`;
  const live = page.getByRole("status", { name: "Live" });
  await login("reviewer");
  await page.goto(path);
  await listening(page);
  await choose(page, "Unverified");
  await rationaleOf(page).fill("Nobody answered.");

  const door = await doorOf(desk.databaseUrl);
  await door.shut();
  await expect(live).toContainText("The desk is starting again, or out of reach: nothing is lost.");
  await record(page);
  await expect(page.getByText("The desk did not answer: it may be starting again.")).toBeVisible();
  await expect(rationaleOf(page)).toHaveValue("Nobody answered.");
  const other = await context.newPage();
  await other.goto(path);
  await expect(other.getByRole("heading", { name: "The desk is starting again, nothing is lost" })).toBeVisible();

  await door.open();
  await expect(claimHead(other)).toContainText("To check");
  await expect(live).not.toContainText("starting again");
  await record(page);
  await expect(claimHead(page)).toContainText("Unverified");
  await expect(claimHead(other)).toContainText("Unverified");
});
