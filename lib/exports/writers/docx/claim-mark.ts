/** Names a claim in a remark of a file that is sent out, so that a reply to the remark finds it again. */
export const markOfClaim = (articleId: string, claimId: string) => `[tickmark ${articleId} ${claimId}]`;
