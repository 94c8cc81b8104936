<#
.SYNOPSIS
Installs Norikae by policy in Chrome and Edge, with an organisation's settings.
.DESCRIPTION
Writes below HKLM\Software\Policies, as Group Policy would; what other extensions have there stays as it is. May be run
again and again. Use it as an Intune Win32 app's install command, as an Intune script (64 bit, system), or as a GPO start-up script.
Exit codes: 0 done; 1 failed.
.PARAMETER ExtensionId
The extension's id; npm run package writes it in.
.PARAMETER UpdateUrl
Where the update manifest lies.
.PARAMETER SettingsFile
Settings as JSON (docs/policy.md). Without it only the installation is ordered, and settings that are there are kept.
.PARAMETER Browser
Chrome, Edge, or both.
.EXAMPLE
.\Install-Norikae.ps1 -SettingsFile .\settings.json -WhatIf
#>
[CmdletBinding(SupportsShouldProcess = $true)]
param(
    [ValidatePattern('^[a-p]{32}$')]
    [string]$ExtensionId = 'EXTENSION-ID',
    [string]$UpdateUrl = 'https://it.example.ac.jp/norikae/updates.xml',
    [string]$SettingsFile = '',
    [ValidateSet('Chrome', 'Edge')]
    [string[]]$Browser = @('Chrome', 'Edge')
)

Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

# A default that nobody filled in is not validated by PowerShell.
if ($ExtensionId -notmatch '^[a-p]{32}$') {
    Write-Error 'ExtensionId has to be 32 letters from a to p.' -ErrorAction Continue
    exit 1
}

$Places = @{
    Chrome = @{ Key = 'HKLM:\Software\Policies\Google\Chrome'; Pin = 'toolbar_pin'; Value = 'force_pinned' }
    Edge   = @{ Key = 'HKLM:\Software\Policies\Microsoft\Edge'; Pin = 'toolbar_state'; Value = 'force_shown' }
}

function Set-Value([string]$Key, [string]$Name, $Value, [string]$Type) {
    if ($PSCmdlet.ShouldProcess("$Key\$Name", "set to $Value")) {
        if (-not (Test-Path -LiteralPath $Key)) { New-Item -Path $Key -Force | Out-Null }
        New-ItemProperty -LiteralPath $Key -Name $Name -Value $Value -PropertyType $Type -Force | Out-Null
    }
}

# An object is a key below, a list a key with numbered values, truth a number: as the browsers read them.
function Set-Settings([string]$Key, $Settings) {
    foreach ($Property in $Settings.PSObject.Properties) {
        $Value = $Property.Value
        if ($Value -is [bool]) {
            Set-Value $Key $Property.Name ([int]$Value) 'DWord'
        } elseif ($Value -is [array]) {
            for ($At = 0; $At -lt $Value.Count; $At++) {
                Set-Value "$Key\$($Property.Name)" "$($At + 1)" ([string]$Value[$At]) 'String'
            }
        } elseif ($Value -is [pscustomobject]) {
            Set-Settings "$Key\$($Property.Name)" $Value
        } else {
            Set-Value $Key $Property.Name ([string]$Value) 'String'
        }
    }
}

function Get-ExtensionSettings([string]$Key) {
    $Found = Get-ItemProperty -Path $Key -Name 'ExtensionSettings' -ErrorAction SilentlyContinue
    if ($null -eq $Found) { return New-Object psobject }
    return $Found.ExtensionSettings | ConvertFrom-Json
}

try {
    $Settings = $null
    if ($SettingsFile -ne '') {
        $Text = Get-Content -LiteralPath $SettingsFile -Raw -Encoding UTF8
        if ($Text -match 'example\.ac\.jp') { throw "$SettingsFile still has the examples in it." }
        $Settings = $Text | ConvertFrom-Json
    }
    foreach ($One in $Browser) {
        $Place = $Places[$One]
        $Install = [ordered]@{
            installation_mode   = 'force_installed'
            update_url          = $UpdateUrl
            override_update_url = $true
        }
        $Install[$Place.Pin] = $Place.Value
        $All = Get-ExtensionSettings $Place.Key
        $All | Add-Member -NotePropertyName $ExtensionId -NotePropertyValue $Install -Force
        Set-Value $Place.Key 'ExtensionSettings' (ConvertTo-Json $All -Depth 20 -Compress) 'String'

        if ($null -ne $Settings) {
            $Key = "$($Place.Key)\3rdparty\extensions\$ExtensionId\policy"
            if ((Test-Path -LiteralPath $Key) -and $PSCmdlet.ShouldProcess($Key, 'remove the former settings')) {
                Remove-Item -LiteralPath $Key -Recurse -Force
            }
            Set-Settings $Key $Settings
        }
        Write-Output "Norikae is ordered for $One."
    }
    exit 0
} catch {
    Write-Error $_ -ErrorAction Continue
    exit 1
}
