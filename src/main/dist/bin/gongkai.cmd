@echo off
rem Starts Gongkai from wherever it was unpacked: gongkai run, gongkai status, gongkai --help. It works in
rem the folder that it is called from: inbox, outbox, data and conf\gongkai.properties are those of that folder.
rem   JAVA_HOME  the Java to use (otherwise the java on the PATH), 17 or later
rem   JAVA_OPTS  more options for Java
setlocal
chcp 65001 > nul
set "HOME_FOLDER=%~dp0.."
for %%F in ("%HOME_FOLDER%") do set "HOME_FOLDER=%%~fF"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version > nul 2>&1
if errorlevel 1 (
    echo No Java: install JDK 17 or later, or set JAVA_HOME. 1>&2
    exit /b 4
)
rem --enable-native-access came with Java 17, so an older one does not know it.
"%JAVA%" --enable-native-access=ALL-UNNAMED -version > nul 2>&1
if errorlevel 1 (
    echo This Java is too old: use JDK 17 or later. 1>&2
    exit /b 4
)
"%JAVA%" -Dfile.encoding=UTF-8 "-Dgongkai.routes=%HOME_FOLDER%\routes" %JAVA_OPTS% -jar "%HOME_FOLDER%\gongkai.jar" %*
exit /b %ERRORLEVEL%
