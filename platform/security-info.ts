/** Where the methods of an account are listed. */
export const SECURITY_INFO = 'https://mysignins.microsoft.com/security-info';
