; SPDX-FileCopyrightText: 2026 The Jobscope authors
; SPDX-License-Identifier: Apache-2.0
;
; The installer for Windows. make-installer calls it with
;   VERSION, STAGE (folder with what is installed), OUTPUT, ICON, UNINSTALL (list of what was installed, to remove it)

Unicode true
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestLongPathAware true
ManifestSupportedOS Win10
RequestExecutionLevel admin

!include MUI2.nsh
!include x64.nsh

Name "Jobscope"
OutFile "${OUTPUT}"
InstallDir "$PROGRAMFILES64\Jobscope"
InstallDirRegKey HKLM "Software\Jobscope" "InstallDir"

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Jobscope"
!define BUNDLE "Jobscope.Bundle"

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=1033 "ProductName" "Jobscope"
VIAddVersionKey /LANG=1033 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "FileDescription" "Jobscope installer"
VIAddVersionKey /LANG=1033 "CompanyName" "The Jobscope authors"
VIAddVersionKey /LANG=1033 "LegalCopyright" "2026 The Jobscope authors, Apache-2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION startAsPerson
!insertmacro MUI_PAGE_LICENSE "${STAGE}/LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"

Function .onInit
    ${IfNot} ${RunningX64}
        MessageBox MB_ICONSTOP|MB_OK "Jobscope needs a 64-bit Windows." /SD IDOK
        Abort
    ${EndIf}
    SetRegView 64
FunctionEnd

Function un.onInit
    SetRegView 64
FunctionEnd

; Not with the rights of the installer.
Function startAsPerson
    Exec '"$WINDIR\explorer.exe" "$INSTDIR\bin\jobscope.exe"'
FunctionEnd

Section "Jobscope"
    SetShellVarContext all
    SetOutPath "$INSTDIR"
    File /r "${STAGE}/*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\Jobscope.lnk" "$INSTDIR\bin\jobscope.exe"

    WriteRegStr HKLM "Software\Jobscope" "InstallDir" "$INSTDIR"
    WriteRegStr HKLM "${UNINSTALL_KEY}" "DisplayName" "Jobscope"
    WriteRegStr HKLM "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKLM "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\bin\jobscope.exe"
    WriteRegStr HKLM "${UNINSTALL_KEY}" "Publisher" "The Jobscope authors"
    WriteRegStr HKLM "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKLM "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKLM "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD HKLM "${UNINSTALL_KEY}" "NoRepair" 1

    WriteRegStr HKLM "Software\Classes\.jobscope\OpenWithProgids" "${BUNDLE}" ""
    WriteRegStr HKLM "Software\Classes\.jobscope" "" "${BUNDLE}"
    WriteRegStr HKLM "Software\Classes\.jobscope" "Content Type" "application/vnd.jobscope.bundle+zip"
    WriteRegStr HKLM "Software\Classes\${BUNDLE}" "" "Jobscope evidence bundle"
    WriteRegStr HKLM "Software\Classes\${BUNDLE}\DefaultIcon" "" "$INSTDIR\bin\jobscope.exe,0"
    WriteRegStr HKLM "Software\Classes\${BUNDLE}\shell\open\command" "" '"$INSTDIR\bin\jobscope.exe" "%1"'
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

; Only what was installed goes: the folder may be one where other things are.
Section "Uninstall"
    SetShellVarContext all
    !include "${UNINSTALL}"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\Jobscope.lnk"
    DeleteRegKey HKLM "${UNINSTALL_KEY}"
    DeleteRegKey HKLM "Software\Jobscope"
    DeleteRegKey HKLM "Software\Classes\${BUNDLE}"
    DeleteRegKey HKLM "Software\Classes\.jobscope"
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
