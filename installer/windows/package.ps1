# Makes target\installer\Attune-VERSION.msi of the distribution in target\attune (made by `mvn package`), and the app image Attune.
# Needs a JDK 25 or newer for jpackage, and the WiX Toolset on the PATH.
$ErrorActionPreference = 'Stop'
Set-StrictMode -Version Latest

$root = (Resolve-Path (Join-Path $PSScriptRoot '..\..')).Path
$distribution = Join-Path $root 'target\attune'
$output = Join-Path $root 'target\installer'

function Stop-WithSentence([string] $sentence) {
    [Console]::Error.WriteLine("package.ps1: $sentence")
    exit 1
}

# The home of the first JDK that is new enough and has jpackage.
function Find-Jdk {
    $candidates = @($env:JAVA_HOME) + @(Get-ChildItem -Directory -ErrorAction SilentlyContinue `
            "$env:ProgramFiles\Eclipse Adoptium\*", "$env:ProgramFiles\Java\*", "$env:USERPROFILE\.jdks\*" |
            ForEach-Object { $_.FullName })
    foreach ($candidate in $candidates) {
        if (-not $candidate) { continue }
        $release = Join-Path $candidate 'release'
        if ((Test-Path (Join-Path $candidate 'bin\jpackage.exe')) -and (Test-Path $release) -and
            ((Get-Content $release -Raw) -match 'JAVA_VERSION="(\d+)') -and ([int] $Matches[1] -ge 25)) {
            return $candidate
        }
    }
    Stop-WithSentence 'no JDK 25 with jpackage was found: install one, for example Temurin 25, or set JAVA_HOME'
}

function Invoke-Jpackage([string[]] $arguments) {
    & (Join-Path $jdk 'bin\jpackage.exe') @arguments
    if ($LASTEXITCODE -ne 0) { Stop-WithSentence "jpackage ended with $LASTEXITCODE" }
}

if (-not (Test-Path (Join-Path $distribution 'runtime\bin\java.exe'))) {
    Stop-WithSentence "target\attune is missing: run 'mvn package' first"
}
$jdk = Find-Jdk
$jar = (Get-ChildItem (Join-Path $distribution 'lib\attune-*.jar')).Name
$version = $jar -replace '^attune-(.*)\.jar$', '$1'
$options = @(Get-Content (Join-Path $distribution 'jvm.options') | Where-Object { $_ })
if (Test-Path $output) { Remove-Item -Recurse -Force $output }
New-Item -ItemType Directory $output | Out-Null

$image = @('--type', 'app-image', '--name', 'Attune', '--app-version', $version, '--dest', $output,
    '--description', 'A composing studio whose attention you can see', '--vendor', 'Attune',
    '--copyright', 'Copyright 2026 the Attune authors, Apache License 2.0',
    '--runtime-image', (Join-Path $distribution 'runtime'), '--input', (Join-Path $distribution 'lib'),
    '--main-jar', $jar, '--main-class', 'attune.Main', '--icon', (Join-Path $distribution 'share\attune.ico'),
    '--app-content', (Join-Path $distribution 'share\doc'),
    '--add-launcher', "attune-command=$(Join-Path $PSScriptRoot 'command.properties')",
    '--java-options', '-XX:AOTCache=$APPDIR\attune.aot', '--java-options', '-Xlog:aot=off,cds=off')
foreach ($option in $options) { $image += @('--java-options', $option) }
Invoke-Jpackage $image

# One start, of which Java keeps what it learned (JEP 514); a window opens for some seconds.
$app = Join-Path $output 'Attune\app'
$record = Join-Path $app 'attune.aot'
$classPath = (Get-Content (Join-Path $app 'Attune.cfg') | Where-Object { $_ -like 'app.classpath=*' } |
        ForEach-Object { $_.Replace('app.classpath=', '').Replace('$APPDIR', $app) }) -join ';'
$env:ATTUNE_START = 'record'
& (Join-Path $output 'Attune\runtime\bin\java.exe') @options '-XX:+UnlockDiagnosticVMOptions' '-XX:-AOTRecordTraining' `
    "-XX:AOTCacheOutput=$record" "-Dattune.home=$(Join-Path $output 'home')" '-cp' $classPath 'attune.Main' `
    (Join-Path $root 'samples\bach-cello-suite-1-prelude.mid')
Remove-Item Env:ATTUNE_START
if (-not (Test-Path $record)) { Stop-WithSentence 'the start could not be recorded' }
Remove-Item -Recurse -Force -ErrorAction SilentlyContinue (Join-Path $output 'home')

$installer = @('--type', 'msi', '--name', 'Attune', '--app-version', $version, '--dest', $output,
    '--app-image', (Join-Path $output 'Attune'), '--license-file', (Join-Path $distribution 'LICENSE'),
    '--win-menu', '--win-menu-group', 'Attune', '--win-shortcut-prompt', '--win-dir-chooser', '--win-per-user-install',
    '--win-upgrade-uuid', '6b1f6a52-4a3e-5c0e-9d58-0f2f7c1d8a41')
foreach ($file in Get-ChildItem (Join-Path $PSScriptRoot 'associations\*.properties')) {
    $installer += @('--file-associations', $file.FullName)
}
Invoke-Jpackage $installer
Get-ChildItem $output
