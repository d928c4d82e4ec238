import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expectAccessible } from "./accessible";
import { listening } from "./listening";
import { expect, newMember, test } from "./login";

const words = "The quay was paved in 1911";
const pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
const story = `<html><head><title>Paving the quay</title></head><body><article><h1>Paving the quay</h1>
<p>Masons came from three towns. ${words}, the harbour log says, after two winters of work and one long quarrel.</p>
<script>document.title = "stolen"; parent.postMessage("stolen", "*")</script></article></body></html>`;

test("a link says why it was not captured; captured, its passage is chosen in place, beside a pasted picture", async ({
  page,
  login,
}) => {
  const press = createServer((_, response) => response.writeHead(200, { "content-type": "text/html" }).end(story));
  await new Promise<void>((opened) => press.listen(0, "127.0.0.1", opened));
  const host = `press.internal:${(press.address() as AddressInfo).port}`;
  await login("editor");
  const { articleWithClaims } = await import("@/lib/testing/desk");
  const { articleId } = await articleWithClaims(await newMember("editor"), `${words}.`, [words]);
  await page.goto(`/articles/${articleId}`);
  await listening(page);
  const evidence = page.getByRole("region", { name: "Evidence" });
  await page.getByText("Add evidence", { exact: true }).first().click();
  const form = page.getByRole("form", { name: "Add evidence" });
  await form.getByLabel("Address").fill(`http://${host}/quay`);
  await form.getByLabel("Address").evaluate((field, data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([bytes], "image.png", { type: "image/png" }));
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, pixel);
  await form
    .getByLabel("Files")
    .setInputFiles([{ name: "trick.png", mimeType: "image/png", buffer: Buffer.from("<svg onload=alert(1)>") }]);
  await expect(form.getByText("ready")).toBeVisible();
  await expect(form.getByText(/is none of what is taken/)).toBeVisible();
  await form.getByRole("button", { name: "Add evidence" }).click();
  await expect(evidence).toContainText("Not captured: Only the ports 80 and 443 are asked");

  const { database } = await import("@/lib/database/client");
  const { captureLink } = await import("@/lib/capturing/capture-link");
  const { id } = await database.captureWish.findFirstOrThrow({ where: { evidence: { articleId } } });
  await database.captureWish.update({ where: { id }, data: { endedAt: null } });
  const resolve = async () => [{ address: "127.0.0.1", family: 4 }];
  await captureLink(id, { allowed: [host], resolve, time: { connect: 2_000, whole: 5_000 } });
  press.close();

  await evidence.getByRole("link", { name: "What it holds" }).click();
  await expect(page.getByRole("heading", { name: "What the link held" })).toBeVisible();
  const copy = page.frameLocator("iframe");
  await page.locator("iframe").scrollIntoViewIfNeeded();
  await expect(copy.getByText("Masons came from three towns.")).toBeVisible();
  await expect(copy.locator("script")).toHaveCount(0);
  await expect(page.getByRole("img", { name: /^Pasted/ })).toBeVisible();
  const text = page.getByText("Masons came from three towns.").last();
  await text.evaluate((box, sought) => {
    const node = box.firstChild;
    const start = node?.textContent?.indexOf(sought) ?? -1;
    if (!node || start < 0) throw new Error("the words are not there");
    getSelection()?.setBaseAndExtent(node, start, node, start + sought.length);
    box.dispatchEvent(new MouseEvent("mouseup", { bubbles: true }));
  }, words);
  await page.getByRole("button", { name: "Rely on the selected words" }).last().click();
  await expect(page.getByText("stands in the source, word for word")).toBeVisible();
  await expect(page.locator("mark")).toHaveText(words);
  await page.goto(`/articles/${articleId}/evidence`);
  await expect(page.getByText(/^Captured/)).toBeVisible();
  await expectAccessible(page);
});
