@echo off
rem Starts Attune with the Java runtime that stands beside it.
setlocal
set "HOME_DIR=%~dp0.."
for %%J in ("%HOME_DIR%\lib\attune-*.jar") do set "JAR=%%J"
"%HOME_DIR%\runtime\bin\java.exe" "@%HOME_DIR%\jvm.options" "-Dattune.launcher=%~f0" %ATTUNE_JAVA_OPTIONS% -cp "%JAR%" attune.Main %*
exit /b %ERRORLEVEL%
