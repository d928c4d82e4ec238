export const singleKeysSetting = "tickmark:single-keys";

/** Whether single keys are commands in this browser: a person may have switched them off (WCAG 2.1.4). */
export function singleKeysOn(): boolean {
  try {
    return localStorage.getItem(singleKeysSetting) !== "false";
  } catch {
    // A browser without storage keeps no setting.
    return true;
  }
}
