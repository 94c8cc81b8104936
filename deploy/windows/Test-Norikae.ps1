<#
.SYNOPSIS
Tells whether Norikae is ordered by policy in Chrome and Edge. Changes nothing.
.DESCRIPTION
Use it as the detection script of an Intune Win32 app or remediation: without parameters, since Intune hands over none.
Exit codes: 0 and a line on the output: there in each of the browsers; 1: not there.
.PARAMETER ExtensionId
The extension's id; npm run package writes it in.
.PARAMETER Browser
Chrome, Edge, or both.
#>
[CmdletBinding()]
param(
    [string]$ExtensionId = 'EXTENSION-ID',
    [ValidateSet('Chrome', 'Edge')]
    [string[]]$Browser = @('Chrome', 'Edge')
)

Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

$Keys = @{
    Chrome = 'HKLM:\Software\Policies\Google\Chrome'
    Edge   = 'HKLM:\Software\Policies\Microsoft\Edge'
}

try {
    foreach ($One in $Browser) {
        $Found = Get-ItemProperty -Path $Keys[$One] -Name 'ExtensionSettings' -ErrorAction SilentlyContinue
        $Order = $null
        if ($null -ne $Found) {
            $Order = ($Found.ExtensionSettings | ConvertFrom-Json).PSObject.Properties[$ExtensionId]
        }
        if ($null -eq $Order -or $Order.Value.installation_mode -ne 'force_installed') {
            # Not on the output: Intune takes any line there for a yes.
            [Console]::Error.WriteLine("Norikae is not ordered for $One.")
            exit 1
        }
    }
    Write-Output "Norikae is ordered for $($Browser -join ', ')."
    exit 0
} catch {
    [Console]::Error.WriteLine("$_")
    exit 1
}
