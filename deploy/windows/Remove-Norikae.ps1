<#
.SYNOPSIS
Takes Norikae's policies away from Chrome and Edge: the browsers then remove the extension themselves.
.DESCRIPTION
What other extensions have there stays as it is. May be run again and again. Exit codes: 0 done; 1 failed.
.PARAMETER ExtensionId
The extension's id; npm run package writes it in.
.PARAMETER Browser
Chrome, Edge, or both.
.EXAMPLE
.\Remove-Norikae.ps1 -WhatIf
#>
[CmdletBinding(SupportsShouldProcess = $true)]
param(
    [string]$ExtensionId = 'EXTENSION-ID',
    [ValidateSet('Chrome', 'Edge')]
    [string[]]$Browser = @('Chrome', 'Edge')
)

Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

if ($ExtensionId -notmatch '^[a-p]{32}$') {
    Write-Error 'ExtensionId has to be 32 letters from a to p.' -ErrorAction Continue
    exit 1
}

$Keys = @{
    Chrome = 'HKLM:\Software\Policies\Google\Chrome'
    Edge   = 'HKLM:\Software\Policies\Microsoft\Edge'
}

try {
    foreach ($One in $Browser) {
        $Key = $Keys[$One]
        $Found = Get-ItemProperty -Path $Key -Name 'ExtensionSettings' -ErrorAction SilentlyContinue
        if ($null -ne $Found) {
            $All = $Found.ExtensionSettings | ConvertFrom-Json
            $All.PSObject.Properties.Remove($ExtensionId)
            $IsEmpty = @($All.PSObject.Properties).Count -eq 0
            if ($PSCmdlet.ShouldProcess("$Key\ExtensionSettings", "remove $ExtensionId")) {
                if ($IsEmpty) {
                    Remove-ItemProperty -Path $Key -Name 'ExtensionSettings' -Force
                } else {
                    $Text = ConvertTo-Json $All -Depth 20 -Compress
                    Set-ItemProperty -Path $Key -Name 'ExtensionSettings' -Value $Text -Force
                }
            }
        }
        $Settings = "$Key\3rdparty\extensions\$ExtensionId"
        if ((Test-Path -LiteralPath $Settings) -and $PSCmdlet.ShouldProcess($Settings, 'remove the settings')) {
            Remove-Item -LiteralPath $Settings -Recurse -Force
        }
        Write-Output "Norikae is no longer ordered for $One."
    }
    exit 0
} catch {
    Write-Error $_ -ErrorAction Continue
    exit 1
}
