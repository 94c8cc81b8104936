<#
.SYNOPSIS
  Sets up the app registration with which Norikae asks Microsoft Graph, and prints the setting to hand out by policy.
.DESCRIPTION
  Needs PowerShell 7, the Microsoft Graph PowerShell SDK (Install-Module Microsoft.Graph) and somebody who may grant admin
  consent. Run it again to change an existing registration of the same name: it is updated, never doubled.
  Read docs/graph.md first: it says what is asked of whom, and what flows where.
.EXAMPLE
  ./register-app.ps1 -TenantId 00000000-0000-0000-0000-000000000000 -ChromiumId abcdefghijklmnopabcdefghijklmnop
.EXAMPLE
  ./register-app.ps1 -TenantId … -ChromiumId <Chrome's>,<Edge's> -FirefoxId norikae@norikae.invalid -Phones
#>
#Requires -Version 7.0
#Requires -Modules Microsoft.Graph.Authentication, Microsoft.Graph.Applications, Microsoft.Graph.Identity.SignIns
[CmdletBinding(SupportsShouldProcess)]
param(
  # The tenant whose people are to be asked about.
  [Parameter(Mandatory)] [guid] $TenantId,
  # The extension's id in each store (32 letters, a to p).
  [ValidatePattern('^[a-p]{32}$')] [string[]] $ChromiumId = @(),
  # The add-on's id in Firefox. Experimental: see docs/graph.md.
  [string] $FirefoxId,
  [string] $Name = 'Norikae',
  # Whether a mobile number is registered may be asked too.
  [switch] $Phones,
  # The one older scope in place of the smaller ones.
  [switch] $ClassicScope,
  # Leave the consent to somebody else.
  [switch] $NoConsent
)
$ErrorActionPreference = 'Stop'

# Delegated scopes of Microsoft Graph and their ids: microsoftgraph/microsoft-graph-devx-content, permissions.json (2026-08).
$ScopeIds = [ordered]@{
  'UserAuthMethod-MicrosoftAuthApp.Read' = 'f14a567b-3280-4124-95a0-eca86006967e'
  'UserAuthMethod-Phone.Read'            = '43dab3b9-e8b4-424d-8e13-6a2ad2a625fa'
  'UserAuthenticationMethod.Read'        = '1f6b61c5-2f65-4135-9c9f-31c0f8d32b52'
}
$GraphAppId = '00000003-0000-0000-c000-000000000000'

if ($ClassicScope) { $Scopes = @('UserAuthenticationMethod.Read') }
elseif ($Phones) { $Scopes = @('UserAuthMethod-MicrosoftAuthApp.Read', 'UserAuthMethod-Phone.Read') }
else { $Scopes = @('UserAuthMethod-MicrosoftAuthApp.Read') }

$Redirects = @($ChromiumId | ForEach-Object { "https://$_.chromiumapp.org/" })
if ($FirefoxId) {
  $Bytes = [System.Text.Encoding]::UTF8.GetBytes($FirefoxId)
  $Hash = [System.Convert]::ToHexString([System.Security.Cryptography.SHA1]::HashData($Bytes)).ToLowerInvariant()
  $Redirects += "https://$Hash.extensions.allizom.org/"
}
if ($Redirects.Count -eq 0) { throw 'Give at least one -ChromiumId or -FirefoxId.' }

Connect-MgGraph -TenantId $TenantId -NoWelcome -Scopes 'Application.ReadWrite.All', 'DelegatedPermissionGrant.ReadWrite.All'

$Registration = @{
  DisplayName            = $Name
  # This tenant only, and no secret: whoever signs in stands behind every question.
  SignInAudience         = 'AzureADMyOrg'
  # Single-page application: the browser says where it comes from (Origin), which Entra accepts of no other kind.
  Spa                    = @{ RedirectUris = $Redirects }
  RequiredResourceAccess = @(@{
      ResourceAppId  = $GraphAppId
      ResourceAccess = @($Scopes | ForEach-Object { @{ Id = $ScopeIds[$_]; Type = 'Scope' } })
    })
}

if (-not $PSCmdlet.ShouldProcess("$Name in $TenantId", "register with $($Scopes -join ', ') for $($Redirects -join ', ')")) { return }

$Quoted = $Name.Replace("'", "''")
$App = Get-MgApplication -Filter "displayName eq '$Quoted'" -Top 1
if ($App) { Update-MgApplication -ApplicationId $App.Id -BodyParameter $Registration }
else { $App = New-MgApplication -BodyParameter $Registration }

$Principal = Get-MgServicePrincipal -Filter "appId eq '$($App.AppId)'" -Top 1
if (-not $Principal) { $Principal = New-MgServicePrincipal -AppId $App.AppId }

if (-not $NoConsent) {
  $Graph = Get-MgServicePrincipal -Filter "appId eq '$GraphAppId'" -Top 1
  $Scope = (@('openid') + $Scopes) -join ' '
  $Grant = Get-MgOauth2PermissionGrant -Filter "clientId eq '$($Principal.Id)' and resourceId eq '$($Graph.Id)' and consentType eq 'AllPrincipals'" -Top 1
  if ($Grant) { Update-MgOauth2PermissionGrant -OAuth2PermissionGrantId $Grant.Id -Scope $Scope }
  else {
    New-MgOauth2PermissionGrant -ClientId $Principal.Id -ResourceId $Graph.Id -ConsentType 'AllPrincipals' -Scope $Scope | Out-Null
  }
}

$Setting = [ordered]@{ tenant = "$TenantId"; client = $App.AppId }
if ($Phones) { $Setting.phones = $true }
if ($ClassicScope) { $Setting.classicScope = $true }
Write-Host 'Hand this out as the policy key "graph" (docs/policy.md):'
@{ graph = $Setting } | ConvertTo-Json
