/** The bot's registration with Azure. */
export interface BotFrameworkCredentials {
  readonly appId: string;
  readonly appPassword: string;
  readonly appType: 'MultiTenant' | 'SingleTenant';
  /** Needed for `SingleTenant`. */
  readonly tenantId?: string;
}
