import * as v from 'valibot';
import { OrgId } from '../webex/ids';
import type { Tokens } from '../webex/oauth';

/** A user's tokens as they are kept, with whose they are; times in epoch milliseconds. */
export const keptTokens = v.object({
  accessToken: v.string(),
  accessExpiresAt: v.number(),
  issuedAt: v.number(),
  /** From here on it is renewed while it still works. */
  renewAt: v.number(),
  refreshToken: v.optional(v.string()),
  refreshExpiresAt: v.optional(v.number()),
  issuer: v.string(),
  /** What the user granted; absent where Webex never said it. */
  scopes: v.optional(v.array(v.string())),
  /** Absent for a service app, which is nobody. */
  account: v.optional(
    v.object({ userId: v.string(), orgId: OrgId, displayName: v.string(), email: v.string() }),
  ),
});
export type KeptTokens = v.InferOutput<typeof keptTokens>;

type Owner = Pick<KeptTokens, 'issuer' | 'account' | 'scopes'> & { refreshToken?: string | undefined };

const early = 5 * 60_000;

/** Fresh tokens as they are to be kept; a refresh token or scopes not sent anew stay those before. */
export function keep(tokens: Tokens, owner: Owner, now: number): KeptTokens {
  const { issuer, account, refreshToken } = owner;
  const { accessToken, accessExpiresAt } = tokens;
  const kept: KeptTokens = {
    accessToken,
    accessExpiresAt,
    issuedAt: now,
    renewAt: accessExpiresAt - Math.min(early, (accessExpiresAt - now) / 10),
    issuer,
  };
  if (account) kept.account = account;
  const scopes = tokens.scopes ?? owner.scopes;
  if (scopes) kept.scopes = scopes;
  const newest = tokens.refreshToken ?? refreshToken;
  if (newest !== undefined) kept.refreshToken = newest;
  if (tokens.refreshExpiresAt !== undefined) kept.refreshExpiresAt = tokens.refreshExpiresAt;
  return kept;
}

/** Whether Webex would take the access token, as far as its time goes. */
export const isAlive = ({ accessExpiresAt }: KeptTokens, now: number): boolean => accessExpiresAt > now;

/** Whether there is anything left to renew it with. */
export const isRenewable = ({ refreshToken, refreshExpiresAt }: KeptTokens, now: number): boolean =>
  refreshToken !== undefined && (refreshExpiresAt === undefined || refreshExpiresAt > now);
