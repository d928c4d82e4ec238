import { mergeConfig } from "vitest/config";
import whole from "../../vitest.config";

// The rules by themselves: no database, and the generator of edited articles at a size that a thousand runs can bear.
const unit = mergeConfig(whole, { test: { env: { EDITED_ARTICLES: "40" } } });
unit.test.projects = undefined;
unit.test.include = ["lib/{audit,auth,claims,reviews,revisions,undo}/**/*.test.ts"];
unit.test.exclude = ["**/*.database.test.ts", "**/node_modules/**", "**/.*/**"];
export default unit;
