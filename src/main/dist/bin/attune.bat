@echo off
rem Starts Attune with the Java runtime that stands beside it.
setlocal
set "HOME_DIR=%~dp0.."
"%HOME_DIR%\runtime\bin\java.exe" "@%HOME_DIR%\jvm.options" "-Dattune.launcher=%~f0" %ATTUNE_JAVA_OPTIONS% -cp "%HOME_DIR%\lib\*" attune.Main %*
exit /b %ERRORLEVEL%
